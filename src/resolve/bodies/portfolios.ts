import { nameKey } from '../../model/name-key.ts';

/**
 * What ministries and ministers are in charge of, a line each: the name used here | other names.
 * Written for Gazette from general knowledge, Apache-2.0.
 */
const ROWS = `
internal affairs|interior,home affairs,home,the interior,internal security,police and interior
foreign affairs|foreign,external affairs,foreign relations,external relations,international relations,foreign and commonwealth affairs,diplomacy
defence|defense,national defence,national defense,armed forces,war
finance|finances,the treasury,treasury,economy and finance,finance and economy
economy|economic affairs,national economy,economics,economic development,the economy
energy|energy resources,power,power and energy
justice|legal affairs,law and justice
health|healthcare,health care,public health,health and social care,health and family welfare
education|national education,public education,education and science,enlightenment
science and higher education|higher education,science
culture|cultural affairs,culture and information,culture and sports
information|information and social development,information and communications,communication,communications
labour|labor,employment,labour and social protection,labor and social protection,labour and social protection of population,labor and social protection of the population,work and pensions
social affairs|social protection,social policy,social welfare,social development,family affairs
agriculture|agricultural policy,agriculture and food,food and agriculture,farming
industry|industry and trade,industry and infrastructure development,industry and construction,industries
trade|commerce,trade and integration,foreign trade,international trade,trade and industry
transport|transportation,transport and communications,transports,roads
digital development|digital affairs,digital transformation,digital development innovations and aerospace industry
environment|ecology,ecology and natural resources,natural resources,the environment,environmental protection,environment and climate change,ecology geology and natural resources
emergency situations|emergencies,emergency,emergency management,civil defence and emergencies,disaster management
tourism|tourism and sports,tourism and antiquities
sports|sport,youth and sports,physical culture and sports
oil|petroleum,oil and gas,petroleum and natural gas
water resources|water,water resources and irrigation,irrigation
infrastructure|public works,construction,regional development,infrastructure and transport
immigration|migration,refugees
women|women affairs,womens affairs,gender equality
religious affairs|religion,islamic affairs,awqaf
planning|planning and investment,strategic planning
investment|investments,investments and development
state security|security,national security,intelligence
housing|housing and communal services,urban development,housing and urban development
veterans|veterans affairs
human rights|
local government|regional policy,local administration
`;

const PORTFOLIOS: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const [name = '', others = ''] = row.split('|');
      return [name, ...others.split(',')].filter((text) => text !== '').map((text) => [nameKey(text), nameKey(name)] as const);
    }),
);

/** One name for a field of government: `interior`, `home affairs` → `internal affairs`; what is not listed stays as it is. */
export function portfolioOf(words: string): string {
  const key = nameKey(words).replace(/^the /, '');
  return PORTFOLIOS.get(key) ?? key;
}

const PORTFOLIO_WORDS: ReadonlySet<string> = new Set(
  [...PORTFOLIOS.keys()].flatMap((name) => name.split(' ')).filter((word) => word.length > 3),
);

/** Whether words are a field of government: a listed one, or one that speaks of such (`environment and natural resources`), never an office or a place. */
export function isPortfolio(words: string): boolean {
  const key = nameKey(words).replace(/^the /, '');
  if (PORTFOLIOS.has(key)) return true;
  return !/\b(?:office|secretary|ministry|department|minister)$/.test(key) && key.split(' ').some((word) => PORTFOLIO_WORDS.has(word));
}
