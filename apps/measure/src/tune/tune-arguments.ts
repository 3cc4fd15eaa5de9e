import { parseArgs } from 'node:util';
import { dayIn } from '../day-in.js';
import { cpvFileBeside } from '../eval/cpv-names.js';
import { languagesOf } from '../languages.js';
import { MeasureError } from '../measure.error.js';
import { messageOf } from '../message-of.js';
import type { Part } from './panel.js';

const USAGE =
  'npm run tune -- --data DIR --from YYYY-MM-DD --until YYYY-MM-DD [--language danish|english|portuguese|…|none] [--cpv-names FILE] [--json FILE]; --data may be given several times, the others then once for all or once for each';

/** A validation part, and where it is read from. */
interface PartFiles extends Part {
  readonly data: string;
  readonly cpvNames: string;
}

export interface TuneArguments {
  readonly parts: readonly PartFiles[];
  readonly json?: string;
}

/** @throws MeasureError with the usage where something is missing or wrong */
export function tuneArguments(args: readonly string[]): TuneArguments {
  const { data, from, until, language = [], json, ...rest } = optionsIn(args);
  if (data === undefined || from === undefined || until === undefined) {
    throw new MeasureError(`--data, --from and --until are needed: ${USAGE}`);
  }
  const parts = data.map((folder, place): PartFiles => {
    const each = (option: string, given: readonly string[]): string | undefined =>
      partOf(option, given, place, data.length);
    const [first, last] = [each('--from', from) ?? '', each('--until', until) ?? ''];
    if (dayIn('--until', last) <= dayIn('--from', first)) {
      throw new MeasureError(`--until (${last}) must lie after --from (${first}).`);
    }
    return {
      name: `${folder.split('/').findLast((name) => name !== '') ?? folder} ${first}`,
      data: folder,
      from: first,
      until: last,
      languages: languagesOf(each('--language', language)),
      cpvNames: rest['cpv-names'] ?? cpvFileBeside(folder),
    };
  });
  return { parts, ...(json === undefined ? {} : { json }) };
}

/** What an option says of one of several folders: given once it says the same of all. */
function partOf(
  option: string,
  given: readonly string[],
  place: number,
  folders: number,
): string | undefined {
  if (given.length > 1 && given.length !== folders) {
    throw new MeasureError(`${option} is given ${given.length} times for ${folders} folders: ${USAGE}`);
  }
  return given.length > 1 ? given[place] : given[0];
}

function optionsIn(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const texts = { type: 'string', multiple: true } as const;
  try {
    const options = {
      data: texts,
      from: texts,
      until: texts,
      language: texts,
      'cpv-names': text,
      json: text,
    };
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new MeasureError(`${messageOf(error)}. ${USAGE}`);
  }
}
