/**
 * Parts of the world above or across countries: name | latitude, longitude | further names.
 * Written for Gazette from general knowledge, Apache-2.0. They are places of the country `xx`.
 */
export const WORLD_REGION_ROWS = `
Africa|7,21|
Antarctic|-80,0|
Asia|45,90|
Europe|54,20|
North America|45,-100|
South America|-15,-60|
Oceania|-18,140|
Latin America|-5,-75|
Central America|13,-86|
Caribbean|18,-70|the Caribbean,West Indies
Middle East|29,45|the Middle East,Mideast,Near East
Central Asia|43,66|
South Asia|23,78|
Southeast Asia|5,110|South-East Asia,South East Asia
East Asia|35,115|
Western Europe|48,5|
Eastern Europe|50,30|
Central Europe|49,17|
Southern Europe|41,15|
Northern Europe|62,18|
West Africa|12,-3|Western Africa
East Africa|0,37|Eastern Africa
North Africa|28,10|Northern Africa,Maghreb
Central Africa|3,20|
Southern Africa|-25,25|
Sub-Saharan Africa|0,20|
Horn of Africa|8,46|
Sahel|15,5|the Sahel
Sahara|23,10|the Sahara
Balkans|43,21|the Balkans,Western Balkans
Baltics|57,24|Baltic states,the Baltics
Scandinavia|63,15|
Nordic countries|63,15|
Caucasus|42,45|the Caucasus,South Caucasus,Transcaucasia,Transcaucasus
North Caucasus|43.5,44.5|
Gulf|26,51|Persian Gulf,Arabian Gulf,Gulf states,Gulf region
Arabian Peninsula|23,47|
Levant|34,37|the Levant
Asia-Pacific|10,120|Asia Pacific
Pacific|0,-160|Pacific Ocean,the Pacific
Atlantic|20,-35|Atlantic Ocean,the Atlantic
Indian Ocean|-20,80|
Arctic|80,0|the Arctic
Mediterranean|36,18|Mediterranean Sea
Black Sea|43.5,34|
Caspian Sea|42,51|Caspian
Baltic Sea|58,20|
Red Sea|20,38|
North Sea|56,3|
South China Sea|12,114|
East China Sea|29,125|
Sea of Japan|40,135|East Sea
Gulf of Aden|12.5,48|
Gulf of Mexico|25,-90|Gulf of America
Gulf of Oman|24.5,58.5|
Strait of Hormuz|26.6,56.3|
Sea of Azov|46,36.5|
English Channel|50.2,-0.5|
Aral Sea|45,60|
Suez Canal|30.6,32.3|
Kurdistan|37,43|
Kashmir|34,76|
Korean Peninsula|38,127|
Fergana Valley|40.7,71.5|Ferghana Valley
Pamir|38.5,73.5|Pamirs
Himalayas|28,84|Himalaya
Sinai|29.5,34|Sinai Peninsula
Golan Heights|33,35.8|the Golan
Amazon|-4,-62|Amazonia,Amazon rainforest,Amazon River
Andes|-20,-67|
Alps|46.5,9.5|
Benelux|51,5|
Indochina|16,105|
Mekong|12,105.5|Mekong Delta,Mekong River
Great Lakes|45,-84|
Middle Asia|43,66|
`;

/** States that are gone, as countries of the code `xx`: name | latitude, longitude | further names | last day. */
export const FORMER_STATE_ROWS = `
Soviet Union|60,90|USSR,U.S.S.R.,Union of Soviet Socialist Republics|1991-12-26
Yugoslavia|44,19|Socialist Federal Republic of Yugoslavia,Federal Republic of Yugoslavia|2003-02-04
Serbia and Montenegro|44,20.5||2006-06-05
Czechoslovakia|49.5,17.5||1992-12-31
East Germany|52.5,12.5|German Democratic Republic,GDR|1990-10-02
West Germany|50.5,9||1990-10-02
Ottoman Empire|39,33||1922-11-01
Russian Empire|60,60||1917-09-14
`;

