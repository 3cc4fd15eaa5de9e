import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lot as anyLot, vendors as someVendors } from '../../test/arbitraries.js';
import { collectStatistics } from '../index.js';
import { judgeOf } from '../requirements/judge.js';
import { rulesUnder } from '../rules.js';
import { LotSuitability } from '../suitability/suitability.js';
import { mergeMembers } from '../teams/merge-members.js';
import { mergeTurnover } from '../teams/merge-turnover.js';
import { TeamProfile } from '../teams/team-profile.js';
import { Facts } from './facts.js';
import { mergedRecord } from './merged-record.js';
import { Placed } from './placed.js';

const rules = rulesUnder(collectStatistics([]));
const { codes, readWords } = rules;
const { rates } = rules.statistics;
const context = { judgedOn: '2026-03-01', rates, readWords, codes };

describe('the record of several vendors as one', () => {
  it('is judged as the record of the vendor that they would be', () => {
    fc.assert(
      fc.property(anyLot, someVendors(4), (lot, vendors) => {
        fc.pre(vendors.length > 0);
        const members = vendors.map((vendor) => Placed.alone(rules.readVendor(vendor), codes));
        const record = mergedRecord(members, mergeTurnover(vendors, rates).turnover, codes.texts);
        const facts = new Facts(codes);
        facts.putRecord(0, { id: 'team', record, stated: new TeamProfile(members, rates) });
        const plain = Placed.alone(rules.readVendor(mergeMembers(vendors, rates)), codes);
        const judges = lot.requirements.map((requirement) => judgeOf(requirement, lot, context));
        const found = judges.map((judge) => judge(facts, 0));
        expect(found).toEqual(judges.map((judge) => judge(plain.facts, plain.slot)));
        const suitability = new LotSuitability(lot, { rates, codes });
        expect(suitability.of(facts, 0, found)).toBe(suitability.of(plain.facts, plain.slot, found));
      }),
      { numRuns: 500 },
    );
  });
});
