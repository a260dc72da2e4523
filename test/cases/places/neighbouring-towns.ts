/**
 * Towns that local news names together, and a part of the id of a place around all of them. Two or three names without
 * state or country must tell each other; some cannot, which the test allows for. Written for Gazette.
 */
export const NEIGHBOURING_TOWNS = `
Salem,Beverly,Peabody>massachusetts
Aurora,Naperville,Joliet>illinois
Albany,Troy,Schenectady>us/new-york
Portland,Bangor,Augusta>us/maine
Columbus,Dayton,Springfield>us/ohio
Jackson,Meridian,Hattiesburg>mississippi
Athens,Marietta,Gainesville>us/georgia
Richmond,Petersburg,Hopewell>us/virginia
Kent,Auburn,Renton>us/washington
Worcester,Malvern,Evesham>england
Perth,Dundee,Stirling>scotland
Halifax,Truro,Dartmouth>nova-scotia
Hamilton,Tauranga,Rotorua>new-zealand
Victoria,Nanaimo,Saanich>british-columbia
Santiago,Valparaiso>chile
Merida,Cancun>mexico
Leon,Managua>nicaragua
Trujillo,Chiclayo>peru
Barcelona,Cumana>venezuela
Hyderabad,Karachi>pakistan
Georgetown,Linden>guyana
Kingston,Spanish Town>jamaica
Tripoli,Sidon>lebanon
Newport,Cardiff,Swansea>wales
Newport,Providence>rhode-island
Burlington,Montpelier>vermont
Columbia,Greenville,Spartanburg>south-carolina
Manchester,Nashua,Concord>new-hampshire
Bristol,Bath>england
Cairo,Carbondale>illinois
Moscow,Pullman>us/
Odessa,Midland>texas
Vienna,Fairfax,Reston>us/virginia
Rome,Utica>us/new-york
Athens,Piraeus>greece
Naples,Fort Myers>florida
Naples,Salerno>italy
Alexandria,Arlington>us/virginia
Alexandria,Cairo>egypt
Lima,Findlay>us/ohio
Lima,Callao>peru
Dublin,Pleasanton>california
Dublin,Cork>ireland
Warsaw,Fort Wayne>indiana
Melbourne,Palm Bay>florida
Wellington,Somerset West>south-africa
Taraz,Shymkent>kazakhstan
Aktau,Zhanaozen>mangystau
San Fernando,Chaguanas>trinidad
Salem,Erode>tamil
`;
