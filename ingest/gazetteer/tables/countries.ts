/**
 * One country a line: UN members, observers, Taiwan, then historic states by ISO 3166-3.
 * code | usual English short name | other names and abbreviations | former names | adjectives | people |
 * capitals (also earlier ones, and towns whose name news uses for the government) | seats of government.
 */
export const COUNTRY_TABLE = `
AF | Afghanistan | Islamic Republic of Afghanistan, Islamic Emirate of Afghanistan | | Afghan, Afghani | Afghan, Afghans | Kabul | Arg Palace
AL | Albania | Republic of Albania | | Albanian | Albanian, Albanians | Tirana |
DZ | Algeria | | | Algerian | Algerian, Algerians | Algiers | El Mouradia
AD | Andorra | | | Andorran | Andorran, Andorrans | Andorra la Vella |
AO | Angola | | | Angolan | Angolan, Angolans | Luanda |
AG | Antigua and Barbuda | Antigua | | Antiguan | Antiguan, Antiguans | |
AR | Argentina | Argentine Republic | | Argentine, Argentinian, Argentinean | Argentine, Argentines, Argentinian, Argentinians | Buenos Aires | Casa Rosada
AM | Armenia | Republic of Armenia | | Armenian | Armenian, Armenians | Yerevan |
AU | Australia | Commonwealth of Australia | | Australian, Aussie | Australian, Australians, Aussies | Canberra |
AT | Austria | Republic of Austria | | Austrian | Austrian, Austrians | Vienna | Ballhausplatz
AZ | Azerbaijan | Republic of Azerbaijan | | Azerbaijani, Azeri | Azerbaijani, Azerbaijanis, Azeri, Azeris | Baku |
BS | Bahamas | | | Bahamian | Bahamian, Bahamians | Nassau |
BH | Bahrain | Kingdom of Bahrain | | Bahraini | Bahraini, Bahrainis | Manama |
BD | Bangladesh | | East Pakistan | Bangladeshi | Bangladeshi, Bangladeshis | Dhaka, Dacca | Bangabhaban
BB | Barbados | | | Barbadian, Bajan | Barbadian, Barbadians | Bridgetown |
BY | Belarus | Republic of Belarus | Byelorussia, Belorussia | Belarusian, Belarussian, Byelorussian | Belarusian, Belarusians, Belarussians | Minsk |
BE | Belgium | Kingdom of Belgium | | Belgian | Belgian, Belgians | Brussels |
BZ | Belize | | British Honduras | Belizean | Belizean, Belizeans | Belmopan |
BJ | Benin | | Dahomey | Beninese, Beninois | Beninese | Porto-Novo, Cotonou |
BT | Bhutan | | | Bhutanese | Bhutanese | Thimphu |
BO | Bolivia | Plurinational State of Bolivia | | Bolivian | Bolivian, Bolivians | La Paz, Sucre | Palacio Quemado
BA | Bosnia and Herzegovina | Bosnia, Bosnia-Herzegovina, Bosnia-Hercegovina, Bosnia & Herzegovina, BiH | | Bosnian | Bosnian, Bosnians | Sarajevo |
BW | Botswana | | Bechuanaland | Botswanan, Motswana | Botswanan, Botswanans, Batswana | Gaborone |
BR | Brazil | Brasil | | Brazilian | Brazilian, Brazilians | Brasilia, Brasília | Planalto, Planalto Palace, Itamaraty
BN | Brunei | Brunei Darussalam | | Bruneian | Bruneian, Bruneians | Bandar Seri Begawan |
BG | Bulgaria | Republic of Bulgaria | | Bulgarian | Bulgarian, Bulgarians | Sofia |
BF | Burkina Faso | Burkina | Upper Volta | Burkinabe, Burkinabè, Burkinabé | Burkinabe, Burkinabes | Ouagadougou |
BI | Burundi | | | Burundian | Burundian, Burundians | Bujumbura, Gitega |
KH | Cambodia | Kingdom of Cambodia | Kampuchea, Khmer Republic, Democratic Kampuchea | Cambodian | Cambodian, Cambodians | Phnom Penh |
CM | Cameroon | | | Cameroonian | Cameroonian, Cameroonians | Yaounde, Yaoundé |
CA | Canada | | | Canadian | Canadian, Canadians | Ottawa | Rideau Hall
CV | Cape Verde | Cabo Verde | | Cape Verdean | Cape Verdean, Cape Verdeans | Praia |
CF | Central African Republic | CAR, C.A.R. | Central African Empire, Ubangi-Shari | Central African | Central Africans | Bangui |
TD | Chad | | | Chadian | Chadian, Chadians | N'Djamena, Ndjamena, N'djamena, N'Djaména |
CL | Chile | | | Chilean | Chilean, Chileans | Santiago | La Moneda, Moneda Palace
CN | China | People's Republic of China, PRC, P.R.C., Communist China, mainland China, Mainland China, Red China | | Chinese | Chinese | Beijing, Peking | Zhongnanhai
CO | Colombia | Republic of Colombia | | Colombian | Colombian, Colombians | Bogota, Bogotá | Casa de Nariño, Casa de Narino
KM | Comoros | Comoro Islands, Union of the Comoros | | Comoran, Comorian | Comoran, Comorans, Comorians | Moroni |
CD | Democratic Republic of the Congo | Democratic Republic of Congo, DR Congo, D.R. Congo, DRC, D.R.C., Congo-Kinshasa, Congo, DRCongo | Zaire, Zaïre, Belgian Congo, Congo-Leopoldville | Congolese, Zairean, Zairian | Congolese, Zaireans, Zairians | Kinshasa |
CG | Republic of the Congo | Republic of Congo, Congo-Brazzaville, Congo Republic, Congo | French Congo | Congolese | Congolese | Brazzaville |
CR | Costa Rica | | | Costa Rican | Costa Rican, Costa Ricans | |
CI | Ivory Coast | Côte d'Ivoire, Cote d'Ivoire | | Ivorian, Ivoirian | Ivorian, Ivorians | Abidjan, Yamoussoukro |
HR | Croatia | Republic of Croatia | | Croatian, Croat | Croatian, Croatians, Croat, Croats | Zagreb |
CU | Cuba | Republic of Cuba | | Cuban | Cuban, Cubans | Havana |
CY | Cyprus | Republic of Cyprus | | Cypriot | Cypriot, Cypriots | Nicosia |
CZ | Czech Republic | Czechia | | Czech | Czech, Czechs | Prague | Prague Castle, Hradcany
DK | Denmark | Kingdom of Denmark | | Danish | Dane, Danes | Copenhagen | Christiansborg
DJ | Djibouti | | French Somaliland, French Territory of the Afars and the Issas | Djiboutian | Djiboutian, Djiboutians | Djibouti |
DM | Dominica | Commonwealth of Dominica | | Dominican | Dominicans | Roseau |
DO | Dominican Republic | | | Dominican | Dominican, Dominicans | Santo Domingo |
TL | East Timor | Timor-Leste, Timor Leste | Portuguese Timor | East Timorese, Timorese | East Timorese, Timorese | Dili |
EC | Ecuador | | | Ecuadorian, Ecuadorean, Ecuadoran | Ecuadorian, Ecuadorians, Ecuadoreans, Ecuadorans | Quito | Carondelet Palace
EG | Egypt | Arab Republic of Egypt | United Arab Republic | Egyptian | Egyptian, Egyptians | Cairo |
SV | El Salvador | | | Salvadoran, Salvadorean, Salvadorian | Salvadoran, Salvadorans, Salvadoreans | San Salvador |
GQ | Equatorial Guinea | | Spanish Guinea | Equatorial Guinean, Equatoguinean | Equatorial Guineans, Equatoguineans | Malabo |
ER | Eritrea | State of Eritrea | | Eritrean | Eritrean, Eritreans | Asmara |
EE | Estonia | Republic of Estonia | | Estonian | Estonian, Estonians | Tallinn |
SZ | Eswatini | eSwatini | Swaziland | Swazi, Eswatini | Swazi, Swazis | Mbabane, Lobamba |
ET | Ethiopia | Federal Democratic Republic of Ethiopia | Abyssinia | Ethiopian | Ethiopian, Ethiopians | Addis Ababa |
FJ | Fiji | | | Fijian | Fijian, Fijians | Suva |
FI | Finland | Republic of Finland | | Finnish | Finn, Finns | Helsinki |
FR | France | French Republic | | French | Frenchman, Frenchmen, Frenchwoman, Frenchwomen, French | Paris | Elysee, Elysée, Élysée, Elysee Palace, Elysée Palace, Élysée Palace, Matignon
GA | Gabon | | | Gabonese | Gabonese | Libreville |
GM | Gambia | | | Gambian | Gambian, Gambians | Banjul |
GE | Georgia | Republic of Georgia | | Georgian | Georgian, Georgians | Tbilisi, Tiflis |
DE | Germany | Federal Republic of Germany | West Germany | German, West German | German, Germans, West Germans | Berlin, Bonn | Bellevue Palace
GH | Ghana | | Gold Coast | Ghanaian, Ghanian | Ghanaian, Ghanaians | Accra | Jubilee House
GR | Greece | Hellenic Republic | | Greek, Hellenic | Greek, Greeks | Athens | Maximos Mansion
GD | Grenada | | | Grenadian | Grenadian, Grenadians | |
GT | Guatemala | | | Guatemalan | Guatemalan, Guatemalans | Guatemala City |
GN | Guinea | Republic of Guinea, Guinea-Conakry | French Guinea | Guinean | Guinean, Guineans | Conakry |
GW | Guinea-Bissau | Guinea Bissau | Portuguese Guinea | Bissau-Guinean, Guinea-Bissauan | Bissau-Guineans | Bissau |
GY | Guyana | | British Guiana | Guyanese | Guyanese | |
HT | Haiti | | Saint-Domingue | Haitian | Haitian, Haitians | Port-au-Prince |
HN | Honduras | | | Honduran | Honduran, Hondurans | Tegucigalpa |
HU | Hungary | | | Hungarian | Hungarian, Hungarians | Budapest |
IS | Iceland | | | Icelandic | Icelander, Icelanders | Reykjavik, Reykjavík |
IN | India | Republic of India, Bharat | | Indian | Indian, Indians | New Delhi, Delhi | Rashtrapati Bhavan
ID | Indonesia | Republic of Indonesia | Dutch East Indies | Indonesian | Indonesian, Indonesians | Jakarta | Merdeka Palace
IR | Iran | Islamic Republic of Iran | Persia | Iranian | Iranian, Iranians | Tehran, Teheran |
IQ | Iraq | Republic of Iraq | | Iraqi | Iraqi, Iraqis | Baghdad |
IE | Ireland | Republic of Ireland, Irish Republic, Eire | Irish Free State | Irish | Irishman, Irishmen, Irishwoman, Irish | Dublin |
IL | Israel | State of Israel | | Israeli | Israeli, Israelis | Jerusalem, Tel Aviv |
IT | Italy | Italian Republic | | Italian | Italian, Italians | Rome | Palazzo Chigi, Chigi Palace, Quirinal Palace, Farnesina
JM | Jamaica | | | Jamaican | Jamaican, Jamaicans | |
JP | Japan | | | Japanese | Japanese | Tokyo | Kantei
JO | Jordan | Hashemite Kingdom of Jordan, Hashemite Kingdom | Transjordan | Jordanian | Jordanian, Jordanians | Amman |
KZ | Kazakhstan | Republic of Kazakhstan | | Kazakh, Kazakhstani | Kazakh, Kazakhs, Kazakhstanis | Astana, Nur-Sultan, Almaty, Alma-Ata | Akorda
KE | Kenya | | | Kenyan | Kenyan, Kenyans | Nairobi |
KI | Kiribati | | Gilbert Islands | I-Kiribati | I-Kiribati | |
KP | North Korea | Democratic People's Republic of Korea, DPRK, D.P.R.K. | | North Korean | North Korean, North Koreans | Pyongyang |
KR | South Korea | Republic of Korea, ROK, R.O.K. | | South Korean | South Korean, South Koreans | Seoul | Blue House, Cheong Wa Dae
KW | Kuwait | State of Kuwait | | Kuwaiti | Kuwaiti, Kuwaitis | Kuwait City | Bayan Palace
KG | Kyrgyzstan | Kyrgyz Republic | Kirghizia, Kirgizia | Kyrgyz, Kirghiz, Kyrgyzstani | Kyrgyz, Kyrgyzstanis | Bishkek, Frunze |
LA | Laos | Lao PDR, Lao People's Democratic Republic | | Laotian, Lao | Laotian, Laotians | Vientiane |
LV | Latvia | Republic of Latvia | | Latvian | Latvian, Latvians | Riga |
LB | Lebanon | Lebanese Republic | | Lebanese | Lebanese | Beirut | Baabda Palace, Baabda
LS | Lesotho | | Basutoland | Basotho, Lesothan | Basotho | Maseru |
LR | Liberia | | | Liberian | Liberian, Liberians | Monrovia |
LY | Libya | State of Libya, Libyan Arab Jamahiriya | | Libyan | Libyan, Libyans | Tripoli |
LI | Liechtenstein | | | Liechtenstein | Liechtensteiner, Liechtensteiners | Vaduz |
LT | Lithuania | Republic of Lithuania | | Lithuanian | Lithuanian, Lithuanians | Vilnius |
LU | Luxembourg | Grand Duchy of Luxembourg | | Luxembourgish, Luxembourgian | Luxembourger, Luxembourgers | Luxembourg, Luxembourg City |
MG | Madagascar | | Malagasy Republic | Malagasy, Madagascan | Malagasy, Madagascans | Antananarivo |
MW | Malawi | | Nyasaland | Malawian | Malawian, Malawians | Lilongwe |
MY | Malaysia | | Federation of Malaya, Malaya | Malaysian | Malaysian, Malaysians | Kuala Lumpur, Putrajaya |
MV | Maldives | The Maldives, Maldive Islands | | Maldivian | Maldivian, Maldivians | Malé |
ML | Mali | | French Sudan | Malian | Malian, Malians | Bamako | Koulouba
MT | Malta | | | Maltese | Maltese | Valletta |
MH | Marshall Islands | | | Marshallese | Marshallese | Majuro |
MR | Mauritania | Islamic Republic of Mauritania | | Mauritanian | Mauritanian, Mauritanians | Nouakchott |
MU | Mauritius | | | Mauritian | Mauritian, Mauritians | Port Louis |
MX | Mexico | United Mexican States | | Mexican | Mexican, Mexicans | Mexico City | Los Pinos
FM | Micronesia | Federated States of Micronesia | | Micronesian | Micronesian, Micronesians | Palikir |
MD | Moldova | Republic of Moldova | Moldavia | Moldovan, Moldavian | Moldovan, Moldovans | Chisinau, Chișinău, Kishinev |
MC | Monaco | Principality of Monaco | | Monegasque, Monégasque | Monegasque, Monegasques | Monaco |
MN | Mongolia | | Mongolian People's Republic | Mongolian | Mongolian, Mongolians | Ulaanbaatar, Ulan Bator |
ME | Montenegro | | | Montenegrin | Montenegrin, Montenegrins | Podgorica |
MA | Morocco | Kingdom of Morocco | | Moroccan | Moroccan, Moroccans | Rabat |
MZ | Mozambique | | Portuguese East Africa | Mozambican | Mozambican, Mozambicans | Maputo |
MM | Myanmar | Union of Myanmar | Burma | Myanmar, Burmese, Myanma | Burmese | Naypyidaw, Naypyitaw, Nay Pyi Taw, Rangoon, Yangon |
NA | Namibia | | South-West Africa, South West Africa | Namibian | Namibian, Namibians | Windhoek |
NR | Nauru | | | Nauruan | Nauruan, Nauruans | |
NP | Nepal | | | Nepalese, Nepali | Nepalese, Nepali, Nepalis | Kathmandu, Katmandu | Singha Durbar
NL | Netherlands | Holland, Kingdom of the Netherlands | | Dutch | Dutchman, Dutchmen, Dutchwoman, Dutch | The Hague, Amsterdam | Binnenhof
NZ | New Zealand | Aotearoa | | New Zealand | New Zealander, New Zealanders | Wellington |
NI | Nicaragua | | | Nicaraguan | Nicaraguan, Nicaraguans | Managua |
NE | Niger | Republic of Niger | | Nigerien, Nigerois | Nigerien, Nigeriens | Niamey |
NG | Nigeria | Federal Republic of Nigeria | | Nigerian | Nigerian, Nigerians | Abuja | Aso Rock, Aso Villa
MK | North Macedonia | Republic of North Macedonia, FYROM | Macedonia, Former Yugoslav Republic of Macedonia, former Yugoslav Republic of Macedonia | Macedonian, North Macedonian | Macedonian, Macedonians | Skopje |
NO | Norway | Kingdom of Norway | | Norwegian | Norwegian, Norwegians | Oslo |
OM | Oman | Sultanate of Oman | Muscat and Oman | Omani | Omani, Omanis | Muscat |
PK | Pakistan | Islamic Republic of Pakistan | West Pakistan | Pakistani | Pakistani, Pakistanis | Islamabad |
PW | Palau | | | Palauan | Palauan, Palauans | Ngerulmud |
PS | Palestine | State of Palestine, Palestinian territories, Palestinian Territories, occupied Palestinian territories | | Palestinian | Palestinian, Palestinians | Ramallah | Muqata
PA | Panama | Republic of Panama | | Panamanian | Panamanian, Panamanians | Panama City |
PG | Papua New Guinea | PNG | | Papua New Guinean | Papua New Guinean, Papua New Guineans | Port Moresby |
PY | Paraguay | | | Paraguayan | Paraguayan, Paraguayans | Asuncion, Asunción |
PE | Peru | | | Peruvian | Peruvian, Peruvians | Lima |
PH | Philippines | The Philippines, Republic of the Philippines | | Philippine, Filipino, Filipina | Filipino, Filipinos, Filipina, Filipinas | Manila | Malacanang, Malacañang, Malacanang Palace, Malacañang Palace
PL | Poland | Republic of Poland | | Polish | Pole, Poles | Warsaw | Belweder
PT | Portugal | | | Portuguese | Portuguese | Lisbon |
QA | Qatar | State of Qatar | | Qatari | Qatari, Qataris | Doha | Amiri Diwan
RO | Romania | Rumania, Roumania | | Romanian, Rumanian | Romanian, Romanians | Bucharest | Cotroceni Palace, Cotroceni
RU | Russia | Russian Federation | Russian Soviet Federative Socialist Republic, RSFSR | Russian | Russian, Russians | Moscow | Kremlin
RW | Rwanda | | | Rwandan | Rwandan, Rwandans | Kigali | Urugwiro Village
KN | Saint Kitts and Nevis | St Kitts and Nevis, St. Kitts and Nevis, Saint Kitts, St. Kitts | | Kittitian | Kittitians | Basseterre |
LC | Saint Lucia | St Lucia, St. Lucia | | Saint Lucian, St. Lucian | Saint Lucians, St. Lucians | Castries |
VC | Saint Vincent and the Grenadines | St Vincent and the Grenadines, St. Vincent and the Grenadines, Saint Vincent, St. Vincent | | Vincentian | Vincentians | |
WS | Samoa | Independent State of Samoa | Western Samoa | Samoan, Western Samoan | Samoan, Samoans | Apia |
SM | San Marino | | | Sammarinese, San Marinese | Sammarinese | San Marino |
ST | São Tomé and Príncipe | Sao Tome and Principe, Sao Tome, São Tomé | | Sao Tomean, São Toméan, Santomean | Sao Tomeans, Santomeans | |
SA | Saudi Arabia | Kingdom of Saudi Arabia, KSA | | Saudi, Saudi Arabian | Saudi, Saudis, Saudi Arabians | Riyadh | Yamamah Palace
SN | Senegal | | | Senegalese | Senegalese | Dakar |
RS | Serbia | Republic of Serbia | | Serbian, Serb | Serbian, Serbians, Serb, Serbs | Belgrade |
SC | Seychelles | The Seychelles | | Seychellois | Seychellois | |
SL | Sierra Leone | | | Sierra Leonean | Sierra Leonean, Sierra Leoneans | Freetown |
SG | Singapore | Republic of Singapore | | Singaporean | Singaporean, Singaporeans | Singapore | Istana
SK | Slovakia | Slovak Republic | | Slovak, Slovakian | Slovak, Slovaks, Slovakians | Bratislava |
SI | Slovenia | Republic of Slovenia | | Slovenian, Slovene | Slovenian, Slovenians, Slovene, Slovenes | Ljubljana |
SB | Solomon Islands | The Solomon Islands, Solomons | | Solomon Islands, Solomon Island | Solomon Islander, Solomon Islanders | Honiara |
SO | Somalia | Federal Republic of Somalia | Italian Somaliland | Somali, Somalian | Somali, Somalis | Mogadishu | Villa Somalia
ZA | South Africa | Republic of South Africa, RSA | Union of South Africa | South African | South African, South Africans | Pretoria, Cape Town | Union Buildings
SS | South Sudan | Republic of South Sudan | | South Sudanese | South Sudanese | Juba |
ES | Spain | Kingdom of Spain | | Spanish | Spaniard, Spaniards | Madrid | Moncloa, Moncloa Palace
LK | Sri Lanka | | Ceylon | Sri Lankan, Ceylonese | Sri Lankan, Sri Lankans | Colombo | Temple Trees
SD | Sudan | Republic of the Sudan, The Sudan | Anglo-Egyptian Sudan | Sudanese | Sudanese | Khartoum |
SR | Suriname | Surinam | Dutch Guiana | Surinamese | Surinamese | Paramaribo |
SE | Sweden | Kingdom of Sweden | | Swedish | Swede, Swedes | Stockholm | Rosenbad
CH | Switzerland | Swiss Confederation | | Swiss | Swiss | Bern, Berne |
SY | Syria | Syrian Arab Republic | | Syrian | Syrian, Syrians | Damascus |
TW | Taiwan | Republic of China, ROC, R.O.C. | Formosa, Nationalist China | Taiwanese | Taiwanese | Taipei |
TJ | Tajikistan | Republic of Tajikistan | | Tajik, Tajikistani | Tajik, Tajiks, Tajikistanis | Dushanbe |
TZ | Tanzania | United Republic of Tanzania | Tanganyika | Tanzanian | Tanzanian, Tanzanians | Dar es Salaam, Dodoma |
TH | Thailand | Kingdom of Thailand | Siam | Thai, Siamese | Thai, Thais | Bangkok |
TG | Togo | | Togoland | Togolese | Togolese | Lome, Lomé |
TO | Tonga | | | Tongan | Tongan, Tongans | Nuku'alofa, Nukualofa |
TT | Trinidad and Tobago | Trinidad & Tobago | | Trinidadian, Trinbagonian | Trinidadian, Trinidadians, Trinbagonians | Port of Spain, Port-of-Spain |
TN | Tunisia | | | Tunisian | Tunisian, Tunisians | Tunis | Carthage Palace
TR | Turkey | Türkiye, Turkiye, Republic of Turkey, Republic of Türkiye | | Turkish | Turk, Turks | Ankara | Bestepe, Beştepe
TM | Turkmenistan | | Turkmenia | Turkmen, Turkmenistani | Turkmen, Turkmens, Turkmenistanis | Ashgabat, Ashkhabad |
TV | Tuvalu | | Ellice Islands | Tuvaluan | Tuvaluan, Tuvaluans | Funafuti |
UG | Uganda | | | Ugandan | Ugandan, Ugandans | Kampala |
UA | Ukraine | | Ukrainian SSR | Ukrainian | Ukrainian, Ukrainians | Kyiv, Kiev | Bankova, Mariinskyi Palace
AE | United Arab Emirates | UAE, U.A.E., Emirates, UA Emirates | Trucial States | Emirati, UAE | Emirati, Emiratis | Abu Dhabi |
GB | United Kingdom | UK, U.K., Britain, Great Britain, United Kingdom of Great Britain and Northern Ireland | | British, UK, U.K. | Briton, Britons, British, Brit, Brits | London | Downing Street, 10 Downing Street, No. 10, No 10, Number 10, Number Ten, Whitehall
US | United States | US, U.S., USA, U.S.A., United States of America, America, U. S. | | American, US, U.S. | American, Americans | Washington, Washington DC, Washington D.C. | White House, Oval Office
UY | Uruguay | | | Uruguayan | Uruguayan, Uruguayans | Montevideo |
UZ | Uzbekistan | Republic of Uzbekistan | | Uzbek, Uzbekistani | Uzbek, Uzbeks, Uzbekistanis | Tashkent |
VU | Vanuatu | | New Hebrides | Vanuatuan, Ni-Vanuatu, ni-Vanuatu | Vanuatuans, Ni-Vanuatu | Port Vila, Port-Vila |
VA | Vatican City | Vatican, The Vatican, Holy See, Vatican City State | Papal States | Vatican | | Vatican City | Apostolic Palace
VE | Venezuela | Bolivarian Republic of Venezuela | | Venezuelan | Venezuelan, Venezuelans | Caracas | Miraflores, Miraflores Palace
VN | Vietnam | Viet Nam, Socialist Republic of Vietnam | | Vietnamese | Vietnamese | Hanoi |
YE | Yemen | Republic of Yemen | North Yemen, Yemen Arab Republic | Yemeni, Yemenite | Yemeni, Yemenis | Sanaa, Sana'a |
ZM | Zambia | | Northern Rhodesia | Zambian | Zambian, Zambians | Lusaka |
ZW | Zimbabwe | | Rhodesia, Southern Rhodesia, Zimbabwe Rhodesia | Zimbabwean, Rhodesian | Zimbabwean, Zimbabweans, Rhodesians | Harare |
SUHH | Soviet Union | USSR, U.S.S.R., Union of Soviet Socialist Republics | | Soviet | Soviets | |
YUCS | Yugoslavia | Federal Republic of Yugoslavia, Socialist Federal Republic of Yugoslavia | Kingdom of Serbs, Croats and Slovenes | Yugoslav, Yugoslavian | Yugoslav, Yugoslavs | |
CSXX | Serbia and Montenegro | Serbia-Montenegro, Serbia & Montenegro | | | | |
CSHH | Czechoslovakia | Czechoslovak Socialist Republic | | Czechoslovak, Czechoslovakian | Czechoslovak, Czechoslovaks, Czechoslovakians | |
DDDE | East Germany | German Democratic Republic, GDR, DDR | | East German | East German, East Germans | East Berlin |
YDYE | South Yemen | People's Democratic Republic of Yemen | | South Yemeni | South Yemenis | |
VDVN | North Vietnam | Democratic Republic of Vietnam | | North Vietnamese | North Vietnamese | |
`
