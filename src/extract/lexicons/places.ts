import type { PlaceKind } from '../../model/vocabulary.ts';
import { words, wordTable } from './words.ts';

// Own compilation from general knowledge; Apache-2.0.

/** Nouns that say the level of the place they stand beside, singular, lower case. */
export const PLACE_HEADS: ReadonlyMap<string, PlaceKind> = wordTable<PlaceKind>({
  country: 'republic kingdom emirates principality duchy colony sultanate empire caliphate khanate protectorate confederacy',
  admin1: `region province oblast governorate state territory krai viloyat voivodeship emirate wilaya canton prefecture republic_of_the_federation
    oblys muhafazah`,
  admin2: 'county municipality commune riding constituency raion rayon shire parish department_of_france borough',
  district:
    'locality barangay taluka taluk tehsil upazila district neighbourhood neighborhood suburb quarter ward microdistrict subdistrict',
  city: 'city town village settlement township hamlet metropolis oasis',
  site: `airport airfield airbase base square street avenue road boulevard highway motorway bridge river lake sea ocean gulf bay strait canal island islands
    peninsula mountain mountains mount hill hills valley desert plateau dam reservoir port harbour harbor palace castle stadium arena park garden gardens
    prison jail cathedral mosque temple church_building synagogue monastery cemetery camp crossing checkpoint station border_crossing coast beach
    forest glacier volcano basin delta cape archipelago plant mine refinery tower building hotel theatre theater hall plaza zoo memorial monument fort
    fortress barracks cosmodrome pass gate falls creek springs ridge range heights rock corridor strip bank_of_the_jordan tunnel compound ranch
    gorge canyon ravine brook pond reef zone dock docks junction lagoon cove marsh swamp waterfall expressway parkway freeway turnpike causeway quay peak
    fjord atoll isle isles shoal cay bazaar speedway raceway racecourse velodrome coliseum aquarium auditorium amphitheatre amphitheater estate
    crossroads hospital_building pier wharf mall mansion mausoleum courthouse shrine lane drive mounds plains steppe caves cave`,
});

/** Nouns of sites that stand behind the name of the site or of the place around it: "the Dahieh suburb", "the Mehran crossing". */
export const SITE_NOUNS: ReadonlySet<string> =
  words(`neighbourhood neighborhood suburb quarter airport airfield airbase crossing checkpoint river lake valley mountains peninsula island islands
  port harbour harbor dam bridge square highway road jail prison camp refinery mine border coast desert forest`);

/** Nouns that, alone and definite, stand for a place named before. */
export const PLACE_NOMINALS: ReadonlyMap<string, PlaceKind> = wordTable<PlaceKind>({
  country: 'country nation republic kingdom state',
  admin1: 'region province oblast governorate territory',
  admin2: 'county municipality',
  district: 'district',
  city: 'city town village capital regional_center regional_centre regional_capital',
});

/** Countries of two names, by the words beside their "and". */
export const PAIRED_PLACES: ReadonlyMap<string, string> = new Map([
  ['bosnia', 'herzegovina'],
  ['trinidad', 'tobago'],
  ['sistan', 'baluchestan'],
  ['antigua', 'barbuda'],
  ['kitts', 'nevis'],
  ['vincent', 'grenadines'],
  ['tome', 'principe'],
  ['tomé', 'príncipe'],
  ['turks', 'caicos'],
  ['wallis', 'futuna'],
  ['tyne', 'wear'],
]);

