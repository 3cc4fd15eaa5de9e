import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { PARTNERSHIP_STATES, partnershipMovesFrom } from './partnership-states.js';
import { movesFrom, RESPONSE_STATES } from './response-states.js';

/** The rows of the first table of a page whose first column is one of these. */
function rowsOf(page: string, states: readonly string[]): Map<string, string[]> {
  const text = readFileSync(new URL(`../../../../docs/${page}`, import.meta.url), 'utf8');
  const rows = text.split('\n').filter((line) => line.startsWith('| '));
  const cells = rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  const found = new Map<string, string[]>();
  for (const [state = '', ...rest] of cells) {
    if (states.includes(state) && !found.has(state)) found.set(state, rest);
  }
  return found;
}

const sorted = (list: string): string[] =>
  list
    .split(', ')
    .filter((one) => one !== '')
    .sort();

describe('the tables of states in the documentation', () => {
  const responses = rowsOf('responses.md', RESPONSE_STATES);
  const partnerships = rowsOf('joint-responses.md', PARTNERSHIP_STATES);

  it.each(RESPONSE_STATES)('say which moves a response that is %s has', (state) => {
    expect(sorted(responses.get(state)?.at(-1) ?? 'missing')).toEqual(movesFrom(state).sort());
  });

  it.each(PARTNERSHIP_STATES)('say what each side can do with a partnership that is %s', (state) => {
    const [, ofLead = 'missing', ofPartner = 'missing'] = partnerships.get(state) ?? [];
    for (const [side, cell] of [
      ['lead', ofLead],
      ['partner', ofPartner],
    ] as const) {
      // ¹ marks what cannot be done while the response is submitted.
      const always = sorted(cell).filter((move) => !move.endsWith('¹'));
      expect(sorted(cell.replaceAll('¹', ''))).toEqual(partnershipMovesFrom(side, state, 'draft').sort());
      expect(always).toEqual(partnershipMovesFrom(side, state, 'submitted').sort());
    }
  });
});
