/**
 * Regions that news names and that are no country: continents, contested territories, dependencies, historic
 * lands, islands. One a line: id (`x-` + slug of our own, or the GeoNames code of an admin region whose names
 * it completes) | name | other names | adjectives | people | seats of its authorities | country (iso2) that the United Nations count it to.
 */
export const REGION_TABLE = `
x-africa | Africa | | African | African, Africans | |
x-north-africa | North Africa | Northern Africa | North African | North Africans | |
x-west-africa | West Africa | Western Africa | West African | West Africans | |
x-east-africa | East Africa | Eastern Africa | East African | East Africans | |
x-central-africa | Central Africa | | | | |
x-southern-africa | Southern Africa | southern Africa | Southern African | Southern Africans | |
x-sub-saharan-africa | Sub-Saharan Africa | sub-Saharan Africa | sub-Saharan, Sub-Saharan | | |
x-horn-of-africa | Horn of Africa | | | | |
x-sahel | Sahel | | Sahelian | | |
x-sahara | Sahara | Sahara Desert | Saharan | | |
x-maghreb | Maghreb | Maghrib | Maghrebi | | |
x-asia | Asia | | Asian | Asian, Asians | |
x-central-asia | Central Asia | | Central Asian | Central Asians | |
x-south-asia | South Asia | | South Asian | South Asians | |
x-southeast-asia | Southeast Asia | South-East Asia, South East Asia | Southeast Asian, South-East Asian, South East Asian | Southeast Asians | |
x-east-asia | East Asia | Northeast Asia, Far East | East Asian, Northeast Asian | East Asians | |
x-asia-pacific | Asia-Pacific | Asia Pacific, Indo-Pacific | | | |
x-indochina | Indochina | | | | |
x-indian-subcontinent | Indian subcontinent | Indian Subcontinent | | | |
x-himalayas | Himalayas | Himalaya | Himalayan | | |
x-europe | Europe | | European | European, Europeans | |
x-western-europe | Western Europe | western Europe, West Europe | Western European, West European | Western Europeans | |
x-eastern-europe | Eastern Europe | eastern Europe, East Europe | Eastern European, East European | Eastern Europeans | |
x-central-europe | Central Europe | central Europe | Central European | | |
x-northern-europe | Northern Europe | | Northern European | | |
x-southern-europe | Southern Europe | | Southern European | | |
x-balkans | Balkans | Western Balkans, Balkan Peninsula | Balkan | | |
x-baltics | Baltics | Baltic states, Baltic States | | Balts | |
x-scandinavia | Scandinavia | | Scandinavian | Scandinavians | |
x-nordic-countries | Nordic countries | Nordics | | | |
x-benelux | Benelux | | | | |
x-iberia | Iberian Peninsula | Iberia | | | |
x-caucasus | Caucasus | Transcaucasia | | | |
x-south-caucasus | South Caucasus | Southern Caucasus | | | |
x-north-caucasus | North Caucasus | Northern Caucasus | North Caucasian | | | RU
x-siberia | Siberia | | Siberian | Siberians | | RU
x-russian-far-east | Russian Far East | | | | | RU
x-kuril-islands | Kuril Islands | Kurils, Kuriles, Kurile Islands, Northern Territories | | | |
x-middle-east | Middle East | Mideast, Near East | Middle Eastern, Mideast | | |
x-levant | Levant | | | | |
x-persian-gulf-states | Gulf states | Gulf States | | | |
x-arabian-peninsula | Arabian Peninsula | Arabia, Arabian peninsula | Arabian | | |
x-north-america | North America | | North American | North Americans | |
x-south-america | South America | | South American | South Americans | |
x-central-america | Central America | | Central American | Central Americans | |
x-latin-america | Latin America | | Latin American | Latin Americans | |
x-americas | Americas | | | | |
x-caribbean | Caribbean | West Indies | West Indian | | |
x-andes | Andes | | Andean | | |
x-amazon | Amazon basin | Amazonia | | | |
x-patagonia | Patagonia | | Patagonian | | |
x-oceania | Oceania | | | | |
x-pacific-islands | Pacific Islands | South Pacific, Pacific islands | | Pacific Islanders | |
x-polynesia | Polynesia | | Polynesian | Polynesians | |
x-melanesia | Melanesia | | Melanesian | Melanesians | |
x-antarctica | Antarctica | | Antarctic | | |
x-arctic | Arctic | | | | |
x-eurasia | Eurasia | | Eurasian | | |
GE.02 | Abkhazia | Republic of Abkhazia | Abkhaz, Abkhazian | Abkhaz, Abkhazian, Abkhazians | Sukhumi, Sokhumi | GE
x-south-ossetia | South Ossetia | Tskhinvali region | South Ossetian | South Ossetian, South Ossetians | Tskhinvali | GE
x-kodori-gorge | Kodori Gorge | Kodori gorge, Kodori Valley, Kodori | | | | GE
GE.04 | Adjara | Ajaria, Adzharia, Ajara | Adjarian, Ajarian | Adjarians | | GE
x-kosovo | Kosovo | Kosova, Kosovo and Metohija | Kosovar, Kosovan | Kosovar, Kosovars, Kosovan, Kosovans | Pristina, Prishtina |
x-transnistria | Transnistria | Transdniester, Trans-Dniester, Transdniestria, Trans-Dniestr, Dniester region | Transnistrian, Transdniestrian | Transnistrians | Tiraspol | MD
x-nagorno-karabakh | Nagorno-Karabakh | Nagorny Karabakh, Nagorno Karabakh, Nagorny-Karabakh, Karabakh, Artsakh, Mountainous Karabakh | Karabakh | | Stepanakert | AZ
x-northern-cyprus | Northern Cyprus | Turkish Republic of Northern Cyprus, TRNC | Turkish Cypriot | Turkish Cypriot, Turkish Cypriots | | CY
x-somaliland | Somaliland | Republic of Somaliland | Somalilander | Somalilander, Somalilanders | Hargeisa | SO
x-puntland | Puntland | | | | | SO
x-jubaland | Jubaland | | | | | SO
x-western-sahara | Western Sahara | Spanish Sahara, Sahrawi Republic, Sahrawi Arab Democratic Republic | Sahrawi, Saharawi | Sahrawi, Sahrawis, Saharawis | |
PS.GZ | Gaza Strip | Gaza, the Gaza Strip | Gazan | Gazan, Gazans | | PS
PS.WE | West Bank | Judea and Samaria, the West Bank | | | | PS
x-east-jerusalem | East Jerusalem | east Jerusalem | | | | PS
x-golan-heights | Golan Heights | Golan | | | | SY
x-sinai | Sinai | Sinai Peninsula, Sinai peninsula, Sinai Desert | | | | EG
x-galilee | Galilee | | Galilean | | | IL
x-negev | Negev | Negev Desert | | | | IL
x-kurdistan | Kurdistan | Kurdistan Region, Kurdistan region | | | |
x-iraqi-kurdistan | Iraqi Kurdistan | Kurdistan Region of Iraq | | | Irbil, Arbil | IQ
x-rojava | Rojava | Syrian Kurdistan | | | | SY
UA.11 | Crimea | Crimean Peninsula, Crimean peninsula, Autonomous Republic of Crimea, Republic of Crimea | Crimean | Crimean, Crimeans | Simferopol | UA
x-donbas | Donbas | Donbass, Donets Basin | | | | UA
x-sakhalin | Sakhalin Island | Sakhalin island | | | | RU
RU.12 | Chechnya | Chechen Republic, Ichkeria, Chechen Republic of Ichkeria | Chechen | Chechen, Chechens | Grozny | RU
RU.17 | Dagestan | Daghestan, Republic of Dagestan | Dagestani | Dagestani, Dagestanis | Makhachkala | RU
RU.19 | Ingushetia | Ingushetiya, Republic of Ingushetia | Ingush | Ingush | | RU
RU.68 | North Ossetia | North Ossetia-Alania, North Ossetia–Alania | North Ossetian | North Ossetians | | RU
RU.22 | Kabardino-Balkaria | Kabardino-Balkariya | | | | RU
RU.27 | Karachay-Cherkessia | Karachayevo-Cherkesiya, Karachai-Cherkessia | | | | RU
RU.73 | Tatarstan | Republic of Tatarstan | | | Kazan | RU
RU.08 | Bashkortostan | Bashkiria, Republic of Bashkortostan | Bashkir | Bashkirs | | RU
RU.63 | Sakha | Yakutia, Sakha Republic | Yakut | Yakuts | | RU
RU.42 | Leningrad region | Leningrad Oblast, Leningrad oblast | | | | RU
RU.06 | Arkhangelsk region | Arkhangelsk Oblast | | | | RU
x-vojvodina | Vojvodina | | | | | RS
x-sandzak | Sandzak | Sandžak | | | |
x-eastern-slavonia | Eastern Slavonia | eastern Slavonia | | | | HR
x-krajina | Krajina | | | | |
x-herzegovina | Herzegovina | Hercegovina | Herzegovinian | | | BA
x-dalmatia | Dalmatia | | Dalmatian | | | HR
GB.SCT | Scotland | | Scottish, Scots | Scot, Scots, Scotsman, Scotswoman | Holyrood | GB
GB.WLS | Wales | | Welsh | Welshman, Welshmen, Welshwoman | | GB
GB.NIR | Northern Ireland | Ulster | Northern Irish | | Stormont | GB
GB.ENG | England | | | Englishman, Englishmen, Englishwoman | | GB
x-falkland-islands | Falkland Islands | Falklands, Malvinas, Islas Malvinas | Falkland | Falklanders, Falkland Islanders | |
x-gibraltar | Gibraltar | | Gibraltarian | Gibraltarian, Gibraltarians | | GB
x-isle-of-man | Isle of Man | | Manx | | | GB
x-channel-islands | Channel Islands | | | | | GB
x-bermuda | Bermuda | | Bermudian | Bermudians | | GB
x-cayman-islands | Cayman Islands | | Caymanian | Caymanians | | GB
x-british-virgin-islands | British Virgin Islands | | | | | GB
x-chagos | Chagos Islands | Chagos Archipelago, British Indian Ocean Territory | Chagossian | Chagossians | |
x-diego-garcia | Diego Garcia | | | | |
x-saint-helena | Saint Helena | St. Helena, St Helena | | | | GB
x-greenland | Greenland | | Greenlandic | Greenlander, Greenlanders | Nuuk | DK
x-faroe-islands | Faroe Islands | Faroes | Faroese | Faroese | | DK
x-svalbard | Svalbard | Spitsbergen | | | | NO
x-aland | Åland | Aland, Aland Islands, Åland Islands | | | | FI
x-hong-kong | Hong Kong | HKSAR | Hong Kong | Hong Konger, Hong Kongers, Hongkongers | | CN
x-macau | Macau | Macao | Macanese | Macanese | | CN
CN.14 | Tibet | Tibet Autonomous Region, Xizang | Tibetan | Tibetan, Tibetans | Lhasa | CN
CN.13 | Xinjiang | East Turkestan, Xinjiang Uygur Autonomous Region, Xinjiang Uyghur Autonomous Region | | | | CN
CN.20 | Inner Mongolia | | Inner Mongolian | | | CN
x-manchuria | Manchuria | | Manchurian | | | CN
x-korean-peninsula | Korean Peninsula | Korean peninsula, Korea | | | |
JP.47 | Okinawa | Ryukyu Islands | Okinawan | Okinawan, Okinawans | | JP
x-senkaku | Senkaku Islands | Senkakus, Diaoyu Islands, Diaoyus | | | |
x-dokdo | Dokdo | Takeshima | | | |
x-spratly | Spratly Islands | Spratlys | | | |
x-paracel | Paracel Islands | Paracels | | | |
x-mindanao | Mindanao | Bangsamoro | | | Cotabato | PH
x-luzon | Luzon | | | | | PH
x-java | Java | | Javanese | Javanese | | ID
x-sumatra | Sumatra | | Sumatran | | | ID
x-borneo | Borneo | | | | |
x-sulawesi | Sulawesi | Celebes | | | | ID
ID.01 | Aceh | | Acehnese | Acehnese | Banda Aceh | ID
x-new-guinea | New Guinea | | | | |
x-bougainville | Bougainville | | | | | PG
x-timor | Timor | | | | |
x-kashmir | Kashmir | | Kashmiri | Kashmiri, Kashmiris | Srinagar |
PK.06 | Azad Kashmir | Pakistan-administered Kashmir, Pakistani Kashmir, Pakistan-controlled Kashmir, Azad Jammu and Kashmir | | | Muzaffarabad |
IN.12 | Jammu and Kashmir | Indian-administered Kashmir, Indian Kashmir, Indian-controlled Kashmir, Jammu-Kashmir | | | |
x-punjab | Punjab | | Punjabi | Punjabis | |
x-bengal | Bengal | | Bengali | | |
PK.02 | Balochistan | Baluchistan | Baloch, Baluch | Baloch | Quetta | PK
PK.03 | Khyber Pakhtunkhwa | North West Frontier Province, North-West Frontier Province, NWFP, Khyber-Pakhtunkhwa | | | Peshawar | PK
PK.05 | Sindh | Sind | Sindhi | Sindhis | | PK
x-fata | Federally Administered Tribal Areas | FATA, Tribal Areas | | | | PK
x-waziristan | Waziristan | | Waziri | | | PK
x-south-waziristan | South Waziristan | | | | | PK
x-north-waziristan | North Waziristan | | | | | PK
x-swat | Swat Valley | Swat valley, Swat | | | | PK
x-bajaur | Bajaur | Bajur, Bajaur Agency | | | | PK
x-khyber | Khyber Agency | Khyber Pass | | | |
AF.42 | Panjshir | Panjshir Valley, Panjshir valley | | | | AF
x-tora-bora | Tora Bora | | | | | AF
x-jaffna-peninsula | Jaffna Peninsula | Jaffna peninsula | | | | LK
x-darfur | Darfur | Darfur region | Darfuri, Darfurian | Darfuri, Darfuris, Darfurians | | SD
x-kordofan | Kordofan | | | | | SD
x-nuba | Nuba Mountains | Nuba mountains | | | | SD
x-abyei | Abyei | | | | |
ET.53 | Tigray | Tigray region | Tigrayan, Tigrean | Tigrayan, Tigrayans, Tigreans | Mekelle, Mekele | ET
x-ogaden | Ogaden | Ogaden region | | | | ET
ET.51 | Oromia | Oromiya | | | | ET
ET.46 | Amhara | | | | | ET
x-katanga | Katanga | | Katangan, Katangese | | | CD
x-kivu | Kivu | | | | | CD
x-casamance | Casamance | | | | | SN
x-biafra | Biafra | | Biafran | Biafrans | | NG
x-niger-delta | Niger Delta | Niger delta | | | | NG
x-bakassi | Bakassi | Bakassi peninsula, Bakassi Peninsula | | | |
x-ambazonia | Ambazonia | | | | | CM
x-azawad | Azawad | | | | | ML
x-cabinda | Cabinda enclave | | | | | AO
x-zanzibar | Zanzibar | | Zanzibari | Zanzibaris | | TZ
x-cyrenaica | Cyrenaica | | | | | LY
x-tripolitania | Tripolitania | | | | | LY
x-fezzan | Fezzan | | | | | LY
x-robben-island | Robben Island | | | | | ZA
ES.56 | Catalonia | Catalunya | Catalan, Catalonian | Catalan, Catalans | | ES
ES.59 | Basque Country | Basque country, Basque region, Euskadi | | | Vitoria | ES
FR.94 | Corsica | | Corsican | Corsicans | | FR
FR.53 | Brittany | | | | | FR
FR.28 | Normandy | | | | | FR
x-alsace | Alsace | | Alsatian | Alsatians | | FR
x-provence | Provence | | Provencal | | | FR
x-riviera | French Riviera | Cote d'Azur, Côte d'Azur | | | | FR
x-new-caledonia | New Caledonia | | New Caledonian | New Caledonians | | FR
x-french-polynesia | French Polynesia | Tahiti | Tahitian | Tahitians | | FR
x-french-guiana | French Guiana | | | | | FR
x-guadeloupe | Guadeloupe | | Guadeloupean | | | FR
x-martinique | Martinique | | Martinican | | | FR
x-reunion | Réunion | | | | | FR
x-mayotte | Mayotte | | | | | FR
x-flanders | Flanders | | Flemish | Flemings | | BE
x-wallonia | Wallonia | | Walloon | Walloons | | BE
x-frisia | Friesland | | Frisian | Frisians | | NL
x-aruba | Aruba | | Aruban | Arubans | | NL
x-curacao | Curacao | Curaçao | | | | NL
x-sint-maarten | Sint Maarten | | | | | NL
DE.02 | Bavaria | | Bavarian | Bavarian, Bavarians | | DE
DE.13 | Saxony | | | | | DE
x-prussia | Prussia | East Prussia | Prussian | Prussians | |
IT.15 | Sicily | | Sicilian | Sicilian, Sicilians | | IT
IT.14 | Sardinia | | Sardinian | Sardinians | | IT
IT.16 | Tuscany | | | | | IT
x-lampedusa | Lampedusa | | | | | IT
x-south-tyrol | South Tyrol | | | | | IT
x-crete | Crete | | Cretan | Cretans | | GR
x-lesbos | Lesbos | Lesvos | | | | GR
x-rhodes | Rhodes | | | | | GR
x-anatolia | Anatolia | Asia Minor | Anatolian | | | TR
x-thrace | Thrace | | Thracian | | |
x-transylvania | Transylvania | | Transylvanian | | | RO
x-silesia | Silesia | Upper Silesia | Silesian | Silesians | |
x-puerto-rico | Puerto Rico | | Puerto Rican | Puerto Rican, Puerto Ricans | | US
x-guam | Guam | | Guamanian | Guamanians | | US
x-american-samoa | American Samoa | | American Samoan | | | US
x-us-virgin-islands | U.S. Virgin Islands | US Virgin Islands, Virgin Islands | | | | US
x-northern-mariana | Northern Mariana Islands | Northern Marianas | | | | US
US.TX | Texas | | Texan | Texan, Texans | | US
US.CA | California | Calif. | Californian | Californian, Californians | | US
US.HI | Hawaii | | Hawaiian | Hawaiians | | US
US.AK | Alaska | | Alaskan | Alaskan, Alaskans | | US
US.FL | Florida | Fla. | Floridian | Floridians | | US
US.MD | Maryland | Md. | | Marylanders | | US
US.VA | Virginia | Va. | Virginian | Virginians | | US
US.MA | Massachusetts | Mass. | | | | US
US.PA | Pennsylvania | Pa., Penn. | Pennsylvanian | Pennsylvanians | | US
US.CT | Connecticut | Conn. | | | | US
US.DC | District of Columbia | | | | | US
x-new-england | New England | | | | | US
x-guantanamo | Guantanamo Bay | Guantánamo Bay | | | | CU
x-long-island | Long Island | | | | | US
CA.10 | Quebec | Québec | Quebecois, Québécois | Quebecois, Quebecers | | CA
x-yucatan-peninsula | Yucatan Peninsula | Yucatan peninsula | | | | MX
x-easter-island | Easter Island | | | | | CL
x-galapagos | Galapagos Islands | Galapagos, Galápagos | | | | EC
x-essequibo | Essequibo | | | | |
x-tierra-del-fuego | Tierra del Fuego | | | | |
`
