import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { kindsPage } from './documentation/kinds-page.js';
import { WEIGHTS } from './weights.js';
import { REQUIREMENT_KINDS } from './requirements/index.js';

const text = readFileSync('docs/matching.md', 'utf8');

it('docs/requirement-kinds.md is what `npm run docs` makes of the code', () => {
  expect(readFileSync('docs/requirement-kinds.md', 'utf8')).toBe(kindsPage(REQUIREMENT_KINDS));
});

describe('docs/matching.md', () => {
  const { relevance: r, suitability: s, match, gamma } = WEIGHTS;

  it.each([
    `γ = ${String(gamma)}`,
    `counts ${String(r.additionalCode)} of one of the main`,
    `counting ${String(r.descriptionWord)} each and ${String(r.description)} times the title's together at most`,
    `(${String(r.once)} + (${String(r.half)} + 1) · c / (${String(r.half)} + c)) / (${String(r.once)} + ${String(r.half)} + 1)`,
    `plus ${String(r.stated)} if it is in a stated capability, plus ${String(r.name)} if it is a word of the vendor's name`,
    `CPV = ${String(r.cpv)} · Σ`,
    `count ${String(r.compoundPart)} of the whole word`,
    `stated = ${String(r.statedBranch)} · Σ`,
    `words = ${String(r.words)} · Σ rarity^${String(r.rareWord)} · growth / √(Σ rarity^${String(r.rareWord)})`,
    `place = ${String(r.place)} · Σ`,
    `e^(−${String(r.steepness)} · (CPV + stated + words + place))`,
    ...Object.entries(s.parts).map(([part, weight]) => `| ${part} | ${String(weight)} |`),
    `counts ${String(s.areaByReference)} of that`,
    `over ${String(s.ampleTurnover)} times the value`,
    `${String(s.sizeUnknown)} where no turnover is stated`,
    `x is ${String(s.trackRecord.reference)} for each reference`,
    `same track record of ${String(s.trackRecordPrior)}`,
    `score at least ${String(match.score)}`,
    `relevance of at least ${String(match.nearMissRelevance)}`,
  ])('states the weight in force: %s', (phrase) => {
    expect(text.replace(/\s+/g, ' ')).toContain(phrase);
  });
});
