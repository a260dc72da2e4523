import { type Command, InvalidArgumentError, Option } from 'commander';
import { FORMATS, type LoadOptions, RECORD_FIELDS, type RecordField } from '../loaders/index.ts';
import { countryCode } from './flag-values.ts';
import { languageTag, publishedDate, timeZone, webAddress } from './input-values.ts';

/** Flags that `load` and `extract` share: what the files do not say themselves. */
export type InputOptions = LoadOptions;

const isField = (name: string): name is RecordField => (RECORD_FIELDS as readonly string[]).includes(name);

function collectMapping(value: string, previous: LoadOptions['map'] = {}): LoadOptions['map'] {
  const at = value.indexOf('=');
  const field = value.slice(0, at);
  const column = value.slice(at + 1);
  if (at < 1 || column === '') throw new InvalidArgumentError('Write field=column, for example text=body.');
  if (!isField(field)) throw new InvalidArgumentError(`There is no field ${field}; use one of ${RECORD_FIELDS.join(', ')}.`);
  return { ...previous, [field]: column };
}

/** For the help of commands that read reports. */
export const PROVIDER_HELP = `
Names can also be proposed by a language model or a folder with an ONNX model; nobody is asked unless GAZETTE_PROVIDER says so:
  GAZETTE_PROVIDER=chat      any OpenAI-compatible endpoint: GAZETTE_PROVIDER_URL, _MODEL, _KEY or _KEY_FILE,
                             _MAX_TOKENS a run (1000000), _MAX_COST with _PRICE_IN and _PRICE_OUT (for a million tokens)
  GAZETTE_PROVIDER=onnx      a folder with a token-classification model: GAZETTE_PROVIDER_MODEL`;

/** Host names as the addresses of pages write them: `Kön.example` is `xn--kn-fka.example`. */
function collectHost(value: string, previous: readonly string[] = []): readonly string[] {
  const url = URL.canParse(`http://${value}/`) ? new URL(`http://${value}/`) : undefined;
  if (url === undefined || url.host !== url.hostname || url.pathname !== '/' || url.username !== '') {
    throw new InvalidArgumentError('Write a host name without scheme, port or path, for example news.example.org.');
  }
  return [...previous, url.hostname];
}

/** The paths as argument, and the flags on how to read them. */
export function addInputOptions(command: Command, paths = '<path...>'): Command {
  return command
    .argument(paths, 'files, folders, globs, addresses of pages on an allowed host, or - for standard input')
    .addOption(new Option('--format <format>', 'what the input is').choices(['auto', ...FORMATS]).default('auto'))
    .option(
      '--published <date>',
      'when the reports were published, where they do not say: 2022-01-05 or 2022-01-05T10:00:00+06:00',
      publishedDate,
    )
    .option('--zone <name>', 'time zone that "today" and "this morning" count in, for example Asia/Almaty', timeZone)
    .option('--source <name>', 'name or domain of who published the reports')
    .option('--url <url>', 'address of the report (one report only)', webAddress)
    .option('--country <code>', 'country an unlocated report speaks from, two letters, for example KZ', countryCode)
    .option('--lang <tag>', 'language of the reports, where they do not say, for example en', languageTag)
    .option(
      '--allow-host <host>',
      'fetch paths that are addresses of this host; repeat for more; nothing is fetched without it',
      collectHost,
    )
    .option('--map <field=column>', 'read a field from another column or key; repeat for more', collectMapping);
}
