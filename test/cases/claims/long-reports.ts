import type { DeciderCase } from './deciders.ts';

/** Sentences of a report that decide nothing, so that what stands before and behind them is part of a long one. */
const FILLER = `The valley lies two hours north of the capital and lives on apples, honey and a little tourism. In spring the river rises and the lower road is under water for days. Older people remember the flood of 1964, when the mill was carried away and the bell of the church was found in a field. The school has forty pupils, who come by bus from five villages. A café opens at six, and the talk there is of rain, of prices and of sons and daughters who have moved to the city. On market days a hundred stalls stand along the main street, and the smell of bread hangs over them until noon. The hotel has twelve rooms, a garden and a view of the snow. Guests come for the walks, the quiet and the food, and most of them come again. In autumn the hills turn red, and painters sit by the bridge. The first train of the day leaves at seven and is never full. Some say that the best time of the year is the week after the harvest, when the work is done and the nights are still mild. The village choir sings on Sundays, and its songs are older than the church. Nobody knows who wrote them, and nobody asks. When it snows, the post comes late and the children are happy.`;

/** Somebody of whom a long report never says what they are runs their own affairs. */
export const UNKNOWN_PEOPLE: readonly DeciderCase[] = [
  { text: `${FILLER}\n\nRosa Quispe dismissed the manager and two of the cooks last week.`, want: [] },
  { text: `${FILLER}\n\nKarin Olsson looked into the matter and found nothing.`, want: [] },
  { text: `${FILLER}\n\nMayor Rosa Quispe dismissed the police chief last week.`, want: ['official_removal | Rosa Quispe |'] },
  {
    text: `${FILLER}\n\nRosa Quispe is the mayor of Cusco. Quispe dismissed the police chief last week.`,
    want: ['official_removal | Rosa Quispe |'],
  },
  { text: `${FILLER}\n\nRosa Quispe called on the government to open an inquiry.`, want: ['inquiry | Rosa Quispe |'] },
  { text: 'Rosa Quispe dismissed the police chief last week.', want: ['official_removal | Rosa Quispe |'] },
];

/** What must be done in a long report is a rule where a decision stands near, and advice where none does. */
export const STRAY_RULES: readonly DeciderCase[] = [
  { text: `${FILLER}\n\nTraders must withdraw cash before they travel.`, want: [] },
  { text: `${FILLER}\n\nOn the way to the garden visitors must cross a field.`, want: [] },
  {
    text: `${FILLER}\n\nThe governor banned rallies on Monday. Visitors must carry a permit.`,
    want: ['assembly_ban | governor |', 'other_decision |  |'],
  },
  { text: 'Visitors must carry a permit.', want: ['other_decision |  |'] },
];
