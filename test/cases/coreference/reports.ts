/**
 * Short reports in which `{key|words}` marks what means one thing: all words of a key stand in one mention, words of two keys in two.
 * A name without a key is not checked. `misses` are words, as `key words`, that are still read wrongly; each must still be so, so that it is noticed when mended.
 */
export interface ReportLinks {
  readonly text: string;
  readonly misses?: readonly string[];
}

export const REPORT_LINKS: readonly ReportLinks[] = [
  {
    text: '{a|Ama Boateng} took over as finance minister of Ghana on Monday. {a|She} promised to cut the deficit within two years. The former banker said {a|her} first trip would be to Tamale. Traders welcomed the choice. {a|Boateng} studied in Kumasi and Leeds.',
  },
  {
    text: 'The {a|Ministry of Health} of Peru closed two clinics in Cusco. {a|It} said that the licences had run out. An inspector found broken beds. The {a|ministry} will send a team on Friday, and {a|its} report is due in May.',
  },
  {
    text: '{a|Hans Lindqvist} met {b|Marta Oliveira} in Oslo. {a|Lindqvist} is the head of the Swedish rail agency. {b|Oliveira} said {b|she} hoped for an agreement. {a|He} praised the talks.',
  },
  {
    text: 'The {a|European Commission} proposed new limits for fishing in the Baltic. The {a|commission} argued that stocks were low. Fishermen in Gdansk protested. {a|It} will hear them in June.',
    misses: ['a It'],
  },
  {
    text: 'Floods hit {a|Beira} on Sunday. The {a|city} lost power for two days. {b|Mozambique} asked for help, and the {b|country} opened three camps. Roads to the port stayed closed.',
  },
  {
    text: 'The {c|president} of Chile, {a|Rosa Alarcón}, dismissed the {b|defence minister} on Friday. {a|She} gave no reason. The {b|minister} had criticised the budget. {a|Alarcón} will name a successor next week.',
  },
  {
    text: '{a|Kofi Mensah} and his brother {b|Yaw Mensah} own the mill. {a|Kofi Mensah} runs the office. {b|Yaw Mensah} drives the truck. Workers say that the mill may close.',
  },
  {
    text: 'The {a|Supreme Court} of Kenya heard the case on Tuesday. Lawyers for the {b|Electoral Commission} spoke first. The {a|court} will rule in August. The {b|commission} said that {b|it} would obey.',
  },
  {
    text: '{a|Nordfrakt}, a shipping company, will cut 200 jobs. The {a|company} blamed the price of fuel. {a|It} has {a|its} seat in Bergen. Unions called for talks.',
  },
  {
    text: 'The {a|police} searched a house in Lyon. {a|They} found weapons and cash. A neighbour said that the men had moved in last year. The {a|police} gave no names.',
  },
  {
    text: '{a|Lee Min-ho} resigned as mayor of Busan. {a|He} said that {a|his} health was poor. The {b|city council} will choose a successor. {b|It} meets on Thursday. {a|Lee} had been mayor since 2018.',
  },
  {
    text: 'The {a|World Food Programme} ({a|WFP}) stopped deliveries to Gao. The {a|agency} said that drivers had been attacked. {a|WFP} needs forty million dollars. {a|It} feeds half of the region.',
  },
  {
    text: 'The {a|African Union} suspended {b|Mali}. The {a|bloc} called for elections. {b|Mali} rejected the decision, and the {b|country} recalled {b|its} ambassador from Addis Ababa.',
  },
  {
    text: '{a|Elena Petrova} wrote the report. The {b|Ministry of Justice} in Sofia ordered it. {a|Petrova} said {a|she} had spoken to ninety judges. The {b|ministry} thanked {a|her}.',
  },
  {
    text: '{a|Prime Minister} {b|Tomas Novak} lost the vote. The {a|prime minister} stayed in the hall. {b|Novak} said {b|he} would ask {b|his} party for advice. The party meets on Saturday.',
  },
  {
    text: '{a|Japan} and {b|Vietnam} signed the agreement in Hanoi. {a|Japan} will build two bridges. {b|Vietnam} opens {b|its} market for apples. Farmers in Aomori were pleased.',
  },
  {
    text: 'The {a|governor} of Chiapas visited the camp. The {a|governor} promised tents. Families had waited for nine days. "They forgot us," said a teacher.',
  },
  {
    text: '{a|Aisha Bello}, who leads the {b|Nigerian Bar Association}, criticised the arrests. The {b|association} has 100,000 members. {a|Bello} said {a|she} would go to court. {b|It} wants the men released.',
    misses: ['b It'],
  },
  {
    text: 'The {a|Bank of Thailand} raised its rate. The {a|bank} expects growth of two per cent. Analysts had seen the step coming. {a|It} meets again in June.',
  },
  {
    text: 'The {a|army} of Ecuador took over the port. {a|It} sent two ships. The {c|president}, {b|Luis Paredes}, spoke of a war on gangs. {b|He} thanked the soldiers. {b|Paredes} will stay in Guayaquil.',
  },
  {
    text: '{a|Fatima Zahra} sued the {b|city of Rabat}. {a|She} says the {b|city} took {a|her} land. A court will hear {a|her} in May. {b|Rabat} denies it.',
  },
  {
    text: 'The {a|Dutch government} fell on Monday. The {a|government} had lost two votes in a week. {b|Mark Visser}, the {c|interior minister}, resigned first. {b|He} cited the migrants. {b|Visser} is 44.',
  },
  {
    text: 'Two ministers came: {a|Ana Reis} and {b|Pedro Gomes}. {a|Reis} spoke about schools. {b|Gomes} talked about roads. Both left early.',
  },
  {
    text: '{a|Ivan Horvat} was arrested in Split. Police say {a|he} sold passports. {a|His} wife, {b|Mira Horvat}, was not charged. {b|She} said {a|her husband} was innocent.',
    misses: ['a her husband'],
  },
  {
    text: 'The {a|Security Council} met on Thursday. The {a|council} heard the envoy for Yemen. {b|Omar Haddad} said {b|he} saw no progress. The {a|council} took no decision.',
  },
  {
    text: '{a|Tesfaye Alemu} became governor of {b|Oromia}. The {b|region} has 35 million people. {a|He} said that {a|he} would build roads. {a|Alemu} is an engineer.',
    misses: ['b region'],
  },
  {
    text: 'The {a|Congress} of Peru removed {b|Jorge Salas}. {a|Congress} voted by 80 to 20. {b|Salas} called it a coup. {b|He} left the palace on foot. The {a|Congress} swore in {c|Carla Ruiz}. {c|She} will govern until July.',
  },
  {
    text: '{a|Volta Air} grounded {a|its} jets. The {a|airline} found cracks in two wings. The {b|Civil Aviation Authority} had asked for checks. The {b|authority} said {b|it} was satisfied.',
    misses: ['a airline', 'b authority', 'b it'],
  },
  {
    text: '{a|Nadia Haddad} and {b|Karim Saleh} spoke in Tunis. {a|Haddad}, a judge, called for calm. {b|Saleh}, who heads the union of teachers, said {b|he} would strike. The union has 9,000 members.',
  },
  {
    text: 'The {a|Red Cross} visited the prison in Bamako. {a|It} found 40 men in a cell for ten. The {c|justice minister}, {b|Issa Traoré}, rejected the report. {b|He} said the {a|Red Cross} had been misled.',
  },
  {
    text: '{a|Queen Margrethe} opened the museum in Aarhus. The {a|queen} wore green. {a|She} spoke for two minutes. The {c|mayor}, {b|Jens Holm}, thanked {a|her}. {b|He} gave {a|her} a book.',
  },
  {
    text: 'The {a|United States} sent two ships. {a|Washington} said they would stay for a month. {b|Beijing} protested. {b|China} spoke of a threat. The {a|U.S.} denied it.',
    misses: ['a Washington', 'b China'],
  },
];