/** Well known parts of one country that are no region of GeoNames: country | name | kind | latitude, longitude | further names. */
export const COUNTRY_REGION_ROWS = `
UA|Donbas|admin1|48.3,38.2|Donbass,Donets Basin
UA|Crimea|admin1|45.3,34.4|Crimean Peninsula,Krym,Republic of Crimea,Autonomous Republic of Crimea
PS|Gaza Strip|admin1|31.4,34.35|Gaza,the Gaza Strip
PS|West Bank|admin1|32,35.25|the West Bank
PS|East Jerusalem|district|31.79,35.24|
IQ|Kurdistan Region|admin1|36.4,44.3|Iraqi Kurdistan,Kurdistan Region of Iraq,Kurdish Region
AZ|Nagorno-Karabakh|admin1|39.85,46.75|Nagorny Karabakh,Karabakh,Artsakh,Mountainous Karabakh,Nagorno Karabakh
GE|South Ossetia|admin1|42.25,44|Tskhinvali Region
MD|Transnistria|admin1|46.85,29.6|Transdniestria,Pridnestrovie,Trans-Dniester
CY|Northern Cyprus|admin1|35.25,33.5|Turkish Republic of Northern Cyprus,TRNC
SO|Somaliland|admin1|9.5,46|
SO|Puntland|admin1|8.4,48.5|
ET|Ogaden|admin1|7,44|
SD|Darfur|admin1|13,25|
RU|Siberia|admin1|60,100|
RU|Urals|admin1|58,60|the Urals,Ural
RU|Russian Far East|admin1|62,140|
RU|Volga region|admin1|53,48|Volga
KG|Issyk-Kul|site|42.4,77.2|Lake Issyk-Kul,Ysyk-Kol
KZ|Baikonur Cosmodrome|site|45.96,63.3|Baikonur cosmodrome
KZ|Tengiz|site|46.15,53.4|Tengiz field
RU|Lake Baikal|site|53.5,108.2|Baikal
GB|England|admin1|52.5,-1.5|
GB|Scotland|admin1|56.5,-4.2|
GB|Wales|admin1|52.4,-3.7|
GB|Northern Ireland|admin1|54.65,-6.7|Ulster
DE|Ruhr|admin1|51.5,7.3|Ruhr Valley
FR|Normandy|admin1|49.1,0.1|
FR|Brittany|admin1|48.2,-2.9|Bretagne
FR|Alsace|admin1|48.3,7.4|
FR|Corsica|admin1|42.1,9.1|Corse
IT|Sicily|admin1|37.5,14|Sicilia
IT|Sardinia|admin1|40,9|Sardegna
ES|Basque Country|admin1|43,-2.6|Euskadi
ES|Catalonia|admin1|41.8,1.5|Catalunya,Cataluña
US|New England|admin1|44,-71|
US|Midwest|admin1|42,-91|the Midwest
US|Silicon Valley|district|37.4,-122.05|
US|Guantanamo Bay|site|19.9,-75.15|Guantánamo Bay,Guantanamo
US|White House|site|38.8977,-77.0365|
US|Pentagon|site|38.871,-77.056|the Pentagon
US|Capitol Hill|site|38.8899,-77.0091|
US|Manhattan|district|40.78,-73.97|
GB|Downing Street|site|51.5033,-0.1276|10 Downing Street
GB|Westminster|district|51.4995,-0.1333|
RU|Kremlin|site|55.752,37.6175|
RU|Red Square|site|55.7539,37.6208|
CN|Tiananmen Square|site|39.9055,116.3976|
CN|Tibet|admin1|31.7,88.1|Tibet Autonomous Region,Xizang
CN|Inner Mongolia|admin1|44,113|Inner Mongolia Autonomous Region
IN|Jammu and Kashmir|admin1|33.8,76.5|Indian-administered Kashmir,Jammu & Kashmir
PK|Azad Kashmir|admin1|34,73.8|Pakistan-administered Kashmir
PK|Khyber Pakhtunkhwa|admin1|34.5,72|North-West Frontier Province,KPK,NWFP
PK|Waziristan|admin2|32.5,69.7|
AF|Maidan Wardak Province|admin1|34.35,68.2|Wardak
SA|Grand Mosque|site|21.4225,39.8262|Masjid al-Haram,Great Mosque of Mecca
JP|Okinawa|admin1|26.5,127.9|
JP|Fukushima nuclear power plant|site|37.42,141.03|Fukushima Daiichi
UA|Chernobyl|site|51.389,30.099|Chornobyl,Chernobyl nuclear power plant
UA|Zaporizhzhia nuclear power plant|site|47.51,34.586|Zaporizhzhya nuclear power plant
EG|Rafah crossing|site|31.25,34.26|
EG|Tahrir Square|site|30.0444,31.2357|
`;

