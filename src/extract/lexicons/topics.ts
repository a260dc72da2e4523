// Own compilation from general knowledge of what governments regulate and people argue over; Apache-2.0.

export interface TopicEntry {
  /** The name the topic gets in the graph. */
  readonly name: string;
  readonly words: readonly string[];
  /** A wider topic whose bare word can stand for this one in the same report: `gas` for LPG. */
  readonly broader?: string;
  /** Words that mean the topic only beside a word of trade or supply: `gas` is also a weapon. */
  readonly needsTrade?: true;
}

const ROWS = `
liquefied petroleum gas | liquefied petroleum gas, liquefied gas, liquified petroleum gas, liquified gas, lpg, autogas, propane | gas
natural gas | natural gas, lng, liquefied natural gas | gas
gas | gas | | trade
petrol | petrol, gasoline, motor fuel | fuel
diesel | diesel, diesel fuel | fuel
aviation fuel | jet fuel, aviation fuel, kerosene | fuel
fuel | fuel, fuels, motor fuels | | trade
oil | oil, crude oil, crude, petroleum, oil products, petroleum products | | trade
coal | coal
electricity | electricity, electric power
heating | heating, heat supply, district heating
water | water, drinking water, tap water, irrigation water | | trade
bread | bread
flour | flour
wheat | wheat | grain
grain | grain, grains, cereals
rice | rice
sugar | sugar
salt | salt | | trade
meat | meat, beef, poultry, pork, chicken meat
eggs | eggs | | trade
milk | milk, dairy products
vegetables | vegetables, potatoes, onions, carrots, tomatoes | food
vegetable oil | vegetable oil, cooking oil, sunflower oil, edible oil, palm oil
food | food, foodstuffs, food products, socially significant food, basic foods, staple foods
fertiliser | fertiliser, fertilizer, fertilisers, fertilizers
medicines | medicines, medicine, drugs supply, pharmaceuticals, insulin
vaccines | vaccines, vaccine, coronavirus vaccine
face masks | face masks, masks | | trade
alcohol | alcohol, alcoholic beverages, vodka
tobacco | tobacco, cigarettes, e-cigarettes, vapes
internet | internet, internet access, mobile internet, the web
mobile communications | mobile communications, mobile network, mobile networks, cellular communications, phone service
messengers | messengers, messenger apps, messaging apps, instant messengers
social networks | social media, social networks, social network
housing | housing, apartments, rents, rent, mortgages | | trade
utilities | utilities, utility services, public utilities, communal services
public transport | public transport, bus fares, metro fares, fares, public transit
pensions | pensions, pension, retirement age, pension age
wages | wages, salaries, minimum wage, salary
scholarships | scholarships, student grants
tuition fees | tuition fees, tuition
taxes | taxes, income tax, value added tax, vat, corporate tax, sales tax, excise duty
customs duties | customs duties, import duties, export duties, tariffs
steel | steel | | trade
aluminium | aluminium, aluminum
copper | copper | | trade
gold | gold | | trade
uranium | uranium
timber | timber, round timber, lumber
cotton | cotton | | trade
livestock | livestock, cattle | | trade
fish | fish, seafood | | trade
firearms | firearms, guns, handguns, assault weapons
fireworks | fireworks, pyrotechnics
cash | cash, cash withdrawals | | trade
foreign currency | foreign currency, foreign exchange, hard currency
cryptocurrency | cryptocurrency, cryptocurrencies, bitcoin, crypto mining
land | farmland, agricultural land, land sales
flights | flights, air travel, air traffic
rail traffic | rail traffic, train services
schools | schools, schooling, in-person classes
abortion | abortion, abortions
same-sex marriage | same-sex marriage, gay marriage
death penalty | death penalty, capital punishment
`;

export const TOPICS: readonly TopicEntry[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [name = '', list = name, broader = '', trade = ''] = row.split('|').map((cell) => cell.trim());
    return {
      name,
      words: list.split(',').map((word) => word.trim()),
      ...(broader === '' ? {} : { broader }),
      ...(trade === '' ? {} : { needsTrade: true as const }),
    };
  });
