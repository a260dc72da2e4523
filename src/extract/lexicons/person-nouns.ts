import { words } from './words.ts';

// Nouns for people, lemmas. Own compilation from general knowledge; Apache-2.0.

export const MALE_NOUNS: ReadonlySet<string> =
  words(`father son brother husband man boy uncle nephew grandfather grandson king prince duke lord actor
  businessman policeman spokesman chairman fiance widower stepfather monk priest gentleman congressman boyfriend stepson godfather sultan emperor groom
  guy lad cameraman fisherman salesman sportsman stepbrother half-brother`);
export const FEMALE_NOUNS: ReadonlySet<string> =
  words(`mother daughter sister wife woman girl aunt niece grandmother granddaughter queen princess duchess lady
  actress businesswoman policewoman spokeswoman chairwoman fiancee widow stepmother nun congresswoman girlfriend stepdaughter godmother empress bride
  waitress heroine hostess mistress stepsister half-sister`);
export const PERSON_NOUNS: ReadonlySet<string> =
  words(`person child parent friend colleague doctor teacher student writer author singer artist player coach captain
  manager lawyer judge leader politician soldier officer journalist reporter editor director producer partner lover cousin neighbour neighbor victim suspect
  killer murderer driver worker activist candidate opponent rival predecessor successor baby teenager patient professor scientist engineer owner boss employee
  servant guard agent spy hero character composer musician poet painter dancer bishop colonel general sergeant detective member official minister president
  governor mayor senator secretary ambassador commander chief head assistant adviser advisor spouse twin sibling mentor attorney prosecutor defendant witness
  winner champion athlete trader shopkeeper fisherman carpenter mechanic nurse baker taxi_driver landowner pensioner grandmother lecturer principal curator
  organiser organizer campaigner volunteer survivor veteran pilot sailor builder tenant solicitor barrister surgeon businessman
  pastor priest imam headmaster`);
/** What people are by trade, where it opens a name as a title does: "Economists Peter A. Diamond". */
export const TRADES: ReadonlySet<string> =
  words(`economist chemist physicist biologist historian philosopher architect designer comedian rapper wrestler boxer golfer cyclist footballer
  swimmer sprinter goalkeeper striker quarterback jockey broadcaster presenter entertainer blogger influencer dissident cleric preacher rabbi
  evangelist industrialist entrepreneur billionaire tycoon magnate financier banker broker programmer hacker astronaut cosmonaut explorer
  adventurer mountaineer diplomat statesman playwright novelist screenwriter filmmaker sculptor choreographer conductor violinist pianist
  guitarist drummer treasurer strategist fugitive laureate gangster warlord militant terrorist perpetrator`);