/** Names of areas that no list of countries holds. */
export const KNOWN_AREAS: ReadonlySet<string> =
  words(`government_house middle_east central_asia europe asia africa north_africa north_america south_america latin_america
  central_america southeast_asia south-east_asia east_africa west_africa southern_africa sub-saharan_africa western_europe eastern_europe central_europe
  the_west caucasus north_caucasus south_caucasus balkans the_balkans scandinavia baltics baltic_states siberia crimea donbas donbass kurdistan
  iraqi_kurdistan west_bank gaza gaza_strip golan_heights levant maghreb sahel horn_of_africa persian_gulf gulf_of_aden red_sea black_sea caspian_sea
  mediterranean mediterranean_sea pacific pacific_ocean atlantic atlantic_ocean indian_ocean arctic antarctica antarctic south_china_sea kashmir
  punjab bengal tibet xinjiang chechnya dagestan abkhazia south_ossetia transnistria nagorno-karabakh catalonia basque_country scotland wales
  england northern_ireland bavaria saxony prussia britain great_britain uk u.k. us u.s. usa u.s.a. america soviet_union ussr yugoslavia czechoslovakia
  east_germany west_germany ottoman_empire holy_roman_empire austria-hungary roman_empire korean_peninsula arabian_peninsula sinai sinai_peninsula
  hong_kong macau eurasia oceania australasia polynesia caribbean wall_street silicon_valley midwest new_england east_asia far_east near_east earth mars moon
  darfur south_sudan tigray palestine palestinian_territories east_jerusalem east_timor euphrates tigris nile danube fergana_valley kordofan
  euphrates_river east_coast west_coast rhodesia zaire burma siam ceylon persia mesopotamia gaul lapland galicia flanders wallonia corsica sicily sardinia
  transylvania westminster hollywood manhattan brooklyn bronx queens capitol british_isles iberian_peninsula anatolia hindu_kush himalayas alps andes
  sahara eurozone guantanamo guantánamo_bay guantanamo_bay borneo java sumatra sulawesi bali lombok luzon mindanao
  visayas honshu hokkaido kyushu shikoku okinawa oahu maui kauai crete rhodes lesbos chios corfu majorca mallorca menorca ibiza tenerife lampedusa
  zanzibar hispaniola tasmania sakhalin hainan jeju gotland zealand jutland cornwall palmyra negev galilee kalimantan patagonia chernobyl fukushima mekong irrawaddy brahmaputra ganges indus yangtze yellow_river volga dnieper dniester dnipro rhine rhone rhône seine thames danube loire elbe oder vistula ebro
  tagus douro tiber sava drava orinoco paraná mississippi missouri ohio_river yukon hudson_river zambezi limpopo niger_river okavango
  lake_victoria lake_tanganyika lake_malawi lake_turkana lake_chad lake_titicaca lake_geneva lake_ontario lake_erie lake_huron lake_michigan
  lake_superior kilimanjaro mount_everest everest mont_blanc vesuvius etna mount_etna fuji mount_fuji elbrus ararat karakoram pamirs tian_shan
  caucasus_mountains carpathians pyrenees apennines rockies appalachians urals atlas_mountains atacama gobi kalahari namib great_barrier_reef
  easter_island galapagos galápagos_islands canary_islands azores faroe_islands kuril_islands kurils aleutian_islands spratly_islands paracel_islands
  senkaku_islands falkland_islands falklands chagos_islands andaman_and_nicobar_islands great_wall great_wall_of_china schengen_area notre-dame notre_dame notre-dame_de_paris louvre tiananmen_square tahrir_square maidan ground_zero camp_david`);

/** Nouns of places that bear the title of somebody. */
export const NAMED_AFTER_PEOPLE: ReadonlySet<string> = words(
  'county street road avenue square island islands bridge harbour harbor park river lake bay cape hospital stadium airport highway',
);

/** Words that open the names of places in many languages: "Kafr Hamra", "Ras Sidr", "Bukit Brown", "Mount Mayon". None is a given name. */
export const PLACE_OPENERS: ReadonlySet<string> = words(
  `kafr kfar beit bayt tel tell ain ayn ras wadi jabal jebel djebel nahr deir dayr bab bir shatt umm bani khirbet qalat qasr burj mount mt fort lake
  cape bukit pulau gunung kampung tanjung sungai phnom koh wat isla playa laguna cerro puerto villa ciudad novy nizhny veliky velyka stary ust kiryat plaza
  prasat mauna rue volcán volcan san santa sankt são bandar nueva`,
);
