import { parseArgs } from 'node:util';
import { dayIn } from '../day-in.js';
import { languagesOf } from '../languages.js';
import { MeasureError } from '../measure.error.js';
import { messageOf } from '../message-of.js';
import { cpvFileBeside } from './cpv-names.js';

const USAGE =
  'npm run eval -- --data DIR --from YYYY-MM-DD [--newcomers] [--language danish|english|portuguese|…|none] [--cpv-names FILE] [--json FILE]';

export interface EvalArguments {
  /** Folder of an `awards.jsonl`. */
  readonly data: string;
  readonly from: string;
  readonly newcomers: boolean;
  readonly languages: readonly string[];
  readonly cpvNames: string;
  readonly json?: string;
}

/** @throws MeasureError with the usage where something is missing or wrong */
export function evalArguments(args: readonly string[]): EvalArguments {
  const { data, from, newcomers = false, language, json, ...rest } = optionsIn(args);
  if (data === undefined || from === undefined)
    throw new MeasureError(`--data and --from are needed: ${USAGE}`);
  return {
    data,
    from: dayIn('--from', from),
    newcomers,
    languages: languagesOf(language),
    cpvNames: rest['cpv-names'] ?? cpvFileBeside(data),
    ...(json === undefined ? {} : { json }),
  };
}

function optionsIn(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        data: text,
        from: text,
        newcomers: { type: 'boolean' },
        language: text,
        'cpv-names': text,
        json: text,
      },
    }).values;
  } catch (error) {
    throw new MeasureError(`${messageOf(error)}. ${USAGE}`);
  }
}