/** US states, territories, Canadian provinces and Australian states by their abbreviations: country | region | abbreviations. */
export const REGION_ABBREVIATION_ROWS = `
US|Alabama|Ala.,AL
US|Alaska|AK
US|Arizona|Ariz.,AZ
US|Arkansas|Ark.,AR
US|California|Calif.,Cal.,CA
US|Colorado|Colo.,CO
US|Connecticut|Conn.,CT
US|Delaware|Del.,DE
US|Florida|Fla.,FL
US|Georgia|Ga.,GA
US|Hawaii|HI
US|Idaho|ID
US|Illinois|Ill.,IL
US|Indiana|Ind.,IN
US|Iowa|IA
US|Kansas|Kan.,Kans.,KS
US|Kentucky|Ky.,KY
US|Louisiana|La.,LA
US|Maine|ME
US|Maryland|Md.,MD
US|Massachusetts|Mass.,MA
US|Michigan|Mich.,MI
US|Minnesota|Minn.,MN
US|Mississippi|Miss.,MS
US|Missouri|Mo.,MO
US|Montana|Mont.,MT
US|Nebraska|Neb.,Nebr.,NE
US|Nevada|Nev.,NV
US|New Hampshire|N.H.,NH
US|New Jersey|N.J.,NJ
US|New Mexico|N.M.,N. Mex.,NM
US|New York|N.Y.,NY
US|North Carolina|N.C.,NC
US|North Dakota|N.D.,N. Dak.,ND
US|Ohio|OH
US|Oklahoma|Okla.,OK
US|Oregon|Ore.,OR
US|Pennsylvania|Pa.,Penn.,PA
US|Rhode Island|R.I.,RI
US|South Carolina|S.C.,SC
US|South Dakota|S.D.,S. Dak.,SD
US|Tennessee|Tenn.,TN
US|Texas|Tex.,TX
US|Utah|UT
US|Vermont|Vt.,VT
US|Virginia|Va.,VA
US|Washington|Wash.,WA
US|West Virginia|W.Va.,W. Va.,WV
US|Wisconsin|Wis.,Wisc.,WI
US|Wyoming|Wyo.,WY
CA|Alberta|Alta.,AB
CA|British Columbia|B.C.,BC
CA|Manitoba|Man.,MB
CA|New Brunswick|N.B.,NB
CA|Newfoundland and Labrador|N.L.,NL,Newfoundland,Labrador
CA|Nova Scotia|N.S.,NS
CA|Ontario|Ont.,ON
CA|Prince Edward Island|P.E.I.,PEI
CA|Quebec|Que.,QC,Québec
CA|Saskatchewan|Sask.,SK
CA|Northwest Territories|N.W.T.,NWT
CA|Yukon|YT,Yukon Territory
AU|New South Wales|NSW,N.S.W.
AU|Victoria|Vic.,VIC
AU|Queensland|Qld.,QLD
AU|South Australia|S.A.,SA
AU|Western Australia|W.A.
AU|Tasmania|Tas.,TAS
AU|Northern Territory|N.T.
AU|Australian Capital Territory|ACT,A.C.T.
IN|Uttar Pradesh|U.P.
IN|Jammu and Kashmir|J&K
`;

/** Cities by what people call them: country | name in the gazetteer | abbreviations and further names. */
export const CITY_ALIAS_ROWS = `
US|Los Angeles|LA,L.A.
US|New York City|NYC,New York,N.Y.C.
US|Washington, D.C.|Washington DC,Washington D.C.,D.C.,DC,District of Columbia
US|San Francisco|S.F.
US|Las Vegas|Vegas
US|Philadelphia|Philly
MX|Mexico City|Ciudad de México,Mexico D.F.,CDMX
TW|Taipei|Taipei City
UA|Kyiv|Kiev,Kyyiv
SY|Kobani|Kobane,Kobanî,Ain al-Arab
SY|Deir ez-Zor|Dayr az Zawr,Deir Ezzor,Deir al-Zor,Dayr Az Zayr,Deir ez Zour,Deir al-Zour
SY|Raqqa|Ar Raqqah,Raqqah,Al-Raqqa,Ar-Raqqa
TR|Istanbul|Constantinople
IN|Delhi|National Capital Territory of Delhi
KG|Jalal-Abad|Jalalabad,Dzhalal-Abad,Jalal-Abad City
SY|Al Qamishli|Qamishli,Kamishli
SY|Ra’s al ‘Ayn|Ras al-Ain,Serekaniye,Serêkaniyê
`;

