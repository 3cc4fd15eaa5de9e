import { describe, expect, it } from '@jest/globals';
import { CONTENT_BOUNDS } from './content-bounds.js';
import type { PartnerShare } from './content.js';
import { partnersProblems } from './partner-rules.js';

const VENDOR = '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d07';
const asked = [
  { id: 'lot-a', title: 'A', requirements: [{ id: 'a1', mandatory: true }] },
  { id: 'lot-b', title: 'B', requirements: [{ id: 'b1', mandatory: true }] },
];
const share: PartnerShare = {
  vendorId: VENDOR,
  kind: 'joint',
  lotIds: ['lot-a'],
  requirementIds: ['a1'],
  brings: '',
};
const problemsOf = (...shares: PartnerShare[]) =>
  partnersProblems(shares, asked).map(({ pointer, code }) => `${pointer} ${code}`);

describe('the partners of a response', () => {
  it('may lack what a submission needs', () => {
    expect(problemsOf(share)).toEqual([]);
    expect(problemsOf({ ...share, lotIds: [], requirementIds: [] })).toEqual([]);
  });

  it.each<[string, Partial<PartnerShare>, string]>([
    ['an id', { vendorId: 'bus' }, '/vendorId not-an-id'],
    ['lots of the tender', { lotIds: ['lot-a', 'lot-c'] }, '/lotIds/1 lot-unknown'],
    ['each lot once', { lotIds: ['lot-a', 'lot-a'] }, '/lotIds/1 repeated'],
    ['requirements of their lots', { requirementIds: ['b1'] }, '/requirementIds/0 requirement-unknown'],
    ['a text within its bound', { brings: 'x'.repeat(CONTENT_BOUNDS.brings + 1) }, '/brings too-long'],
  ])('have %s', (_, stated, problem) => {
    expect(problemsOf({ ...share, ...stated })).toEqual([`/content/partners/0${problem}`]);
  });

  it('are named once, and not more than there may be', () => {
    expect(problemsOf(share, share)).toEqual(['/content/partners/1/vendorId repeated']);
    const many = Array.from({ length: CONTENT_BOUNDS.partners + 1 }, () => share);
    expect(problemsOf(...many)).toContain('/content/partners too-many');
  });
});
