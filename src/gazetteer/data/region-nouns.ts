/**
 * What countries call their first-level regions, for names that need it (a city or country bears the same name) and,
 * after `*`, for every region. Written for Gazette from general knowledge, Apache-2.0.
 */
export const REGION_NOUN_ROWS = `
Region *|KZ,BY,UZ,KG,TJ,TM
Region|BF,CL,CZ,DK,ET,GN,IS,MG,MM,MW,NA,NZ,PH,SK,SN,SZ,TZ,UG,GH,IT,FR,ML,CM,TD,ER,GE,DJ,SA
Oblast *|UA
Oblast|RU,BG
Governorate *|SY,IQ
Governorate|EG,YE,JO,LB,TN,OM,PS,KW,BH
State|ET,MM,NG,SD,SS,AU,BR,VE,IN,MY,US,MX,DE,AT
County|AL,HR,HU,KE,LR,LT,RO,NO,SE,EE,TW
Department|BO,CO,GT,HN,NI,PE,PY,SV,UY,HT
District|IL,LY,MD,BN,BT,AZ,LK,PT,NP
Canton|CH,LU
Prefecture|JP
Voivodeship|PL
Emirate|AE
Parish|JM,AG,BB,DM,GD,VC
Municipality|SI,MK,LV,ME,QA
Community|ES
Division|BD
`;

/** Cities that are first-level regions of their own: one place, not two. Country | codes of GeoNames. */
export const CITY_REGION_ROWS = `
KZ|02,05,1537272,08
UA|12,20
RU|48,66
DE|16,04
AT|09
BE|BRU
CN|22,23,28,33
AZ|09
UZ|13
KG|01,10
AM|11
MN|20
RO|10
BG|42
HU|05
CZ|52
US|DC
MX|09
CO|34
AR|07
KR|11
GE|51
BY|04
MD|57
KP|12
TH|40
TW|03
PH|NCR
SN|01
TM|S
IN|07
MY|14
ID|04
VN|01
`;

/** Middles of regions whose places crowd at one edge, so that they cannot tell it: country | name | latitude, longitude. */
export const REGION_CENTRE_ROWS = `
AU|Western Australia|-25,122
AU|Queensland|-20,145
AU|New South Wales|-33,146
AU|South Australia|-30,135
AU|Victoria|-37,144.3
AU|Tasmania|-42,147
AU|Northern Territory|-20,134
US|Alaska|64,-150
CA|Ontario|50,-85.5
CA|Quebec|53,-71
CA|British Columbia|54,-125
CA|Alberta|55,-115
CA|Saskatchewan|54.5,-106
CA|Manitoba|55,-97
CA|Newfoundland and Labrador|53,-60
CA|Northwest Territories|65,-119
CA|Nunavut|70,-86
CA|Yukon|63.6,-135.8
RU|Sakha|66,129
RU|Krasnoyarsk|65,95
RU|Khabarovsk|54.5,136
RU|Chukotka|66.7,171
RU|Kamchatka|57,160
RU|Magadan|62.9,153
RU|Yamalo-Nenets|67,77
RU|Khanty-Mansia|62,70
RU|Irkutsk|57,106
RU|Komi|64,55
RU|Arkhangel|63.7,43
RU|Nenets|68,57
RU|Zabaykalskiy (Transbaikal)|52.5,116.5
RU|Tyumen|58,69
BR|Amazonas|-4,-62.5
BR|Pará|-4,-53
BR|Mato Grosso|-13,-56
BR|Roraima|2,-62
BR|Bahia|-12,-42
CN|Xinjiang|41.5,85.5
CN|Tibet|31.7,88.1
CN|Qinghai|35.5,96
CN|Inner Mongolia|44,113
CN|Gansu|38,102
CN|Heilongjiang|48,128
CN|Sichuan|30.5,102.7
CL|Magallanes|-52.5,-72
GL|Qeqqata|67,-51
`;