/** Names that held until or from a day: country | name in the gazetteer | kind | former name | from | to (empty: open). */
export const FORMER_NAME_ROWS = `
KZ|Astana|city|Nur-Sultan|2019-03-23|2022-09-16
KZ|Astana|city|Nursultan|2019-03-23|2022-09-16
KZ|Astana|city|Akmola|1992-07-06|1998-05-05
KZ|Astana|city|Tselinograd|1961-03-20|1992-07-05
KZ|Almaty|city|Alma-Ata||
KZ|Almaty|city|Verny||1921-02-04
KZ|Shymkent|city|Chimkent||
KZ|Aktau|city|Shevchenko|1964-01-01|1991-12-31
KZ|Atyrau|city|Guryev||1991-12-31
KZ|Taraz|city|Dzhambul|1938-01-01|1997-01-08
KZ|Semey|city|Semipalatinsk||2007-06-21
KZ|Oskemen|city|Ust-Kamenogorsk||
KZ|Turkistan Region|admin1|South Kazakhstan Region||2018-06-19
KZ|Turkistan Region|admin1|South Kazakhstan||2018-06-19
KG|Bishkek|city|Frunze|1926-05-12|1991-02-05
TJ|Dushanbe|city|Stalinabad|1929-10-16|1961-11-10
TJ|Khujand|city|Leninabad|1936-01-01|1991-02-26
RU|Saint Petersburg|city|Leningrad|1924-01-26|1991-09-06
RU|Saint Petersburg|city|Petrograd|1914-08-31|1924-01-26
RU|Volgograd|city|Stalingrad|1925-04-10|1961-11-10
RU|Nizhniy Novgorod|city|Gorky|1932-10-07|1990-10-22
RU|Yekaterinburg|city|Sverdlovsk|1924-11-14|1991-09-04
RU|Samara|city|Kuybyshev|1935-01-27|1991-01-25
UA|Dnipro|city|Dnipropetrovsk|1926-07-20|2016-05-19
UA|Kropyvnytskyi|city|Kirovohrad|1939-01-10|2016-07-14
UA|Kamianske|city|Dniprodzerzhynsk|1936-02-01|2016-05-19
UA|Bakhmut|city|Artemivsk|1924-01-01|2016-02-04
VN|Ho Chi Minh City|city|Saigon||1976-07-02
MM|Yangon|city|Rangoon||
IN|Mumbai|city|Bombay||1995-11-01
IN|Chennai|city|Madras||1996-09-30
IN|Kolkata|city|Calcutta||2001-01-01
IN|Bengaluru|city|Bangalore||2014-11-01
CN|Beijing|city|Peking||
CN|Guangzhou|city|Canton||
NO|Oslo|city|Christiania||1924-12-31
CD|Kinshasa|city|Leopoldville||1966-05-02
ZW|Harare|city|Salisbury||1982-04-18
BG|Sofia|city|Sredets||
AM|Gyumri|city|Leninakan|1924-01-01|1990-01-01
GE|Tbilisi|city|Tiflis||1936-01-01
AZ|Ganja|city|Kirovabad|1935-01-01|1989-12-30
TM|Turkmenbasy|city|Krasnovodsk||1993-01-01
TM|Türkmenabat|city|Chardzhou||1999-01-01
SZ|Eswatini|country|Swaziland||2018-04-19
MK|North Macedonia|country|Macedonia||2019-02-12
MK|North Macedonia|country|Former Yugoslav Republic of Macedonia|1993-04-08|2019-02-12
MM|Myanmar|country|Burma||
CD|Democratic Republic of the Congo|country|Zaire|1971-10-27|1997-05-17
BF|Burkina Faso|country|Upper Volta||1984-08-04
LK|Sri Lanka|country|Ceylon||1972-05-22
BJ|Benin|country|Dahomey||1975-11-30
ZW|Zimbabwe|country|Rhodesia||1980-04-18
IR|Iran|country|Persia||1935-03-22
TH|Thailand|country|Siam||1939-06-23
BD|Bangladesh|country|East Pakistan|1955-10-14|1971-12-16
NA|Namibia|country|South West Africa||1990-03-21
`;

/** Cities whose name in English reports differs from that of the packages: country | name there | name here. */
export const CITY_NAME_ROWS = `
KZ|Shevchenko|Aktau
SY|Ar Raqqah|Raqqa
SY|Tadmur|Palmyra
SY|Ayn al 'Arab|Kobani
SA|Makkah|Mecca
SA|Madinah|Medina
IQ|Tall 'Afar|Tal Afar
US|Washington|Washington, D.C.
ES|Sevilla|Seville
SY|Hamah|Hama
PT|Lisboa|Lisbon
`;
