/** Words that mean one thing in the text, in order; each must stand in one mention. `apart` words must stand in another one, or in none. */
export interface LinkCase {
  readonly text: string;
  readonly together?: readonly (readonly string[])[];
  readonly apart?: readonly (readonly [string, string])[];
}

export const LINK_CASES: readonly LinkCase[] = [
  {
    text: 'The Supreme Court of Nepal annulled the vote. Lawyers praised the Supreme Court.',
    together: [['Supreme Court of Nepal', 'Supreme Court']],
  },
  {
    text: 'The US State Department denied the report. A statement of the State Department followed.',
    together: [['US State Department', 'State Department']],
  },
  {
    text: 'The Kenyan Defence Ministry met the Ugandan Defence Ministry in Kampala. Sources in the Defence Ministry said no.',
    apart: [['Kenyan Defence Ministry', 'Ugandan Defence Ministry']],
  },
  { text: 'William Ruto spoke in Nairobi. Ruto promised new roads. He left on Friday.', together: [['William Ruto', 'Ruto', 'He']] },
  { text: 'Michelle Bachelet won the vote. She thanked her supporters.', together: [['Michelle Bachelet', 'She', 'her']] },
  {
    text: 'The President of Ghana signed the law. The head of state then left for Accra.',
    together: [['President of Ghana', 'head of state']],
  },
  {
    text: 'The Ministry of Health warned of a shortage. The ministry blamed the suppliers.',
    together: [['Ministry of Health', 'ministry']],
  },
  {
    text: 'The World Health Organization (WHO) sent a team. WHO experts arrived on Monday.',
    together: [['World Health Organization', 'WHO']],
  },
  {
    text: 'The Human Rights Commission of Ghana spoke first. The city council froze the rents.',
    apart: [['Human Rights Commission of Ghana', 'city council']],
  },
  {
    text: 'The Electoral Commission of Malawi met on Friday. The commission set a date.',
    together: [['Electoral Commission of Malawi', 'commission']],
  },
  { text: 'Protests spread across Bolivia. The country declared an emergency.', together: [['Bolivia', 'country']] },
  { text: 'The team landed in Alma-Ata. Snow fell in Almaty all day.', together: [['Alma-Ata', 'Almaty']] },
  {
    text: 'Tokayev instructed to create a commission, and on January 4 she announced that she was ready to help.',
    together: [['commission', 'she']],
    apart: [['Tokayev', 'she']],
  },
  {
    text: 'Hassan Rouhani met Mohammad Zarif. Rouhani praised the talks.',
    together: [['Hassan Rouhani', 'Rouhani']],
    apart: [['Mohammad Zarif', 'Rouhani']],
  },
  { text: 'The price of liquefied gas doubled. The minister cut the price of gas.', together: [['liquefied gas', 'gas']] },
  { text: 'The Daesh commander fled. ISIL denied the report.', together: [['Daesh', 'ISIL']] },
  { text: 'Angela Merkel defended herself before the committee.', together: [['Angela Merkel', 'herself']] },
  { text: 'In her speech, Jacinda Ardern asked for calm.', together: [['her', 'Jacinda Ardern']] },
  { text: 'The United States and Mexico agreed. The U.S. will pay.', together: [['United States', 'U.S.']] },
  { text: 'Joko Widodo fired the governor. Widodo gave no reason.', together: [['Joko Widodo', 'Widodo']] },
  // Two that are as good: none is taken.
  { text: 'Bill Clinton and Hillary Clinton came. Clinton spoke first.', apart: [['Bill Clinton', 'Clinton spoke']] },
  { text: 'Almaty region is large. Almaty is a city.', apart: [['Almaty region', 'Almaty is']] },
  {
    text: 'The Government of Kazakhstan and the Government of Uzbekistan agreed.',
    apart: [['Government of Kazakhstan', 'Government of Uzbekistan']],
  },
  {
    text: 'The Ministry of Internal Affairs and the Ministry of Foreign Affairs agreed.',
    apart: [['Ministry of Internal Affairs', 'Ministry of Foreign Affairs']],
  },
  { text: 'The President of Kazakhstan met the President of Tajikistan.', apart: [['President of Kazakhstan', 'President of Tajikistan']] },
  { text: 'Dariga Nazarbayeva called Dinara Nazarbayeva.', apart: [['Dariga Nazarbayeva', 'Dinara Nazarbayeva']] },
  { text: 'The minister of defence accused Chile. It is clear that nobody listened.', apart: [['Chile', 'It']] },
  { text: 'Maria Santos saw him near the market.', apart: [['Maria Santos', 'him']] },
  { text: 'John Smith met her husband.', apart: [['John Smith', 'her']] },
  { text: 'Peter Obi criticised him in Lagos.', apart: [['Peter Obi', 'him']] },
  // Offices of no country that different people hold are different offices; one that a body has is not the country's.
  {
    text: 'Prime Minister Ana Brnabic was surprised. The Serbian Prime Minister Albin Novak and the Kosovan Prime Minister Albin Kurti met. Prime Minister Edi Rama spoke.',
    apart: [
      ['Prime Minister Ana', 'Prime Minister Edi'],
      ['Prime Minister Edi', 'Kosovan Prime Minister'],
    ],
  },
  {
    text: 'President Félix Tshisekedi ended his campaign in Goma. CENI President Denis Kadima asked for help. The president went home.',
    apart: [['President Félix', 'CENI President']],
  },
  {
    text: 'Security Minister Ramón Sabillón resigned. Julissa Villanueva is the deputy security minister.',
    apart: [['Security Minister', 'deputy security minister']],
  },
  {
    text: 'Prime Minister Narendra Modi spoke in Sagar. Delhi Chief Minister Arvind Kejriwal was arrested.',
    apart: [['Prime Minister', 'Chief Minister']],
  },
  {
    text: 'DHAKA - The Prime Minister of Bangladesh resigned. Crowds stormed the house of the premier.',
    together: [['Prime Minister of Bangladesh', 'premier']],
  },
  {
    text: "DHAKA - Bangladesh's Prime Minister resigned. Crowds stormed the house of the premier.",
    together: [['Prime Minister', 'premier']],
  },
  { text: 'Governor John Bel Edwards signed the bill. The governor left.', together: [['Governor', 'governor']] },
  // The holder is named beside the title: the pronoun means the other one, or nobody.
  {
    text: 'President Ukhnaagiin Khurelsukh received Mayor Bat Erdene and asked him to stay.',
    apart: [
      ['President', 'him'],
      ['Ukhnaagiin Khurelsukh', 'him'],
    ],
  },
  { text: 'The head of the society, Patrick Mpaka, urged him to act.', apart: [['Patrick Mpaka', 'him']] },
  {
    text: "Iran's supreme leader Ayatollah Ali Khamenei warned President Mahmoud Ahmadinejad. Khamenei gave no reason.",
    apart: [['supreme leader', 'President']],
  },
  { text: 'The prime minister said he would serve to the end.', together: [['prime minister', 'he']] },
  {
    text: "President Ali Bongo won the vote. Soldiers arrested Ian Ngoulou, the president's chief of staff.",
    together: [['President', 'president']],
  },
  // What a body is called in brackets in its own language; the party of a person or a chamber's member is another matter.
  {
    text: "The German Farmers' Association (DBV) met. The DBV called for protests. The Brothers of Italy party (FdI) agreed.",
    together: [["German Farmers' Association", 'DBV']],
  },
  {
    text: 'Reporters Without Borders (RSF) protested. RSF called it a scandal.',
    together: [['Reporters Without Borders', 'RSF']],
  },
  {
    text: 'Lawmakers of the Chamber of Deputies (PSD) left. The PSD denied it.',
    apart: [['Chamber of Deputies', 'PSD']],
  },
  { text: 'The High Court in Blantyre will hear the case. The courts are independent.', apart: [['High Court', 'courts']] },
  {
    text: 'Agence France-Presse sent a team. Oligui told French newspaper Le Monde that the vote was unfair.',
    apart: [['Agence France-Presse', 'newspaper']],
  },
  { text: 'The oath was taken at Government House in Wellington. The government will meet.', apart: [['Government House', 'government']] },
  // "The country": of several, not the one that acts in the clause; of two that are left, none.
  {
    text: "Mongolia sells coal. Prices fell.\n\nChina bought most of the country's exports.",
    apart: [['China', 'country']],
  },
  {
    text: 'The Lithuanian government closed its airports to planes from Belarus and urged its citizens to leave the country.',
    together: [['Belarus', 'country']],
  },
  {
    text: "Poland recalled its envoy to Belarus after Belarusian police stormed the offices of the country's Polish minority.",
    apart: [['Poland', 'country']],
  },
  {
    text: 'The Serbian minister called for sanctions against Russia.\n\nBasta said the country was paying a high price.',
    apart: [['Russia', 'country']],
  },
  { text: 'Chad declared an emergency over hunger in the country.', together: [['Chad', 'country']] },
  {
    text: 'In India, West Bengal lost the case. The state will appeal.',
    together: [['West Bengal', 'state']],
  },
  {
    text: 'The army left Accra for Kumasi. A crowd met in the capital.',
    together: [['Accra', 'capital']],
  },
  // Who is named later does not change whom a surname meant; of two named before it, none is taken.
  {
    text: 'Daniel Noboa accepted the fine. Noboa is the son of the magnate Álvaro Noboa.',
    together: [['Daniel Noboa', 'Noboa is']],
    apart: [['Álvaro Noboa', 'Noboa is']],
  },
  {
    text: 'Soldiers ousted Ali Bongo Ondimba. Bongo was at home. He succeeded his father Omar Bongo.',
    together: [['Ali Bongo Ondimba', 'Bongo was']],
    apart: [['Omar Bongo', 'Bongo was']],
  },
  {
    text: 'Rahul Gandhi denied it. His sister Priyanka Gandhi Vadra agreed. Gandhi is standing in Kerala.',
    together: [['Rahul Gandhi', 'Gandhi is']],
  },
];
