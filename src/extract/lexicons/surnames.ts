import { words } from './words.ts';

// Common family names of many languages. Own compilation from general knowledge; Apache-2.0. A vote for a person, never proof.

export const SURNAMES: ReadonlySet<string> =
  words(`abbott abe acheson adams adamson aguilar ahmadinejad albright alexander allen alvarez anderson andrews annan aquino
  archer armstrong arnold arthur ashcroft atkinson attlee bailey baker baldwin ball banks barber barker barnes barnett barrett barry bartlett barton bates bauer
  becker begin bell bennett benson berg berger berlusconi berry bevin biden bishop black blair blake bloomberg boehner bolton booker booth bosch bowen bowman boyd
  bradley brady brandt brennan brewer bridges briggs brock brooks brown browne bryan bryant buchanan buckley burke burnett burns burton bush butler byrd byrne
  calhoun callaghan cameron campbell cannon cantor carey carlson carney carpenter carr carroll carson carter castillo castro chamberlain chambers chan chandler chang
  chapin chapman chavez chen cheney chisholm chirac choi christie churchill clark clarke clay cleveland clinton cohen cole coleman collins conway cook coolidge cooper
  corbyn cox craig crawford cromwell cross cruz cummings cunningham curtis daley dalton daniels davidson davies davis davison dawson dean delgado dempsey diaz dickson
  dixon dole douglas doyle drake dubois duffy duncan dunn dupont edwards eisenhower elliott ellis erdogan erdoğan evans farrell ferguson fernandez fernando fischer fisher
  fitzgerald fleming fletcher flores flynn ford foster fowler fox franco francis franklin fraser freeman friedman fuchs fuller gallagher gandhi garcia gardner garrett garrison
  gates gibbs gibson gilbert gill giuliani gladstone goldberg goldman gomez gonzales gonzalez goodman gordon gore graham grant graves gray green greene gregory griffin griffiths
  gross gutierrez hague haley hall hamilton hammond hansen hanson harding hardy harper harris harrison hart harvey hawkins hayes heath henderson hendricks henry herbert
  hernandez herrera hicks higgins hill hitler hoffman hoffmann holland hollande holmes holt hoover hopkins howard howell huang hudson huff hughes hunt hunter hussain hussein
  hutchinson ingram jackson jacobs jacobson jaffe james jefferson jenkins jensen jimenez johansson johnson johnston jones jordan joseph joyce kane kaplan karzai kaufman keating
  keller kelley kelly kennedy kenyatta kerr kerry khalilzad khan khomeini khrushchev kim king kirk kissinger klein knight knox koch kohl kovacs kowalski kraus kruger kuhn kumar
  lambert landon lang larsen larson lawrence lawson lee leonard levi levin levy lewis li lim lin lincoln lindsay liu lloyd logan long lopez lowe lucas lynch lyons macdonald
  mackenzie macmillan macron major mandela mann mao marcos marino marshall martin martinez mason matthews maxwell may mccain mccarthy mcconnell mcdonald mcgovern mckenzie
  mckinley medvedev meir mendez mendoza merkel meyer miliband miller mills milosevic mitchell modi mohamed molina monroe montgomery moore morales moreno morgan morris morrison
  morton moss mueller mugabe muller müller murphy murray musharraf mussolini myers nash nehru nelson newman newton nguyen nicholson nielsen nixon nkrumah nobel noble nolan
  norman norris novak nunez obama obrien o'brien o'connor o'neill olson ortega ortiz osborne owen owens padilla palmer papandreou park parker parsons patel patterson pearson
  pelosi pence perez perón peron perry peters petersen peterson phillips pierce pinochet pitt pompeo popov porter potter powell price putin quinn rabin rajapaksa ramirez ramos
  reagan reed reid reyes reynolds rice richards richardson riley rivera roberts robertson robinson rodriguez rogers romero romney roosevelt rose ross rossi rouhani rousseff
  rubio ruiz rumsfeld russell ryan sadat salazar salmond sanchez sanders sarkozy schmidt schneider schroeder schröder schultz schulz schwartz schwarz scott shapiro sharma sharon
  shaw shelton shevardnadze silva simmons simon simpson singh smith snowden snyder soros sousa spencer stalin stanley starmer stein stephens stevens stevenson stewart stone
  stuart sturgeon sullivan sutherland suzuki swift sweeney taft tanaka taylor thatcher thomas thompson thomson torres trotsky trudeau truman trump tsvangirai tucker turnbull
  turner tusk tutu tyler udall vance vargas vasquez vaughn vega velasco wade wagner walker wallace walsh walters wang ward warner warren washington watkins watson watts webb
  weber webster weinstein weiss wells west wheeler white whitlam whitman wilkins williams williamson willkie wilson winters wolf wolfe wolff wong wood woods wright wu xu yang
  yates yeltsin young yushchenko zapatero zelensky zhang zhao zhou zimmerman zuma adeyemi afolabi banda chanda chukwu eze kamau kariuki mensah moyo mutua mwangi ncube ndlovu ochieng
  odinga okafor okeke okonkwo osei otieno owusu wanjiru abdullah ahmed ali asad assad abadi maliki barzani talabani hariri nasrallah rahman karimov nazarbayev tokayev massimov
  rakhmon berdimuhamedow japarov atambayev lukashenko poroshenko tymoshenko yanukovych navalny lavrov shoigu kadyrov saakashvili sargsyan pashinyan aliyev`);
