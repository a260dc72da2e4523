import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/loaders/language.ts';

describe('detectLanguage', () => {
  it.each([
    [
      'ru',
      'Президент отправил правительство в отставку после протестов в нескольких городах страны, сообщила пресс-служба главы государства во вторник вечером, новое правительство сформируют за неделю',
    ],
    [
      'de',
      'Der Präsident hat die Regierung nach den Protesten in mehreren Städten entlassen, wie sein Büro am Dienstagabend mitteilte, eine neue Regierung soll innerhalb einer Woche gebildet werden',
    ],
    [
      'kk',
      'Президент бірнеше қаладағы наразылықтардан кейін үкіметті отставкаға жіберді, деп хабарлады оның баспасөз қызметі сейсенбі күні кешке, жаңа үкімет бір апта ішінде жасақталады деп күтілуде',
    ],
    ['zh', '总统周二晚间宣布在多个城市发生抗议活动后解散政府，新政府将在一周内组成，其办公室表示。反对派要求举行新的选举。'],
    [
      'nl',
      'De president heeft na de protesten in verschillende steden de regering ontslagen, zo meldde zijn kantoor dinsdagavond, en een nieuwe regering wordt binnen een week gevormd',
    ],
    ['ru', 'Президент ушёл в отставку.'],
    ['uk', 'Президент призначив прем’єра.'],
    ['ar', 'رئيس البلدية أغلق المدارس'],
    ['zh', '市长关闭了学校。'],
    // The detector has no such language: the letters alone tell that it is not English.
    ['und', 'ព្រះមហាក្សត្រ'],
  ])('sees %s', async (want, text) => {
    expect(await detectLanguage(text)).toBe(want);
  });

  it.each([
    [
      'prose',
      'The president dismissed the government on Tuesday after protests in several cities of the country, his office said, and a new one is to be formed within a week.',
    ],
    [
      'headlines',
      'Ministers met officials Tuesday; talks concerning gas prices, petrol taxes, protests, arrests, curfews, deployments, sanctions, elections continue Wednesday, sources said, amid growing unrest nationwide',
    ],
    [
      'a list of names',
      'Tokayev, Nazarbayev, Smailov, Mamin, Tileuberdi, Karin, Zhumangarin, Sklyar, Akimov, Dzhaksybekov, Kelimbetov, Tasmagambetov, Massimov, Idrissov, Abdykalikova, Imangali, Dariga, Timur, Kulibayev, Nuraly',
    ],
    ['a few Latin words', 'Presidente demitiu o governo.'],
    ['no words', '2022-01-05: 12 345, 67 %'],
    ['English with a name in its own letters', 'Tokayev (Тоқаев, Токаев) resigned, Astana said.'],
    [
      'English with a quotation',
      'The minister said in the old language of the islands, “De president heeft de regering ontslagen”, and the hall laughed at her for it.',
    ],
  ])('takes %s for English', async (_, text) => {
    expect(await detectLanguage(text)).toBeUndefined();
  });
});
