import type { RequirementCase } from '../requirement-kind.js';
import type { LanguageAsk } from './ask.js';

const arabic: LanguageAsk = { languages: ['ar'] };
const fluent: LanguageAsk = { languages: ['ar'], level: 'b2' };
const two: LanguageAsk = { languages: ['ar', 'so'] };

export const LANGUAGE_CASES: readonly RequirementCase<LanguageAsk>[] = [
  {
    facts: 'the language is stated, no level is asked',
    ask: arabic,
    vendor: { languages: [{ code: 'da' }, { code: 'ar' }] },
    finding: 'met',
    share: 1,
    evidence: ['ar'],
  },
  {
    facts: 'exactly the least level',
    ask: fluent,
    vendor: { languages: [{ code: 'ar', level: 'b2' }] },
    finding: 'met',
    share: 1,
  },
  {
    facts: 'the level is not stated where one is asked, languages declared complete',
    ask: fluent,
    vendor: { languages: [{ code: 'ar' }], complete: ['languages'] },
    finding: 'unknown',
    share: 0,
  },
  {
    facts: 'a lower level, languages not declared complete',
    ask: fluent,
    vendor: { languages: [{ code: 'ar', level: 'b1' }] },
    finding: 'unknown',
    share: 0,
  },
  {
    facts: 'a lower level, languages declared complete',
    ask: fluent,
    vendor: { languages: [{ code: 'ar', level: 'b1' }], complete: ['languages'] },
    finding: 'unmet',
    share: 0,
  },
  {
    facts: 'one of two languages, languages not declared complete',
    ask: two,
    vendor: { languages: [{ code: 'ar' }] },
    finding: 'unknown',
    share: 0.5,
    evidence: ['ar'],
  },
  {
    facts: 'one of two languages, languages declared complete',
    ask: two,
    vendor: { languages: [{ code: 'ar' }], complete: ['languages'] },
    finding: 'partly',
    share: 0.5,
  },
  { facts: 'no language is stated', ask: arabic, vendor: {}, finding: 'unknown', share: 0 },
  {
    facts: 'no language is stated, languages declared complete',
    ask: arabic,
    vendor: { complete: ['languages'] },
    finding: 'unmet',
    share: 0,
    evidence: [],
  },
];
