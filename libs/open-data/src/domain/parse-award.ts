import type { Award } from './award.js';
import { readAmount } from './read-amount.js';
import { readCpv, readPlaces } from './read-codes.js';
import { readDay } from './read-day.js';
import { cut, readText } from './read-text.js';
import { readWinners, type WinnerIds, type WinnersRead } from './read-winners.js';

/** What became of one line, with reasons that a person can act on. */
export type ParsedLine =
  | { readonly kind: 'award'; readonly award: Award; readonly warnings: readonly string[] }
  /** In order, but nothing in it may be kept. */
  | { readonly kind: 'skipped'; readonly reason: string }
  | { readonly kind: 'refused'; readonly reason: string };

const LONGEST_ID = 100;
const LONGEST_TITLE = 1000;
const LONGEST_DESCRIPTION = 5000;
const LONGEST_BUYER = 300;

const refused = (reason: string): ParsedLine => ({ kind: 'refused', reason });

function recordIn(line: string): ReadonlyMap<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    return new Map(Object.entries(value));
  } catch {
    return undefined;
  }
}

/**
 * Reads one line of an `awards.jsonl`: a JSON object with `id`, `date` and `title`, and, where known, `desc`, `cpv`, `region`,
 * `buyer_name` or `buyer`, `value` and `winners`. Other members are passed over. Pure.
 */
export function parseAward(line: string, ids: WinnerIds): ParsedLine {
  const record = recordIn(line);
  if (!record) return refused('This line is not a JSON object; the file takes one award a line.');
  const id = readText(record.get('id'));
  const title = readText(record.get('title'));
  const date = readText(record.get('date'));
  if (id === '') return refused('"id" is missing: give the award an id that no other has.');
  if (id.length > LONGEST_ID) return refused(`"id" has more than ${LONGEST_ID} characters.`);
  if (title === '') return refused('"title" is missing: say what was awarded.');
  if (date === '') return refused('"date" is missing: give the day of publication, like 2024-01-31.');
  const day = readDay(date);
  if (day === undefined) {
    return refused(`"date" is "${cut(date, 40)}"; it takes a day of the calendar like 2024-01-31.`);
  }
  const won = readWinners(record.get('winners'), ids);
  if (won.persons > 0 && won.winners.length === 0) {
    return { kind: 'skipped', reason: 'Natural persons won; nothing about them is kept.' };
  }
  return awardOf({ record, id, title, day, won });
}

interface Read {
  readonly record: ReadonlyMap<string, unknown>;
  readonly id: string;
  readonly title: string;
  readonly day: string;
  readonly won: WinnersRead;
}

function awardOf({ record, id, title, day, won }: Read): ParsedLine {
  const description = readText(record.get('desc'));
  const buyer = readText(record.get('buyer_name')) || readText(record.get('buyer'));
  const cpv = readCpv(record.get('cpv'));
  const places = readPlaces(record.get('region'));
  const amount = readAmount(record.get('value'));
  const award: Award = {
    id,
    day,
    title: cut(title, LONGEST_TITLE),
    description: cut(description, LONGEST_DESCRIPTION),
    cpv: cpv.values,
    places: places.values,
    buyerName: cut(buyer, LONGEST_BUYER) || '(not stated)',
    ...(amount.minor === undefined ? {} : { valueMinor: amount.minor }),
    winners: won.winners,
  };
  const warnings = [
    ...(title.length > LONGEST_TITLE ? [`"title" was cut to ${LONGEST_TITLE} characters.`] : []),
    ...(description.length > LONGEST_DESCRIPTION
      ? [`"desc" was cut to ${LONGEST_DESCRIPTION} characters.`]
      : []),
    ...(buyer === '' ? ['No buyer is named.'] : []),
    ...cpv.warnings,
    ...places.warnings,
    ...(amount.warning === undefined ? [] : [amount.warning]),
    ...won.warnings,
    ...(won.winners.length === 0 ? ['No winner is named; only a past tender was made of it.'] : []),
  ];
  return { kind: 'award', award, warnings };
}
