import { describe, expect, it } from '@jest/globals';
import { type Answer, type Lot, reasonOf, type Sentence } from '#scoring';
import { scoringMarket } from '../../../test/scoring-market.js';
import { AARHUS_SENTENCES } from './aarhus.js';
import { OTHER_SENTENCES } from './elsewhere.js';

const { lots, vendors, index, asOf } = scoringMarket('2026-03-02T09:00:00Z');

/** Every sentence of an answer by the names that the table uses; several by one name stand in their order. */
function sentencesOf(answer: Answer, lot: Lot): ReadonlyMap<string, readonly Sentence[]> {
  const said = new Map<string, Sentence[]>();
  const add = (name: string, sentence: Sentence) => said.set(name, [...(said.get(name) ?? []), sentence]);
  add('reason', reasonOf(answer, lot));
  for (const { part, explanation } of answer.parts) add(part, explanation);
  for (const { kind, finding, explanation, advice } of answer.requirements) {
    add(`${kind} ${finding}`, explanation);
    if (advice !== undefined) add(`${kind} advice`, advice);
  }
  return said;
}

describe.each([...AARHUS_SENTENCES, ...OTHER_SENTENCES])(
  '$vendor for $lot',
  ({ lot: lotKey, vendor: vendorKey, says }) => {
    const lot = lots.find(({ id }) => id === lotKey);
    const vendor = vendors.find(({ id }) => id === vendorKey);
    if (lot === undefined || vendor === undefined) throw new Error(`no pair ${lotKey} × ${vendorKey}`);
    const said = sentencesOf(index.explain(lot, vendor, asOf), lot);

    it.each(Object.entries(says))('says of %s', (name, sentence) => {
      expect(said.get(name)).toContainEqual(sentence);
    });
  },
);

it('leaves no code where there is a name, and no sentence without its end', () => {
  const code = /\bDK\d|\b0\d{3}\b|\b(iso|isae|older|people|co)-|undefined|\b[rckq]\d\b/;
  const wrong = lots.flatMap((lot) =>
    vendors.flatMap((vendor) => {
      const sentences = [...sentencesOf(index.explain(lot, vendor, asOf), lot)];
      return sentences.flatMap(([name, list]) =>
        list
          .flatMap(({ da, en }) => [da, en])
          .filter((text) => code.test(text) || (name !== 'reason' && !/^[A-ZÆØÅ0-9»].*\.$/u.test(text))),
      );
    }),
  );
  expect([...new Set(wrong)]).toEqual([]);
});
