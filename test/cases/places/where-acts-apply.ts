/** Acts with the places that they apply in, as the report and the names of those who decide say it. */
export const DECIDERS: readonly { readonly text: string; readonly want: readonly string[] }[] = [
  { text: 'The Lagos State Government lifted the curfew.', want: ['place/ng/lagos-state'] },
  { text: 'The Sindh High Court annulled the ban on rallies.', want: ['place/pk/sindh'] },
  { text: 'The Hamburg Senate adopted a budget of two billion euros.', want: ['place/de/hamburg'] },
  { text: 'The Munich Public Prosecutor’s Office opened an inquiry into the fire.', want: ['place/de/munich'] },
  { text: 'Nairobi County Assembly approved the finance bill.', want: ['place/ke/nairobi-county'] },
  { text: 'Moscow Mayor Sergei Sobyanin ordered a lockdown.', want: ['place/ru/moscow'] },
  { text: 'Texas Governor Ann Cole signed a bill that bans the tests.', want: ['place/us/texas'] },
  { text: 'New York Governor Ann Cole declared a state of emergency.', want: ['place/us/new-york'] },
  { text: 'The governor of Jalisco, Luis Vega, declared a state of emergency.', want: ['place/mx/jalisco'] },
  { text: 'Mira Novak resigned as mayor of Split.', want: ['place/hr/split'] },
  { text: 'New South Wales declares a state of emergency.', want: ['place/au/new-south-wales'] },
  // The words say where.
  { text: 'The West Bengal government imposed a lockdown in Kolkata.', want: ['place/in/kolkata'] },
  // It belongs to the country.
  { text: 'The Bank of England raised interest rates.', want: [] },
  { text: 'The governor of the Bank of England raised interest rates.', want: [] },
  { text: 'The Government of Honduras adopted a budget.', want: [] },
  // What is done to others.
  { text: 'The Scottish Parliament and Catalan officials signed an agreement.', want: [] },
  { text: 'The Hong Kong Government imposed sanctions on two banks.', want: [] },
  // Where somebody has been before.
  { text: 'Former Lagos governor Kofi Mensah was appointed minister of power.', want: [] },
  // One of two places, and nobody says which.
  { text: 'The Lima City Council and the Cusco City Council banned the march.', want: [] },
];

/** Acts that say no place, behind what happened somewhere. */
export const TOLD_BEFORE: typeof DECIDERS = [
  { text: 'A bomb exploded in Kaduna on Monday. Eight suspects were arrested.', want: ['place/ng/kaduna'] },
  { text: 'Two women were stabbed at a school in Trencin, Slovakia. A pupil was detained.', want: ['place/sk/trencin'] },
  {
    text: 'A train derailed in Kirkuk. Five people were injured. Residents were ordered to evacuate.',
    want: ['place/iq/kirkuk'],
  },
  { text: 'Rioters burned shops in Marseille. The government declared a state of emergency.', want: ['place/fr/marseille'] },
  { text: 'A bus crashed near Tepic. The driver was arrested.', want: ['place/mx/tepic'] },
  // The words say where.
  { text: 'A bomb exploded in Kaduna. Police in Kano arrested eight suspects.', want: ['place/ng/kano'] },
  // Two places, and nobody says which.
  { text: 'Bombs exploded in Kaduna and Kano. Eight suspects were arrested.', want: [] },
  // Long before.
  { text: 'A bomb exploded in Kaduna on Monday. The suspect was jailed for theft in 1998.', want: [] },
  // Another country acts.
  { text: 'A bomb exploded in Kaduna. French police arrested eight suspects.', want: [] },
  // What is no local act.
  { text: 'A bomb exploded in Kaduna. The minister of defence resigned.', want: [] },
  // Another paragraph.
  { text: 'A bomb exploded in Kaduna.\n\nEight suspects were arrested.', want: [] },
];
