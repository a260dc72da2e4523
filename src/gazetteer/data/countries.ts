/**
 * Countries and territories of ISO 3166-1 (and Kosovo): code | name | latitude, longitude of about the middle | demonyms and adjectives | further names.
 * Written for Gazette from general knowledge, Apache-2.0. Names in other languages are added from Intl.DisplayNames at compilation.
 * A demonym that several countries share stands with none of them.
 */
export const COUNTRY_ROWS = `
AD|Andorra|42.5,1.5|Andorran|Principality of Andorra
AE|United Arab Emirates|24,54|Emirati,Emirian|UAE,U.A.E.,the Emirates,Emirates
AF|Afghanistan|33,66|Afghan,Afghani|Islamic Republic of Afghanistan,Islamic Emirate of Afghanistan
AG|Antigua and Barbuda|17.1,-61.8|Antiguan,Barbudan|Antigua
AI|Anguilla|18.2,-63.1|Anguillan|
AL|Albania|41,20|Albanian|Republic of Albania
AM|Armenia|40.25,45|Armenian|Republic of Armenia
AO|Angola|-12.5,18.5|Angolan|Republic of Angola
AQ|Antarctica|-85,0||
AR|Argentina|-34,-64|Argentine,Argentinian,Argentinean|Argentine Republic
AS|American Samoa|-14.3,-170.7||
AT|Austria|47.3,13.3|Austrian|Republic of Austria
AU|Australia|-25,135|Australian,Aussie|Commonwealth of Australia
AW|Aruba|12.5,-70|Aruban|
AX|Åland Islands|60.2,20||Aland
AZ|Azerbaijan|40.5,47.5|Azerbaijani,Azeri|Republic of Azerbaijan
BA|Bosnia and Herzegovina|44.2,17.8|Bosnian,Herzegovinian|Bosnia,Bosnia-Herzegovina,Bosnia & Herzegovina,BiH
BB|Barbados|13.2,-59.5|Barbadian,Bajan|
BD|Bangladesh|24,90|Bangladeshi|People's Republic of Bangladesh
BE|Belgium|50.75,4.5|Belgian|Kingdom of Belgium
BF|Burkina Faso|13,-2|Burkinabe,Burkinabè|Burkina
BG|Bulgaria|43,25|Bulgarian|Republic of Bulgaria
BH|Bahrain|26,50.5|Bahraini|Kingdom of Bahrain
BI|Burundi|-3.5,30|Burundian|Republic of Burundi
BJ|Benin|9.5,2.25|Beninese,Beninois|Republic of Benin
BL|Saint Barthélemy|17.9,-62.8||St. Barts,St. Barthelemy
BM|Bermuda|32.3,-64.8|Bermudian,Bermudan|
BN|Brunei|4.5,114.7|Bruneian|Brunei Darussalam
BO|Bolivia|-17,-65|Bolivian|Plurinational State of Bolivia
BQ|Caribbean Netherlands|12.2,-68.3||Bonaire
BR|Brazil|-10,-55|Brazilian|Brasil,Federative Republic of Brazil
BS|Bahamas|24,-76|Bahamian|the Bahamas
BT|Bhutan|27.5,90.5|Bhutanese|Kingdom of Bhutan
BV|Bouvet Island|-54.4,3.4||
BW|Botswana|-22,24|Botswanan,Motswana,Batswana|
BY|Belarus|53,28|Belarusian,Belorussian,Byelorussian|Republic of Belarus,Belorussia,Byelorussia
BZ|Belize|17.25,-88.75|Belizean|
CA|Canada|60.1,-113.6|Canadian|
CC|Cocos (Keeling) Islands|-12.2,96.8||Cocos Islands
CD|Democratic Republic of the Congo|-2.5,23.5||DR Congo,DRC,D.R. Congo,Congo-Kinshasa,Congo - Kinshasa,Democratic Republic of Congo,Democratic Congo
CF|Central African Republic|7,21|Central African|C.A.R.
CG|Republic of the Congo|-1,15||Congo-Brazzaville,Congo - Brazzaville,Congo Republic,Republic of Congo
CH|Switzerland|47,8|Swiss|Swiss Confederation
CI|Ivory Coast|8,-5.5|Ivorian,Ivoirian|Côte d'Ivoire,Cote d Ivoire,Republic of Côte d'Ivoire
CK|Cook Islands|-21.2,-159.8||
CL|Chile|-30,-71|Chilean|Republic of Chile
CM|Cameroon|6,12|Cameroonian|Republic of Cameroon
CN|China|35,105|Chinese|People's Republic of China,PRC,P.R.C.,mainland China,PR China
CO|Colombia|4,-73.2|Colombian|Republic of Colombia
CR|Costa Rica|10,-84|Costa Rican|
CU|Cuba|22,-79.5|Cuban|Republic of Cuba
CV|Cape Verde|16,-24|Cape Verdean|Cabo Verde
CW|Curaçao|12.2,-69||Curacao
CX|Christmas Island|-10.5,105.7||
CY|Cyprus|35,33|Cypriot,Greek Cypriot|Republic of Cyprus
CZ|Czech Republic|49.75,15|Czech|Czechia
DE|Germany|51.5,10.5|German|Federal Republic of Germany,FRG
DJ|Djibouti|11.8,42.5|Djiboutian|
DK|Denmark|56,10|Danish,Dane|Kingdom of Denmark
DM|Dominica|15.5,-61.3||
DO|Dominican Republic|19,-70.7|Dominican|
DZ|Algeria|28,3|Algerian|People's Democratic Republic of Algeria
EC|Ecuador|-1.5,-78|Ecuadorian,Ecuadorean,Ecuadoran|Republic of Ecuador
EE|Estonia|59,26|Estonian|Republic of Estonia
EG|Egypt|27,30|Egyptian|Arab Republic of Egypt
EH|Western Sahara|25,-13.5|Sahrawi,Saharawi|
ER|Eritrea|15,39|Eritrean|State of Eritrea
ES|Spain|40,-4|Spanish,Spaniard|Kingdom of Spain
ET|Ethiopia|8,38|Ethiopian|Federal Democratic Republic of Ethiopia
FI|Finland|64,26|Finnish,Finn|Republic of Finland
FJ|Fiji|-18,178|Fijian|Republic of Fiji
FK|Falkland Islands|-51.75,-59.2||Falklands,Malvinas,Islas Malvinas
FM|Micronesia|5,152|Micronesian|Federated States of Micronesia
FO|Faroe Islands|62,-7|Faroese|Faeroe Islands,the Faroes
FR|France|46,2|French,Frenchman,Frenchwoman|French Republic
GA|Gabon|-1,11.75|Gabonese|Gabonese Republic
GB|United Kingdom|54.8,-2.7|British,Briton,Brit|UK,U.K.,Britain,Great Britain,United Kingdom of Great Britain and Northern Ireland,G.B.
GD|Grenada|12.1,-61.7|Grenadian|
GE|Georgia|42,43.5|Georgian|Republic of Georgia
GF|French Guiana|4,-53||
GG|Guernsey|49.5,-2.6||
GH|Ghana|8,-1.2|Ghanaian|Republic of Ghana
GI|Gibraltar|36.1,-5.35|Gibraltarian|
GL|Greenland|72,-40|Greenlandic,Greenlander|
GM|Gambia|13.5,-15.5|Gambian|the Gambia,Republic of the Gambia
GN|Guinea|10.8,-10.7|Guinean|Republic of Guinea,Guinea-Conakry
GP|Guadeloupe|16.2,-61.6||
GQ|Equatorial Guinea|1.7,10.3|Equatoguinean|
GR|Greece|39,22|Greek,Hellenic|Hellenic Republic
GS|South Georgia and the South Sandwich Islands|-54.5,-37||
GT|Guatemala|15.5,-90.25|Guatemalan|
GU|Guam|13.4,144.8|Guamanian|
GW|Guinea-Bissau|12,-15||Guinea Bissau
GY|Guyana|5,-59|Guyanese|
HK|Hong Kong|22.3,114.2|Hong Konger,Hongkonger|Hong Kong SAR,Hong Kong SAR China,HKSAR
HM|Heard and McDonald Islands|-53.1,73.5||
HN|Honduras|15,-86.5|Honduran|
HR|Croatia|45.2,15.5|Croatian,Croat|Republic of Croatia
HT|Haiti|19,-72.4|Haitian|Republic of Haiti
HU|Hungary|47,20|Hungarian|
ID|Indonesia|-5,120|Indonesian|Republic of Indonesia
IE|Ireland|53,-8|Irish,Irishman|Republic of Ireland,Irish Republic,Eire
IL|Israel|31.5,34.75|Israeli|State of Israel
IM|Isle of Man|54.2,-4.5|Manx|
IN|India|22,79|Indian|Republic of India,Bharat
IO|British Indian Ocean Territory|-6,71.5||Chagos Archipelago,Chagos Islands,Diego Garcia
IQ|Iraq|33,44|Iraqi|Republic of Iraq
IR|Iran|32,53|Iranian|Islamic Republic of Iran,Islamic Republic
IS|Iceland|65,-18|Icelandic,Icelander|
IT|Italy|42.8,12.8|Italian|Italian Republic
JE|Jersey|49.2,-2.1||
JM|Jamaica|18.2,-77.4|Jamaican|
JO|Jordan|31,36|Jordanian|Hashemite Kingdom of Jordan
JP|Japan|36,138|Japanese|
KE|Kenya|1,38|Kenyan|Republic of Kenya
KG|Kyrgyzstan|41.5,75|Kyrgyz,Kirghiz,Kirgiz,Kyrgyzstani|Kyrgyz Republic,Kirghizia,Kirgizia,Kirghizstan,Kirgizstan
KH|Cambodia|13,105|Cambodian,Khmer|Kingdom of Cambodia,Kampuchea
KI|Kiribati|1.4,173||
KM|Comoros|-12.2,44.4|Comorian,Comoran|the Comoros,Union of the Comoros
KN|Saint Kitts and Nevis|17.3,-62.8||St. Kitts and Nevis,St Kitts and Nevis,Saint Kitts
KP|North Korea|40,127|North Korean|DPRK,D.P.R.K.,Democratic People's Republic of Korea
KR|South Korea|36.5,127.75|South Korean|Republic of Korea,ROK,S. Korea
KW|Kuwait|29.3,47.6|Kuwaiti|State of Kuwait
KY|Cayman Islands|19.3,-81.2||
KZ|Kazakhstan|48,68|Kazakh,Kazakhstani,Qazaq,Kazak|Republic of Kazakhstan,Kazakstan,Qazaqstan,Kazahstan
LA|Laos|18,105|Laotian,Lao|Lao PDR,Lao People's Democratic Republic
LB|Lebanon|33.8,35.8|Lebanese|Lebanese Republic
LC|Saint Lucia|13.9,-61|Saint Lucian,St. Lucian|St. Lucia,St Lucia
LI|Liechtenstein|47.2,9.5|Liechtensteiner|
LK|Sri Lanka|7,81|Sri Lankan|Democratic Socialist Republic of Sri Lanka
LR|Liberia|6.5,-9.5|Liberian|Republic of Liberia
LS|Lesotho|-29.5,28.2|Basotho|Kingdom of Lesotho
LT|Lithuania|55.4,24|Lithuanian|Republic of Lithuania
LU|Luxembourg|49.75,6.2|Luxembourgish,Luxembourger|Grand Duchy of Luxembourg
LV|Latvia|57,25|Latvian|Republic of Latvia
LY|Libya|28,17|Libyan|State of Libya
MA|Morocco|31.8,-7.1|Moroccan|Kingdom of Morocco
MC|Monaco|43.7,7.4|Monegasque,Monégasque|Principality of Monaco
MD|Moldova|47.2,28.6|Moldovan,Moldavian|Republic of Moldova,Moldavia
ME|Montenegro|42.75,19.25|Montenegrin|
MF|Saint Martin|18.1,-63.1||St. Martin
MG|Madagascar|-20,47|Malagasy,Madagascan|
MH|Marshall Islands|7.1,171.1|Marshallese|
MK|North Macedonia|41.7,21.7|North Macedonian,Macedonian|Republic of North Macedonia
ML|Mali|18,-2|Malian|Republic of Mali
MM|Myanmar|21,96|Burmese,Myanmarese|Myanmar (Burma),Republic of the Union of Myanmar
MN|Mongolia|46.5,103.8|Mongolian,Mongol|
MO|Macao|22.2,113.5|Macanese|Macau,Macao SAR China,Macau SAR
MP|Northern Mariana Islands|16,145.5||Saipan
MQ|Martinique|14.7,-61||
MR|Mauritania|20,-10.5|Mauritanian|Islamic Republic of Mauritania
MS|Montserrat|16.7,-62.2||
MT|Malta|35.9,14.4|Maltese|Republic of Malta
MU|Mauritius|-20.3,57.6|Mauritian|
MV|Maldives|3.2,73|Maldivian|the Maldives,Republic of Maldives
MW|Malawi|-13.5,34|Malawian|
MX|Mexico|23,-102|Mexican|United Mexican States,Méjico
MY|Malaysia|2.5,112.5|Malaysian|
MZ|Mozambique|-18.25,35|Mozambican|
NA|Namibia|-22,17|Namibian|
NC|New Caledonia|-21.5,165.5|New Caledonian|
NE|Niger|18,9|Nigerien|Republic of Niger
NF|Norfolk Island|-29,168||
NG|Nigeria|10,8|Nigerian|Federal Republic of Nigeria
NI|Nicaragua|13,-85|Nicaraguan|
NL|Netherlands|52.25,5.75|Dutch,Dutchman,Netherlander|the Netherlands,Holland,Kingdom of the Netherlands
NO|Norway|62,10|Norwegian|Kingdom of Norway
NP|Nepal|28,84|Nepali,Nepalese|
NR|Nauru|-0.5,166.9|Nauruan|
NU|Niue|-19,-169.9|Niuean|
NZ|New Zealand|-42,174|New Zealander,Kiwi|Aotearoa,N.Z.
OM|Oman|21,57|Omani|Sultanate of Oman
PA|Panama|9,-80|Panamanian|Republic of Panama
PE|Peru|-10,-76|Peruvian|Republic of Peru
PF|French Polynesia|-15,-140||Tahiti
PG|Papua New Guinea|-6,147|Papua New Guinean|PNG
PH|Philippines|13,122|Filipino,Philippine,Filipina|the Philippines,Republic of the Philippines
PK|Pakistan|30,70|Pakistani|Islamic Republic of Pakistan
PL|Poland|52,20|Polish,Pole|Republic of Poland
PM|Saint Pierre and Miquelon|46.8,-56.3||St. Pierre and Miquelon
PN|Pitcairn Islands|-25.1,-130.1||Pitcairn
PR|Puerto Rico|18.2,-66.5|Puerto Rican|
PS|Palestine|31.9,35.2|Palestinian|Palestinian Territories,Palestinian territories,State of Palestine,occupied Palestinian territory
PT|Portugal|39.5,-8|Portuguese|Portuguese Republic
PW|Palau|7.5,134.5|Palauan|
PY|Paraguay|-23,-58|Paraguayan|
QA|Qatar|25.5,51.25|Qatari|State of Qatar
RE|Réunion|-21.1,55.5||Reunion
RO|Romania|46,25|Romanian|
RS|Serbia|44.2,20.9|Serbian,Serb|Republic of Serbia
RU|Russia|60,100|Russian|Russian Federation,Rossiya
RW|Rwanda|-2,30|Rwandan|Republic of Rwanda
SA|Saudi Arabia|25,45|Saudi,Saudi Arabian|Kingdom of Saudi Arabia,KSA
SB|Solomon Islands|-9,160|Solomon Islander|the Solomons
SC|Seychelles|-4.6,55.5|Seychellois|
SD|Sudan|16,30|Sudanese|Republic of the Sudan,Republic of Sudan
SE|Sweden|62,15|Swedish,Swede|Kingdom of Sweden
SG|Singapore|1.35,103.8|Singaporean|Republic of Singapore
SH|Saint Helena|-16,-5.7||St. Helena
SI|Slovenia|46,15|Slovenian,Slovene|Republic of Slovenia
SJ|Svalbard and Jan Mayen|78,20||Svalbard
SK|Slovakia|48.7,19.5|Slovak,Slovakian|Slovak Republic
SL|Sierra Leone|8.5,-11.5|Sierra Leonean|
SM|San Marino|43.9,12.4|Sammarinese|
SN|Senegal|14,-14|Senegalese|Republic of Senegal
SO|Somalia|6,48|Somali,Somalian|Federal Republic of Somalia
SR|Suriname|4,-56|Surinamese|Surinam
SS|South Sudan|8,30|South Sudanese|Republic of South Sudan
ST|São Tomé and Príncipe|1,7|São Toméan,Sao Tomean|Sao Tome and Principe,Sao Tome
SV|El Salvador|13.8,-88.9|Salvadoran,Salvadorean,Salvadorian|
SX|Sint Maarten|18,-63.1||St. Maarten
SY|Syria|35,38|Syrian|Syrian Arab Republic
SZ|Eswatini|-26.5,31.5|Swazi,Liswati|Kingdom of Eswatini
TC|Turks and Caicos Islands|21.8,-71.8||Turks and Caicos
TD|Chad|15,19|Chadian|Republic of Chad
TF|French Southern Territories|-43,67||
TG|Togo|8,1.2|Togolese|
TH|Thailand|15.5,101|Thai|Kingdom of Thailand
TJ|Tajikistan|39,71|Tajik,Tajikistani,Tadzhik|Republic of Tajikistan,Tadjikistan,Tadzhikistan
TK|Tokelau|-9,-171.8||
TL|Timor-Leste|-8.8,125.8|Timorese,East Timorese|East Timor,Timor Leste
TM|Turkmenistan|40,60|Turkmen,Turkmenistani|Turkmenia
TN|Tunisia|34,9|Tunisian|Republic of Tunisia
TO|Tonga|-20,-175|Tongan|Kingdom of Tonga
TR|Turkey|39,35|Turkish,Turk|Türkiye,Turkiye,Republic of Turkey,Republic of Türkiye
TT|Trinidad and Tobago|10.5,-61.3|Trinidadian,Tobagonian|Trinidad,Trinidad & Tobago
TV|Tuvalu|-8,178|Tuvaluan|
TW|Taiwan|24,121|Taiwanese|Republic of China,Chinese Taipei,ROC,R.O.C.
TZ|Tanzania|-6,35|Tanzanian|United Republic of Tanzania
UA|Ukraine|49,32|Ukrainian|the Ukraine
UG|Uganda|1,32|Ugandan|Republic of Uganda
UM|U.S. Outlying Islands|19.3,166.6||Wake Island
US|United States|39.8,-98.5|American|USA,U.S.A.,US,U.S.,United States of America,America,the States,the United States
UY|Uruguay|-33,-56|Uruguayan|
UZ|Uzbekistan|41.7,63.8|Uzbek,Uzbekistani,Ozbek|Republic of Uzbekistan
VA|Vatican City|41.9,12.45||Vatican,the Vatican,Holy See,Vatican City State
VC|Saint Vincent and the Grenadines|13.25,-61.2|Vincentian|St. Vincent and the Grenadines,St Vincent,St. Vincent & Grenadines
VE|Venezuela|8,-66|Venezuelan|Bolivarian Republic of Venezuela
VG|British Virgin Islands|18.5,-64.5||BVI
VI|U.S. Virgin Islands|17.8,-64.7||US Virgin Islands,United States Virgin Islands
VN|Vietnam|16.2,107.8|Vietnamese|Viet Nam,Socialist Republic of Vietnam
VU|Vanuatu|-16,167|Vanuatuan,Ni-Vanuatu|
WF|Wallis and Futuna|-13.8,-177.2||
WS|Samoa|-13.6,-172.4|Samoan|Western Samoa
XK|Kosovo|42.6,20.9|Kosovar,Kosovan|Republic of Kosovo
YE|Yemen|15.5,47.5|Yemeni|Republic of Yemen
YT|Mayotte|-12.8,45.2||
ZA|South Africa|-29,24|South African|Republic of South Africa,RSA
ZM|Zambia|-14.3,28.5|Zambian|Republic of Zambia
ZW|Zimbabwe|-19,29.75|Zimbabwean|Republic of Zimbabwe
`;

/** Ambiguous or party-like words that a sentence may hold without a country: used only when nothing else is at hand. */
export const SHARED_COUNTRY_NAMES = `
Congo|CD,CG
Korea|KR,KP
`;
