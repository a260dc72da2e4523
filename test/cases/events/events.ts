/** Own sentences: what happened, `kind | who | where | magnitude`. */
export interface EventCase {
  readonly text: string;
  readonly want: string;
}

export const EVENTS: readonly EventCase[] = [
  { text: 'Thousands of people marched in Warsaw against the new law.', want: 'protest | | Warsaw' },
  { text: 'Residents of the city of Osh went to rallies.', want: 'protest' },
  { text: 'Protests in Sudan began in December.', want: 'protest | | Sudan' },
  { text: 'Miners went on strike in Potosi.', want: 'protest | | Potosi' },
  { text: 'Protesters staged clashes with police in Athens.', want: 'clash | | Athens' },
  { text: 'Clashes broke out in Tripoli on Monday.', want: 'clash | | Tripoli' },
  { text: 'Rebels captured the town of Bria.', want: 'clash' },
  { text: 'Soldiers exchanged fire near Goma.', want: 'clash | | Goma' },
  { text: 'Gunmen attacked a mosque in Katsina.', want: 'attack | | Katsina' },
  { text: 'Militants kidnapped two engineers in Zamfara.', want: 'attack | | Zamfara' },
  { text: 'A car bomb exploded in Kabul.', want: 'attack | | Kabul' },
  { text: 'The army launched an attack on the village of Delga.', want: 'attack | army' },
  { text: 'At least 13 people were killed in Mombasa.', want: 'casualty | | Mombasa | 13' },
  { text: 'A mudslide killed nine people in Petropolis.', want: 'casualty | | Petropolis | 9' },
  { text: 'An earthquake struck the island of Lombok.', want: 'disaster' },
  { text: 'Protesters clashed with police in Lima.', want: 'clash | police | Lima' },
  { text: 'Hezbollah guerrillas attacked a convoy near Tyre.', want: 'attack | Hezbollah | Tyre' },
  { text: 'The Fijian rebels attacked the barracks.', want: 'attack | Fijian rebels' },
  { text: 'The king of Jordan held talks with the emir of Qatar.', want: 'meeting | emir of Qatar' },
  { text: 'Floods hit Kerala.', want: 'disaster | | Kerala' },
  { text: 'A train derailed near Lyon.', want: 'accident | | Lyon' },
  { text: 'A ferry capsized off Zanzibar.', want: 'accident' },
  { text: 'The price of bread rose in Tunisia.', want: 'price_change | | Tunisia' },
  { text: 'The ministry explained the two-fold rise in the price of gas.', want: 'price_change | | | x2' },
  { text: 'The president of Serbia met the chancellor in Berlin.', want: 'meeting | president | Berlin' },
  { text: 'Ministers held talks in Doha.', want: 'meeting | | Doha' },
  { text: 'The foreign minister visited Tashkent.', want: 'meeting | foreign minister' },
  { text: 'The foreign minister condemned the attack.', want: 'statement | foreign minister' },
  { text: 'Armenia accused Azerbaijan of shelling a village.', want: 'statement | Armenia | none' },
  { text: 'The president told a rally in the southern city of Kandahar that he would stay.', want: 'statement | president | Kandahar' },
  { text: 'The prime minister refused to meet the envoy.', want: 'statement | prime minister' },
  { text: 'Voters in Latvia elected a new parliament.', want: 'election' },
  { text: 'The opposition party won the election in Malawi.', want: 'election | | Malawi' },
  { text: 'The trial of the former president began in Lima.', want: 'judicial | | Lima' },
  { text: 'The senator pleaded guilty in Boston.', want: 'judicial | senator | Boston' },
  { text: 'Peacekeepers evacuated the wounded from Bangui.', want: 'other_event | | Bangui' },
];

/** Sentences without an event of the kind named. */
export const NOT_EVENTS: readonly { readonly text: string; readonly not: string }[] = [
  { text: 'The march of progress is slow.', not: 'protest' },
  { text: 'The colours of the flag clash.', not: 'protest' },
  { text: 'He will march to the beat of his own drum.', not: 'attack' },
  { text: 'The strike price of the option is ten euros.', not: 'protest' },
  { text: 'The security forces used gas and grenades.', not: 'price_change' },
  { text: 'The sun rose over the lake.', not: 'price_change' },
  { text: 'Her hopes crashed.', not: 'accident' },
  { text: 'Talks collapsed on Friday.', not: 'accident' },
  { text: 'The singer struck a pose.', not: 'attack' },
  { text: 'The director shot a film in Malta.', not: 'attack' },
];
