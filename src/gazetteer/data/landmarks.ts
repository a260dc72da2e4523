/**
 * Waters, islands, mountains and sites that reports name without saying where they are, and that no package of populated places
 * lists. Written for Gazette from general knowledge, Apache-2.0.
 */

/** Those of no single country: name | latitude, longitude | further names. */
export const SHARED_LANDMARK_ROWS = `
Arabian Sea|15,65|
Bay of Bengal|15,88|
Andaman Sea|11,96|
Java Sea|-5,111|
Celebes Sea|3.5,122|
Sulu Sea|8,120|
Philippine Sea|20,135|
Coral Sea|-18,155|
Tasman Sea|-38,163|
Timor Sea|-11,127|
Arafura Sea|-9,135|
Yellow Sea|36,123|West Sea
Sea of Okhotsk|54,149|
Bering Sea|58,-178|
Bering Strait|66,-169|
Barents Sea|74,38|
Kara Sea|76,80|
White Sea|65.5,38|
Norwegian Sea|68,2|
Irish Sea|53.7,-5|
Celtic Sea|50.5,-8|
Bay of Biscay|45,-4|
Aegean Sea|38.5,25|Aegean
Ionian Sea|38,19|
Adriatic Sea|43,15|Adriatic
Tyrrhenian Sea|40,12|
Ligurian Sea|43.5,9|
Sea of Marmara|40.7,28|
Dead Sea|31.5,35.5|
Caribbean Sea|15,-75|
Sargasso Sea|28,-60|
Gulf of Thailand|10,102|
Gulf of Tonkin|20,108|
Gulf of Guinea|2,3|
Gulf of Finland|60,26.5|
Gulf of Bothnia|62.5,19.5|
Gulf of Aqaba|29,34.8|
Gulf of Suez|28.8,33|
Gulf of Sidra|32,18.5|
Strait of Malacca|4,100|Malacca Strait
Strait of Gibraltar|35.97,-5.6|
Strait of Sicily|37.2,11.2|Sicilian Channel
Taiwan Strait|24.5,119.5|Taiwan Straits
Korea Strait|34.6,129.5|
Kerch Strait|45.3,36.5|
Bab-el-Mandeb|12.6,43.3|Bab al-Mandab,Bab el-Mandeb Strait
Dover Strait|51,1.5|Strait of Dover
Øresund|55.9,12.7|Oresund
Channel Tunnel|51.01,1.5|Eurotunnel
Southern Ocean|-65,0|Antarctic Ocean
Arctic Ocean|85,0|
Pacific Northwest|46,-121|
Korean Demilitarized Zone|38.3,127.2|Demilitarized Zone,DMZ
Joint Security Area|37.956,126.677|
Borneo|1,114|
New Guinea|-5,141|
Timor|-9,125|
Hispaniola|19,-71|
Iberian Peninsula|40,-4|
Anatolia|39,35|
Mesopotamia|33,44|
Patagonia|-45,-69|
Karakoram|36,76|
Hindu Kush|35.5,71|
Tian Shan|42,80|
Carpathians|48,24|Carpathian Mountains
Pyrenees|42.7,1|
Rocky Mountains|45,-110|Rockies
Mont Blanc|45.833,6.865|
Mount Everest|27.988,86.925|Everest
Gobi Desert|43,106|Gobi
Kalahari|-23,22|Kalahari Desert
Lake Victoria|-1,33|
Lake Tanganyika|-6.5,29.5|
Lake Malawi|-12,34.5|
Lake Chad|13,14|
Lake Kivu|-2,29|
Lake Titicaca|-15.8,-69.4|
Lake Geneva|46.45,6.5|Lac Léman
Lake Constance|47.6,9.4|Bodensee
Lake Erie|42.2,-81.2|
Lake Ontario|43.7,-77.9|
Lake Huron|44.8,-82.4|
Lake Superior|47.7,-87.5|
Lake Ohrid|41.03,20.72|
Danube|45,20|Danube River,River Danube
Rhine|50.5,7.5|Rhine River,River Rhine
Dnieper|49,32|Dnieper River,Dnipro River
Dniester|47.5,29|Dniester River
Euphrates|34,41|Euphrates River
Tigris|34.5,43.5|Tigris River
Jordan River|32.3,35.56|River Jordan
Jordan Valley|32.3,35.56|
Nile|24,33|Nile River,River Nile,the Nile
Niger River|13,2|River Niger
Congo River|-2,18|
Zambezi River|-16,29|
Limpopo River|-23,30|
Indus|28,69|Indus River
Ganges|25.5,84|Ganges River
Brahmaputra|26,91|Brahmaputra River
Amur River|50,127.5|
Yalu River|40.5,125|Yalu
Orinoco|8,-65|Orinoco River
Schengen Area|50,10|
Eurozone|48,9|Euro zone,Euro area
Spratly Islands|9,113|Spratlys
Paracel Islands|16.5,112|
Scarborough Shoal|15.15,117.76|
Second Thomas Shoal|9.75,115.87|
Senkaku Islands|25.75,123.5|Diaoyu Islands,Senkakus
Kuril Islands|46,150.5|Kurils,Kurile Islands
Shebaa Farms|33.28,35.7|
Siachen Glacier|35.4,77.1|
Line of Control|34.3,74.3|
Durand Line|33,70|
Mariana Islands|16,145.7|
Indian subcontinent|22,79|
`;

