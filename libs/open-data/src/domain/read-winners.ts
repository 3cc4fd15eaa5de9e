import { checkCvrNumber } from '#reference';
import type { Winner } from './award.js';
import { cut, readText } from './read-text.js';

/** What the winners' ids are: Danish CVR numbers, which are checked, or numbers of a register whose form is not known here. */
export type WinnerIds = 'cvr' | 'any';

export interface WinnersRead {
  readonly winners: readonly Winner[];
  /** How many natural persons were passed over. */
  readonly persons: number;
  readonly warnings: readonly string[];
}

const LONGEST_ID = 199;
const LONGEST_NAME = 300;

/** Anything but a plain "no" counts as a natural person: rather a company missed than a person kept. */
const isPerson = (entry: ReadonlyMap<string, unknown>): boolean => (entry.get('natural') ?? false) !== false;

function winnerOf(entry: ReadonlyMap<string, unknown>, ids: WinnerIds): Winner | string {
  const stated = readText(entry.get('id'));
  const name = cut(readText(entry.get('name')), LONGEST_NAME);
  if (stated === '') return 'has no id';
  if (stated.length > LONGEST_ID) return `has an id of more than ${LONGEST_ID} characters`;
  if (name === '') return 'has no name';
  const sme = entry.get('sme');
  const rest = { name, sme: typeof sme === 'boolean' ? sme : null };
  if (ids === 'any') return { id: stated, ...rest };
  // Stored in one form, so that the company finds itself by its number when it claims its profile.
  const check = checkCvrNumber(stated);
  return check.valid ? { id: check.cvr, ...rest } : `has the id "${cut(stated, 40)}", which is no CVR number`;
}

/** Reads who won, natural persons left out. */
export function readWinners(raw: unknown, ids: WinnerIds): WinnersRead {
  if (raw === undefined || raw === null) return { winners: [], persons: 0, warnings: [] };
  if (!Array.isArray(raw)) {
    return { winners: [], persons: 0, warnings: ['"winners" is not a list; the winners were left out.'] };
  }
  const entries: readonly unknown[] = raw;
  const winners = new Map<string, Winner>();
  const warnings: string[] = [];
  let persons = 0;
  entries.forEach((entry, index) => {
    const members = new Map<string, unknown>(Object.entries(entry ?? {}));
    const winner = isPerson(members) ? undefined : winnerOf(members, ids);
    if (winner === undefined) persons += 1;
    else if (typeof winner === 'string') warnings.push(`Winner ${index + 1} ${winner}; it was left out.`);
    else if (!winners.has(winner.id)) winners.set(winner.id, winner);
  });
  return { winners: [...winners.values()], persons, warnings };
}
