/**
 * Places that news names and the cut at 5,000 inhabitants would drop (small, or of unknown population), and
 * spellings of news that GeoNames lacks. GeoNames id | name in GeoNames | further spellings of news.
 */
export const NEWS_PLACES_TABLE = `
79415 | Al Ḩudaydah | Hodeidah, al-Hudaydah, Hudaida
2215210 | Al Burayqah | Brega
2346076 | Chibok |
170794 | Deir ez-Zor | Deir Ezzor, Deir al-Zour, Deir el-Zour
174018 | Al Bāb | al-Bab, Al-Bab, El-Bab
167611 | Ma‘arrat an Nu‘mān | Maarat al-Numan, Maaret al-Numan, Maarrat al-Numan
168325 | Khān Shaykhūn | Khan Sheikhoun, Khan Sheikhun
163750 | Tall Abyaḑ | Tal Abyad, Tel Abyad
165509 | Ra’s al ‘Ayn | Ras al-Ain, Ras al-Ayn
173811 | Al Ḩasakah | Hasakah, Hasakeh, Hassakeh
173377 | Al Qāmishlī | Qamishli, Kamishli
90393 | Tall ‘Afar | Tal Afar, Tel Afar
98854 | Nasiriyah | Nassiriya, Nasiriya, Nassiriyah
1132604 | Mūsá Qal‘ah | Musa Qala
1122747 | Tarinkot | Tarin Kot
1170367 | Miran Shah | Miranshah, Miram Shah
1162634 | Wana |
1308052 | Myawadi | Myawaddy
148105 | Hadrut |
148141 | Jebrail | Jabrayil, Jebrail
147625 | Laçın | Lachin, Berdzor
611403 | Ts’khinvali | Tskhinvali, Tskhinval
707679 | Ilovays’k | Ilovaisk
3190159 | Srebrenica |
281141 | Dayr al Balaḩ | Deir al-Balah, Deir el-Balah
276592 | Bent Jbaïl | Bint Jbeil, Bint Jbail
3668290 | San Vicente del Caguán | San Vicente del Caguan
2682570 | Rimbo |
2427123 | N'Djamena | N'djamena, N'Djaména
935048 | Lobamba |
2960316 | Luxembourg | Luxembourg City
`
