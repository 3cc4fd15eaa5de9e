import { describe, expect, it } from '@jest/globals';
import { REQUIREMENT_KINDS } from '#scoring';
import { requirementProblems } from './requirement-rules.js';
import type { RequirementInput } from './tender.js';

const capacity = (stated: Partial<RequirementInput> = {}): RequirementInput => ({
  kind: 'capacity',
  mandatory: false,
  ask: { headcount: 5 },
  ...stated,
});

const certificate = (ask: object): RequirementInput => ({ kind: 'certification', mandatory: true, ask });

describe('requirements', () => {
  it.each<[what: string, requirement: RequirementInput, problems: string[]]>([
    ['take a desired one with weight', capacity({ weight: 5 }), []],
    [
      'refuse a weight on a mandatory one',
      capacity({ mandatory: true, weight: 3 }),
      ['/weight weight-on-mandatory'],
    ],
    ['refuse a weight out of bounds', capacity({ weight: 6 }), ['/weight number-out-of-bounds']],
    ['refuse half a weight', capacity({ weight: 2.5 }), ['/weight number-out-of-bounds']],
    ['take an accepted share', capacity({ acceptedShare: 0.8 }), []],
    ['refuse a share in per cent', capacity({ acceptedShare: 80 }), ['/acceptedShare number-out-of-bounds']],
    ['refuse a share of nothing', capacity({ acceptedShare: 0 }), ['/acceptedShare number-out-of-bounds']],
    [
      'refuse a share of what is met or not',
      { kind: 'reserved', mandatory: true, acceptedShare: 0.5, ask: { article: '20' } },
      ['/acceptedShare share-of-indivisible'],
    ],
    [
      'refuse a code that is in no vocabulary',
      { kind: 'social-purpose', mandatory: true, ask: { targetGroups: ['cats'] } },
      ['/ask/targetGroups/0 not-listed'],
    ],
    [
      'refuse a value that is none of those listed',
      { kind: 'reserved', mandatory: true, ask: { article: '7' } },
      ['/ask/article not-listed'],
    ],
    ['refuse a kind that there is not', capacity({ kind: 'size' }), ['/kind not-listed']],
    ['refuse an ask that lacks a member', capacity({ ask: {} }), ['/ask/headcount required']],
    ['refuse an ask of another type', capacity({ ask: { headcount: '5' } }), ['/ask/headcount type']],
    ['refuse an ask out of bounds', capacity({ ask: { headcount: 0 } }), ['/ask/headcount minimum']],
    [
      'refuse a member that there is not',
      capacity({ ask: { headcount: 5, 'a/b': 1 } }),
      ['/ask/a~1b unknown-field'],
    ],
    ['tell alternatives once', { kind: 'capability', mandatory: true, ask: {} }, ['/ask required']],
    ['take a day', certificate({ scheme: 'iso-9001', orEquivalent: true, validThrough: '2027-01-31' }), []],
    [
      'refuse a day that does not exist',
      certificate({ scheme: 'iso-9001', orEquivalent: true, validThrough: '2027-02-30' }),
      ['/ask/validThrough format'],
    ],
    [
      'refuse a place that nobody knows, though its code is well formed',
      { kind: 'service-area', mandatory: true, ask: { areas: ['0461', '9999'] } },
      ['/ask/areas/1 area-unknown'],
    ],
    [
      'refuse what a database cannot hold',
      { kind: 'capability', mandatory: true, ask: { words: ['virtuel\0genoptræning'] } },
      ['/ask/words/0 characters'],
    ],
  ])('%s', (_, requirement, problems) => {
    const found = requirementProblems('/lots/0/requirements/2', requirement);
    expect(
      found.map(({ pointer, code }) => `${pointer.replace('/lots/0/requirements/2', '')} ${code}`),
    ).toEqual(problems);
  });

  it('are refused with what to do', () => {
    const [missing] = requirementProblems('', capacity({ ask: {} }));
    const [alternatives] = requirementProblems('', { kind: 'capability', mandatory: true, ask: {} });
    const [low] = requirementProblems('', capacity({ ask: { headcount: 0 } }));
    expect([missing?.detail, alternatives?.detail, low?.detail]).toEqual([
      'Give "headcount".',
      'Give at least one of its fields. Kinds of work, by CPV branch or in words. Each of them is asked for.',
      'This must be >= 1. Least headcount.',
    ]);
  });

  it.each(REQUIREMENT_KINDS.map(({ kind, cases }) => ({ kind, asks: cases.map(({ ask }) => ask) })))(
    'take every example of the kind $kind',
    ({ kind, asks }) => {
      expect(asks.length).toBeGreaterThan(0);
      for (const ask of asks) {
        expect(requirementProblems('', { kind, mandatory: true, ask: Object(ask) as object })).toEqual([]);
      }
    },
  );
});
