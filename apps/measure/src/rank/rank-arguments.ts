import { parseArgs } from 'node:util';
import { languagesOf } from '../languages.js';
import { MeasureError } from '../measure.error.js';
import { messageOf } from '../message-of.js';

const USAGE =
  'npm run rank -- --history H.jsonl --queries Q.jsonl --out R.jsonl [--top 100] [--language danish|english|portuguese|…|none]';

export interface RankArguments {
  readonly history: string;
  readonly queries: string;
  readonly out: string;
  readonly top: number;
  readonly languages: readonly string[];
}

/** @throws MeasureError with the usage where something is missing or wrong */
export function rankArguments(args: readonly string[]): RankArguments {
  const { history, queries, out, top = '100', language } = optionsIn(args);
  if (history === undefined || queries === undefined || out === undefined) {
    throw new MeasureError(`--history, --queries and --out are needed: ${USAGE}`);
  }
  if (!/^[1-9]\d{0,6}$/.test(top)) throw new MeasureError(`--top takes a whole number from 1, not "${top}".`);
  return { history, queries, out, top: Number(top), languages: languagesOf(language) };
}

function optionsIn(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    const options = { history: text, queries: text, out: text, top: text, language: text };
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new MeasureError(`${messageOf(error)}. ${USAGE}`);
  }
}