/** Those of one country: country | name | kind | latitude, longitude | further names. */
export const LANDMARK_ROWS = `
ID|Sumatra|site|0,102|Sumatra island,Sumatera
ID|Java|site|-7.3,110|Java island
ID|Sulawesi|site|-2,121|Celebes
ID|Kalimantan|site|0,114|
ID|Lombok|site|-8.6,116.3|Lombok island
ID|Mount Merapi|site|-7.54,110.446|Merapi
ID|Mount Sinabung|site|3.17,98.392|Sinabung
ID|Krakatoa|site|-6.102,105.423|Anak Krakatau,Anak Krakatoa
ID|Sunda Strait|site|-6,105.5|
ID|Soekarno-Hatta International Airport|site|-6.126,106.656|Soekarno–Hatta International Airport
PH|Luzon|site|16,121|
PH|Visayas|site|11,123.5|
PH|Mindanao|site|8,125|
PH|Maguindanao|admin2|7.0,124.4|
PH|Mount Mayon|site|13.257,123.685|Mayon Volcano
PH|Taal Volcano|site|14.01,120.998|
PH|Malacañang Palace|site|14.5938,120.9943|Malacanang Palace,Malacañang
JP|Honshu|site|36,138|
JP|Kyushu|site|33,131|
JP|Shikoku|site|33.7,133.5|
JP|Tohoku|site|39,140.8|Tōhoku
JP|Mount Fuji|site|35.3606,138.7274|
JP|Mount Ontake|site|35.893,137.48|
JP|Yasukuni Shrine|site|35.694,139.743|
JP|Narita International Airport|site|35.772,140.393|Narita Airport
JP|Haneda Airport|site|35.549,139.78|
KR|Incheon International Airport|site|37.46,126.44|Incheon Airport
KR|Yeonpyeong Island|site|37.66,125.7|Yeonpyeong
KR|Blue House|site|37.5867,126.975|
KP|Punggye-ri|site|41.28,129.08|
CN|Great Wall of China|site|40.43,116.57|Great Wall
CN|Three Gorges Dam|site|30.823,111.003|
CN|Yangtze|site|30.5,112|Yangtze River
CN|Yellow River|site|35,112|
CN|Forbidden City|site|39.916,116.397|
CN|Great Hall of the People|site|39.9035,116.388|
CN|Pearl River Delta|site|22.7,113.5|
HK|Lantau Island|site|22.27,113.95|Lantau
TW|Taipei 101|site|25.0336,121.5646|
VN|Mekong River Delta|site|10,105.8|
TH|Suvarnabhumi Airport|site|13.69,100.75|
TH|Phi Phi Islands|site|7.74,98.77|
MY|Kuala Lumpur International Airport|site|2.7456,101.71|
MY|Petronas Towers|site|3.158,101.712|
SG|Changi Airport|site|1.364,103.991|Singapore Changi Airport
IN|Taj Mahal|site|27.175,78.042|
IN|Kashmir Valley|site|34.03,74.66|Valley of Kashmir
IN|Red Fort|site|28.656,77.241|
IN|Indira Gandhi International Airport|site|28.5562,77.1|
PK|Swat Valley|site|35.2,72.4|
PK|Tora Bora|site|34.1,70.2|
PK|Khyber Pass|site|34.09,71.16|
PK|Jinnah International Airport|site|24.9065,67.1608|
PK|Federally Administered Tribal Areas|admin1|33,70|FATA
AF|Bagram Air Base|site|34.946,69.265|Bagram Airfield,Bagram airbase,Bagram Airbase
AF|Camp Bastion|site|31.863,64.224|
AF|Hamid Karzai International Airport|site|34.5658,69.2124|Kabul International Airport,Kabul Airport
IR|Evin Prison|site|35.796,51.385|
IR|Fordow|site|34.885,50.996|Fordo
IR|Natanz nuclear facility|site|33.724,51.727|
IR|Bushehr Nuclear Power Plant|site|28.83,50.886|
IR|Imam Khomeini International Airport|site|35.416,51.152|
IQ|Green Zone|site|33.306,44.39|
IQ|Abu Ghraib prison|site|33.292,44.066|Abu Ghraib Prison
IQ|Mosul Dam|site|36.63,42.823|
IQ|Mount Sinjar|site|36.37,41.72|Sinjar Mountains
IQ|Ayn al-Asad Airbase|site|33.786,42.441|Al Asad Airbase,Ain al-Asad airbase,Al-Asad Airbase
SY|Khmeimim Air Base|site|35.401,35.949|Hmeimim Air Base,Khmeimim airbase
SY|Eastern Ghouta|site|33.55,36.4|Ghouta
SY|Al-Tanf|site|33.5,38.62|Tanf
TR|Incirlik Air Base|site|37.002,35.426|
TR|Taksim Square|site|41.037,28.985|
TR|Gezi Park|site|41.038,28.987|
TR|Bosphorus|site|41.12,29.07|Bosporus,Bosphorus Strait
TR|Atatürk Airport|site|40.977,28.815|Ataturk Airport,Istanbul Atatürk Airport
TR|Hagia Sophia|site|41.0086,28.9802|
IL|Temple Mount|site|31.778,35.2357|Haram al-Sharif
IL|Western Wall|site|31.7767,35.2345|Wailing Wall
IL|Al-Aqsa Mosque|site|31.776,35.2358|Al-Aqsa,al Aqsa mosque
IL|Ben Gurion Airport|site|32.009,34.883|Ben Gurion International Airport
IL|Negev|site|30.8,34.8|Negev Desert
IL|Galilee|site|32.9,35.4|
IL|Sea of Galilee|site|32.82,35.59|
IL|Yad Vashem|site|31.774,35.175|
PS|Kerem Shalom crossing|site|31.23,34.28|Kerem Shalom border crossing
PS|Al-Shifa Hospital|site|31.524,34.444|
LB|Beqaa Valley|site|33.85,35.9|Bekaa Valley
LB|Dahieh|district|33.85,35.51|Dahiyeh
EG|Great Pyramid of Giza|site|29.979,31.134|
EG|Cairo International Airport|site|30.122,31.406|
AE|Dubai International Airport|site|25.253,55.364|
AE|Burj Khalifa|site|25.197,55.274|
QA|Al Udeid Air Base|site|25.117,51.315|
QA|Hamad International Airport|site|25.273,51.608|
LY|Mitiga International Airport|site|32.894,13.276|Mitiga Airport
SD|Merowe Dam|site|18.669,32.05|
ET|Grand Ethiopian Renaissance Dam|site|11.215,35.093|Renaissance Dam
ET|Bole International Airport|site|8.978,38.799|
SO|Jubaland|admin1|0,42|
SO|Lower Shabelle|admin1|2,44.5|
SO|Aden Adde International Airport|site|2.014,45.305|
SO|Villa Somalia|site|2.04,45.34|
KE|Jomo Kenyatta International Airport|site|-1.319,36.928|
KE|Dadaab|site|0.05,40.31|
TZ|Mount Kilimanjaro|site|-3.0674,37.3556|
CD|Virunga National Park|site|-0.5,29.5|
CD|Mount Nyiragongo|site|-1.52,29.25|Nyiragongo
NG|Niger Delta|site|5,6|
NG|Sambisa Forest|site|11.2,13.4|
NG|Murtala Muhammed International Airport|site|6.577,3.321|
ZA|Robben Island|site|-33.807,18.367|
ZA|Kruger National Park|site|-24,31.5|
ZA|Table Mountain|site|-33.957,18.403|
ZA|OR Tambo International Airport|site|-26.139,28.246|O. R. Tambo International Airport
GB|Heathrow Airport|site|51.47,-0.4543|London Heathrow Airport,London Heathrow,Heathrow
GB|Gatwick Airport|site|51.1537,-0.1821|London Gatwick Airport,London Gatwick,Gatwick
GB|Stansted Airport|site|51.886,0.2389|London Stansted Airport
GB|Buckingham Palace|site|51.5014,-0.1419|
GB|Windsor Castle|site|51.4839,-0.6044|
GB|Balmoral Castle|site|57.0408,-3.2297|
GB|Sandringham House|site|52.8298,0.5137|
GB|Westminster Abbey|site|51.4994,-0.1273|
GB|Palace of Westminster|site|51.4995,-0.1248|
GB|St Paul's Cathedral|site|51.5138,-0.0984|St. Paul's Cathedral
GB|Trafalgar Square|site|51.508,-0.1281|
GB|Tower of London|site|51.5081,-0.0759|
GB|London Bridge|site|51.5079,-0.0877|
GB|Wembley Stadium|site|51.556,-0.2796|
GB|Old Trafford|site|53.463,-2.2913|
GB|Stonehenge|site|51.1789,-1.8262|
GB|Sellafield|site|54.42,-3.497|
GB|Grenfell Tower|site|51.514,-0.2158|
GB|Lake District|site|54.5,-3.16|
GB|Outer Hebrides|site|57.8,-7|Western Isles
IE|Áras an Uachtaráin|site|53.36,-6.317|
IE|Dublin Castle|site|53.343,-6.267|
FR|Charles de Gaulle Airport|site|49.0097,2.5479|Paris-Charles de Gaulle Airport,Paris–Charles de Gaulle Airport
FR|Élysée Palace|site|48.8704,2.3167|Elysee Palace,Élysée,Elysee
FR|Eiffel Tower|site|48.8584,2.2945|
FR|Louvre|site|48.8606,2.3376|Louvre Museum
FR|Notre-Dame de Paris|site|48.853,2.3499|Notre-Dame Cathedral,Notre Dame Cathedral,Notre Dame de Paris
FR|Arc de Triomphe|site|48.8738,2.295|
FR|Champs-Élysées|site|48.8698,2.3078|Champs-Elysées,Champs Élysées
FR|Bataclan|site|48.863,2.3708|
FR|Stade de France|site|48.9245,2.3602|
FR|Palace of Versailles|site|48.8049,2.1204|
FR|Roland Garros|site|48.847,2.249|
FR|French Riviera|site|43.5,7|Côte d'Azur
DE|Brandenburg Gate|site|52.5163,13.3777|
DE|Berlin Wall|site|52.535,13.39|
DE|Ramstein Air Base|site|49.437,7.6|
DE|Frankfurt Airport|site|50.037,8.562|
DE|Elbe|site|53,11|Elbe River
DE|Black Forest|site|48.2,8.2|
NL|Schiphol Airport|site|52.31,4.768|Schiphol,Amsterdam Airport Schiphol
BE|Zaventem Airport|site|50.901,4.484|
CH|Matterhorn|site|45.976,7.658|
VA|St. Peter's Square|site|41.9022,12.4568|Saint Peter's Square,St Peter's Square
VA|St. Peter's Basilica|site|41.9022,12.4539|Saint Peter's Basilica,St Peter's Basilica
VA|Sistine Chapel|site|41.9029,12.4545|
IT|Colosseum|site|41.8902,12.4922|
IT|Mount Etna|site|37.751,14.9934|Etna
IT|Mount Vesuvius|site|40.821,14.426|Vesuvius
IT|St. Mark's Square|site|45.4341,12.3388|Piazza San Marco
IT|Fiumicino Airport|site|41.8,12.24|
ES|Majorca|site|39.6,3|Mallorca
ES|Tenerife|site|28.3,-16.6|
ES|La Palma|site|28.7,-17.87|
ES|Gran Canaria|site|27.95,-15.6|
ES|Camp Nou|site|41.3809,2.1228|
ES|Barajas Airport|site|40.472,-3.561|Madrid–Barajas Airport,Madrid-Barajas Airport
GR|Acropolis|site|37.9715,23.7257|Acropolis of Athens
GR|Syntagma Square|site|37.9755,23.7348|
NO|Utøya|site|60.024,10.249|Utoya
IS|Reykjanes Peninsula|site|63.9,-22.3|
IS|Eyjafjallajökull|site|63.63,-19.62|Eyjafjallajokull
UA|Snake Island|site|45.255,30.204|
UA|Maidan Nezalezhnosti|site|50.4501,30.5241|
UA|Azovstal|site|47.1,37.61|Azovstal steelworks,Azovstal Iron and Steel Works
UA|Kakhovka Dam|site|46.777,33.371|
UA|Boryspil International Airport|site|50.345,30.895|
UA|Crimean Bridge|site|45.31,36.51|Kerch Bridge,Crimea Bridge
RU|Sheremetyevo International Airport|site|55.9726,37.4146|Sheremetyevo,Sheremetyevo Airport
RU|Domodedovo International Airport|site|55.4088,37.9063|Domodedovo Airport
RU|Vnukovo International Airport|site|55.591,37.261|Vnukovo Airport
RU|Pulkovo Airport|site|59.8,30.2625|
RU|Kamchatka Peninsula|site|56,160|
RU|Plesetsk Cosmodrome|site|62.926,40.577|
RU|Vostochny Cosmodrome|site|51.884,128.334|
US|Camp David|site|39.6483,-77.4636|
US|Ground Zero|site|40.7115,-74.0134|
US|World Trade Center|site|40.7127,-74.0134|
US|Times Square|site|40.758,-73.9855|
US|Wall Street|site|40.706,-74.009|
US|Central Park|site|40.7829,-73.9654|
US|Madison Square Garden|site|40.7505,-73.9934|
US|Empire State Building|site|40.7484,-73.9857|
US|Statue of Liberty|site|40.6892,-74.0445|
US|Trump Tower|site|40.7625,-73.974|
US|Mar-a-Lago|site|26.677,-80.037|
US|John F. Kennedy International Airport|site|40.6413,-73.7781|JFK Airport,JFK International Airport,Kennedy International Airport,Kennedy Airport
US|LaGuardia Airport|site|40.7769,-73.874|La Guardia Airport
US|Newark Liberty International Airport|site|40.6895,-74.1745|Newark Airport
US|Logan International Airport|site|42.3656,-71.0096|Logan Airport
US|O'Hare International Airport|site|41.9742,-87.9073|O'Hare Airport,O'Hare
US|Los Angeles International Airport|site|33.9416,-118.4085|LAX
US|Dulles International Airport|site|38.9531,-77.4565|Dulles Airport
US|Hartsfield-Jackson Atlanta International Airport|site|33.6407,-84.4277|Hartsfield–Jackson Atlanta International Airport
US|Cape Canaveral Air Force Station|site|28.489,-80.578|Cape Canaveral Space Force Station,Cape Canaveral Air Force Base
US|Kennedy Space Center|site|28.573,-80.649|
US|United States Capitol|site|38.8899,-77.0091|U.S. Capitol,US Capitol,Capitol,Capitol Building,U.S. Capitol Building,US Capitol Building
US|National Mall|site|38.8896,-77.023|
US|Lincoln Memorial|site|38.8893,-77.0502|
US|Arlington National Cemetery|site|38.8783,-77.0687|
US|Rikers Island|site|40.793,-73.886|
US|Alcatraz|site|37.827,-122.423|Alcatraz Island
US|Golden Gate Bridge|site|37.8199,-122.4783|
US|Yosemite National Park|site|37.8651,-119.5383|
US|Yellowstone National Park|site|44.428,-110.5885|
US|Grand Canyon|site|36.1069,-112.1129|Grand Canyon National Park
US|Joshua Tree National Park|site|33.88,-115.9|
US|Mount Rushmore|site|43.8791,-103.4591|
US|Mount St. Helens|site|46.1914,-122.1956|
US|Kilauea|site|19.4069,-155.2834|Kīlauea
US|Pearl Harbor|site|21.344,-157.974|
US|Oahu|site|21.48,-158|O'ahu
US|Long Island|site|40.8,-73.2|
US|Upper East Side|district|40.7736,-73.9566|
US|Upper West Side|district|40.787,-73.9754|
US|Lower Manhattan|district|40.7075,-74.0113|
US|Kauai|site|22.05,-159.5|Kaua'i
US|Las Vegas Strip|site|36.114,-115.173|
US|Mississippi River|site|35,-90|
US|Missouri River|site|42,-97|
US|Hudson River|site|41.5,-73.97|
US|Ohio River|site|38,-86|
US|Colorado River|site|36,-112|
US|Lake Michigan|site|44,-87|
US|Great Salt Lake|site|41.1,-112.5|
US|Gulf Coast|site|29.5,-90|Gulf Coast of the United States,U.S. Gulf Coast
US|East Coast of the United States|site|38,-76|US East Coast,U.S. East Coast
US|West Coast of the United States|site|40,-123|US West Coast,U.S. West Coast
US|Midwestern United States|site|42,-91|
US|Southern United States|site|33,-87|
US|Northeastern United States|site|42,-74|
US|Western United States|site|40,-115|
US|Deep South|site|32.5,-88|
US|Bay Area|site|37.75,-122.25|San Francisco Bay Area
US|Chesapeake Bay|site|37.8,-76.1|
US|Niagara Falls State Park|site|43.085,-79.065|
US|Rust Belt|site|41,-82|
CA|Parliament Hill|site|45.4248,-75.7|
CA|Vancouver Island|site|49.6,-125.5|
CA|Toronto Pearson International Airport|site|43.6777,-79.6248|Pearson International Airport
CA|Hudson Bay|site|60,-86|
CA|Baffin Island|site|69,-72|
CA|Atlantic Canada|site|46,-62|
MX|Yucatán Peninsula|site|20,-89|Yucatan Peninsula
MX|Popocatépetl|site|19.023,-98.628|Popocatepetl
MX|Zócalo|site|19.4326,-99.1332|Zocalo
MX|Gulf of California|site|28,-112|Sea of Cortez
MX|Baja California Peninsula|site|28,-114|
PA|Panama Canal|site|9.12,-79.7|
PA|Darién Gap|site|8,-77.3|Darien Gap
BR|Maracanã Stadium|site|-22.9122,-43.2302|Maracana Stadium
BR|Copacabana Beach|site|-22.971,-43.182|
BR|Christ the Redeemer|site|-22.9519,-43.2105|
BR|Planalto Palace|site|-15.799,-47.861|
BR|Belo Monte Dam|site|-3.13,-51.78|
AR|Plaza de Mayo|site|-34.6083,-58.3712|
AR|Casa Rosada|site|-34.608,-58.3702|
CL|Atacama Desert|site|-24,-69|
CL|Easter Island|site|-27.12,-109.35|
CL|La Moneda Palace|site|-33.4429,-70.6539|La Moneda
PE|Machu Picchu|site|-13.1631,-72.545|
EC|Galápagos Islands|site|-0.7,-90.6|Galapagos Islands
VE|Miraflores Palace|site|10.5073,-66.919|
HT|Cité Soleil|district|18.583,-72.333|
AU|Great Barrier Reef|site|-18,147|
AU|Uluru|site|-25.3444,131.0369|Ayers Rock
AU|Sydney Opera House|site|-33.8568,151.2153|
AU|Sydney Harbour|site|-33.857,151.23|
AU|Torres Strait|site|-10.5,142.2|
AU|Bass Strait|site|-39.8,146|
AU|Melbourne Cricket Ground|site|-37.82,144.9834|
NZ|North Island|site|-39,176|
NZ|South Island|site|-44,170.5|South Island of New Zealand
NZ|Cook Strait|site|-41.3,174.5|
PG|Manus Island|site|-2.1,146.9|
PG|Bougainville Island|site|-6.2,155.2|
GF|Guiana Space Centre|site|5.239,-52.768|Guiana Space Center
`;
