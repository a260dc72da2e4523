import { nameKey } from '../../model/name-key.ts';

/**
 * Family names whose spelling is fixed, since they are written in Latin letters at home: Miller is not Mueller, Terry not Tory. Names that are also
 * transliterated (Lee, Khan, Roman) are left out. Origin: Gazette's own list, from general knowledge; Apache-2.0.
 */
const WESTERN_FAMILIES: ReadonlySet<string> = new Set(
  `adams adkins affleck aiken albright alexander allen allison alvarez anderson andrews armstrong arnold ashcroft atkins atkinson austin bacon bailey baird baker baldwin
  ball ballard banks barber barker barlow barnes barnett barr barrett barry bartlett barton bates bauer baxter beattie beck becker bell bennett benson berg berger
  bergman berry best bishop black blackburn blair blake bloom bolton bond booth bowen bowers bowman boyd boyle bradley bradshaw brady brandt braun brennan brent brewer
  bridges briggs brooks brown browne bruce bryan bryant buchanan buck burke burnett burnham burns burrows burton bush butcher butler byrne byron caldwell cameron campbell
  cannon cantor carey carlson carpenter carr carroll carson carter cartwright casey castillo castro chambers chandler chapman christie clark clarke clayton clegg clement
  clements cleveland clifford clinton coates cohen cole coleman collier collins connolly connor conway cook cooke cooper corbett corbyn costello cotton coulter cox craig
  crawford crist cross crowley cruz cullen cummings cunningham curran currie curry curtis dalton daly daniels davidson davies davis davison dawson dean decker delaney
  dempsey dennis diaz dickson dixon dodd doherty dolan donaldson donnelly donovan douglas dowd doyle drake driscoll dubois duffy dumont duncan dunn dupont durand dyer eagle
  eaton edwards egan eliot elliott ellis emerson england english evans farrell farrer faulkner ferguson fernandez ferrari field fields fischer fisher fitzgerald
  fitzpatrick fleming fletcher flores flynn foley forbes ford foreman forrest foster fowler fox franco francis franklin fraser frazier freeman french friedman frost
  fuller gallagher garcia gardner garner garrett gates george gibbons gibbs gibson gilbert giles gill gillard glover goldberg gomez gonzales gonzalez goodman goodwin gordon
  gore gould graham grant graves gray green greene greenwood gregory grey griffin griffith griffiths gross gutierrez haines hale haley hall halliday hamilton hammond
  hancock hansen hanson harding hardy harper harrington harris harrison hart harvey hastings hawkins hayden hayes healy heath henderson henley henry herman hernandez herrera
  hewitt hicks higgins hill hobbs hodge hodges hoffman hogan holder holland holloway holmes holt hood hoover hopkins horn horton houston howard howe howell hubbard hudson
  huffman hughes humphrey hunt hunter hurley hutchinson hyde irving jackson jacobs jacobson james janssen jarvis jefferson jenkins jennings jensen jimenez johansson johns
  johnson johnston jones jordan joseph joyce kaufman keating keith keller kelley kelly kemp kennedy kent kerr kerry king kirk klein knight koch kramer krueger lamb lambert
  lancaster lane lang larson latham lawrence lawson leach leblanc lefebvre leroy leslie lester levin lewis lincoln lindsay lindsey little lloyd logan long lopez lord
  love lowe lucas lynch lyon lyons macdonald mackay mackenzie maher mahoney malone manning marsh marshall martin martinez mason massey matthews maxwell may maynard mcallister
  mcbride mccain mccarthy mcclure mcconnell mccormick mccoy mcdonald mcgrath mcgregor mcguire mckay mckenna mckenzie mckinney mclaughlin mclean mcmahon mcmaster mcmillan
  mcnamara meadows mendez merkel meyer michaels miles miliband miller mills mitchell mondale monroe montgomery moody mooney moore morales moran moreno morgan morris morrison
  morrow morse morton mosley moss mueller muller murphy murray myers nash neal nelson newman newton nguyen nichols nicholson nielsen nixon noble nolan norman norris norton
  nunez obrien oconnell oconnor odonnell ohara oleary olsen olson oneal oneill ortega ortiz osborne owen owens page paine palmer parker parks parsons patel patrick patterson
  patton paul payne pearce pearson pecker pelosi pena pence perez perkins perry peters petersen peterson phelps phillips pierce porter potter powell powers pratt prescott
  preston price pritchard pugh quinn ramirez ramos ramsey randall raymond reagan reed reeves reid reilly reynolds rhodes rice richards richardson richter riley ritchie rivera
  rivers robbins roberts robertson robinson rodgers rodriguez rogers romney rooney roosevelt rose ross rossi roth rousseau rowe rowland rubio ruiz russell russo ryan
  salazar sanchez sanders sanderson sanford santana santos saunders sawyer schaefer schmidt schneider schroeder schultz schulz schumacher schumer schwartz scott sessions
  sexton shannon sharp shaw sheldon shelton shepherd sheridan sherman short silva simmons simpson sinclair slater sloan smith smoot smyth snow snyder solomon soros soto souter
  spencer stafford stanley stanton steele stein stephens stephenson stevens stevenson stewart stone strauss strong stuart sturgeon sullivan summers surtees sutherland sutton
  sweeney sykes talbot tate taylor terry thatcher thomas thompson thomson thornton thorpe tillerson todd torres tory townsend travers trudeau truman trump tucker turnbull
  turner tyler underwood vance vargas vasquez vaughan vaughn vega volcker wagner walker wall wallace walls walsh walter walters walton ward warner warren warwick washington
  waters watkins watson watts weaver webb weber webster weiss welch wells welsh west wheeler white whitehead whitehouse whitman whitmer wilcox wilkins wilkinson williams
  williamson willis wilson winston winter winters wise wolf wolfe wood woods woodward wright wyatt yates yellen york young zimmerman zuckerberg`.split(
    /\s+/,
  ),
);

export const isWesternFamily = (name: string): boolean => WESTERN_FAMILIES.has(nameKey(name).replaceAll(' ', ''));
