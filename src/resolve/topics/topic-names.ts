import { nameKey, slug } from '../../model/name-key.ts';

/** Topics under several names, a line each: the name used here | others. Written for Gazette from general knowledge, Apache-2.0. */
const ROWS = `
LPG|liquefied petroleum gas,liquefied gas,liquid petroleum gas,autogas,propane,bottled gas
petrol|gasoline,motor fuel,benzine
diesel|diesel fuel,gasoil
fuel|fuels,motor fuels
natural gas|gas
internet|internet access,the internet,mobile internet,the web,internet connection
electricity|electric power,power supply,electrical power
mobile network|mobile phone network,cell phone service,mobile networks,mobile communication,mobile communications
housing|
wages|salaries,wage,salary,pay
pensions|pension
bread|
flour|
sugar|
wheat|
grain|grains
rice|
oil|crude oil,petroleum,crude
coal|
water|drinking water
food|food products,foodstuffs,staple foods
medicine|medicines,drugs,medication
vaccine|vaccines
alcohol|alcoholic drinks,alcoholic beverages
tobacco|cigarettes
weapons|arms,firearms,guns
currency|national currency
taxes|tax
public utilities|utilities,utility services
public transport|public transportation
`;

const NAMES: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const [name = '', others = ''] = row.split('|');
      return [name, ...others.split(',')].filter((text) => text !== '').map((text) => [nameKey(text), name] as const);
    }),
);

/** The commonest name of a topic; one that is not listed keeps its own. */
export const topicName = (words: string): string =>
  NAMES.get(nameKey(words).replace(/^the /, '')) ?? words.replace(/^the\s+/i, '').toLowerCase();

const BY_SLUG: ReadonlyMap<string, string> = new Map([...NAMES.values()].map((name) => [slug(name), name]));

/** The name behind the last part of a topic's id. */
export const topicOfSlug = (part: string): string => BY_SLUG.get(part) ?? part.replaceAll('-', ' ');
