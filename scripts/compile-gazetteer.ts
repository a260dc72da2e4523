// Compiles the gazetteer and says what went in; `npx tsx scripts/compile-gazetteer.ts`. Set-up does the same through `gazette setup`.
import { readConfig } from '../src/config.ts';
import { compileGazetteer } from '../src/gazetteer/compile/compile.ts';
import { setUpGazetteer } from '../src/gazetteer/index.ts';

const { lost } = compileGazetteer();
for (const row of lost) process.stderr.write(`no place takes the row ${row}\n`);
setUpGazetteer(readConfig().cache, (line) => process.stdout.write(`${line}\n`));
process.exitCode = lost.length > 0 ? 1 : 0;
