import type { ExplainedMatch } from '#matching';
import type { Language } from '#reference';
import {
  pairKey,
  type BuyerItem,
  type Change,
  type EnquiriesItem,
  type ProgressItem,
  type VendorItem,
} from '../src/domain/digest-item.js';
import { noPreference } from '../src/domain/preference.js';
import type { LetterLinks, Story } from '../src/letter/story.js';
import { anAnswer, aRequirementAnswer } from './answer.builder.js';

const WHO = {
  userId: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d01',
  email: 'ada@havnens-koekken.example',
  name: 'Ada Holm',
};
const kitchen = { id: 'vendor-1', name: 'Havnens Køkken' };
const town = { id: 'buyer-1', name: 'Odense Kommune' };

export const LINKS: LetterLinks = {
  tender: (id) => `https://medspil.example/v1/tenders/${id}`,
  item: ({ action, lotId }) => `https://medspil.example/digest-links/${action}-${lotId}`,
  unsubscribe: 'https://medspil.example/unsubscribe/token',
};

export const anItem = (stated: Partial<VendorItem> = {}): VendorItem => ({
  kind: 'match',
  lotId: 'lot-1',
  tenderId: 'tender-1',
  vendorId: kitchen.id,
  score: 74,
  eligibility: 'eligible',
  scoringVersion: '1+3f9ac2d41b07',
  asOf: '2026-11-23',
  deadline: '2026-12-21T11:00:00.000Z',
  fingerprint: 'as published',
  answers: 0,
  changes: [{ what: 'new' }],
  ...stated,
});

export const aTenderItem = (stated: Partial<ProgressItem> = {}): ProgressItem => ({
  kind: 'closed',
  tenderId: 'tender-9',
  buyerId: town.id,
  deadline: '2026-11-20T11:00:00.000Z',
  count: 3,
  ...stated,
});

export const anEnquiriesItem = (stated: Partial<EnquiriesItem> = {}): EnquiriesItem => ({
  kind: 'enquiries',
  tenderId: 'tender-9',
  buyerId: town.id,
  deadline: '2026-12-16T11:00:00.000Z',
  count: 3,
  asked: 2,
  lastAskedAt: '2026-11-20T09:00:00.000Z',
  answersDueAt: '2026-12-10T11:00:00.000Z',
  stage: 'open',
  ...stated,
});

const explainedOf = (item: VendorItem, lot: Partial<ExplainedMatch['lot']> = {}): ExplainedMatch => ({
  vendor: { vendorId: item.vendorId, name: kitchen.name, kind: 'social-enterprise', sizeClass: 'small' },
  lot: {
    lotId: item.lotId,
    tenderId: item.tenderId,
    lotTitle: `Fællesspisning i lokalcentre (${item.lotId})`,
    tenderTitle: 'Måltider med omsorg',
    buyerId: 'buyer-2',
    buyerName: 'Aarhus Kommune',
    deadline: new Date(item.deadline),
    value: { minor: 125_000_000, currency: 'DKK' },
    areas: ['0751'],
    ...lot,
  },
  answer: anAnswer({
    ...{ lotId: item.lotId, vendorId: item.vendorId, eligibility: item.eligibility, score: item.score },
    requirements: item.eligibility === 'eligible' ? [] : [aRequirementAnswer('ISO-9001 unknown')],
  }),
  reason: { da: '', en: '' },
});

interface Given {
  readonly language?: Language;
  readonly items?: readonly VendorItem[];
  readonly tenders?: readonly BuyerItem[];
  readonly rest?: Partial<Story['choice']['lots']['rest']>;
  readonly lot?: Partial<ExplainedMatch['lot']>;
  readonly recipient?: Partial<Story['recipient']>;
}

/** What a letter is written from: by default one new match in Aarhus, for Ada of Havnens Køkken. */
export function aStory({
  language = 'da',
  items = [anItem()],
  tenders = [],
  rest,
  lot,
  recipient,
}: Given = {}): Story {
  return {
    recipient: {
      ...noPreference(language),
      ...{ frequency: 'weekly', optedInAt: new Date('2026-11-03T08:15:00Z'), version: 1 },
      ...WHO,
      vendors: [kitchen],
      buyers: [town],
      ...recipient,
    },
    choice: {
      lots: { items, rest: { match: 0, closing: 0, 'near-miss': 0, ...rest }, undecided: [] },
      tenders: { items: tenders, rest: { enquiries: 0, closed: 0, deadline: 0, 'fresh-matches': 0 } },
    },
    explained: new Map(items.map((item) => [pairKey(item), explainedOf(item, lot)])),
    places: new Map(items.map(({ lotId }, index) => [lotId, { position: index + 1, count: items.length }])),
    tenders: new Map([['tender-9', { title: 'Besøgsvenner mod ensomhed', buyerName: town.name }]]),
    advice: undefined,
  };
}

const CHANGES: readonly Change[] = [
  { what: 'deadline-moved', from: '2026-12-14T11:00:00.000Z' },
  { what: 'answers', count: 2 },
  { what: 'risen', by: 8 },
];

/** A letter in which every part and every tone stands. */
export const aFullStory = (language: Language): Story => ({
  ...aStory({
    language,
    items: [
      anItem(),
      anItem({ lotId: 'lot-2', eligibility: 'unclear', score: 51, changes: CHANGES }),
      anItem({ kind: 'closing', lotId: 'lot-3', deadline: '2026-12-02T11:00:00.000Z' }),
      anItem({ kind: 'near-miss', lotId: 'lot-4', eligibility: 'ineligible' }),
    ],
    tenders: [
      anEnquiriesItem({ stage: 'overdue', answersDueAt: '2026-11-22T11:00:00.000Z', asked: 0 }),
      anEnquiriesItem({ stage: 'due-soon', answersDueAt: '2026-11-27T11:00:00.000Z', count: 1, asked: 1 }),
      anEnquiriesItem(),
      aTenderItem(),
      aTenderItem({ kind: 'deadline', deadline: '2026-12-03T11:00:00.000Z' }),
      aTenderItem({ kind: 'fresh-matches', deadline: '2026-12-20T11:00:00.000Z', count: 1 }),
    ],
    rest: { match: 7 },
  }),
  advice: {
    vendorId: kitchen.id,
    name: { da: 'ISO 9001', en: 'ISO 9001' },
    advice: { da: 'Tilføj certifikatet, hvis I har det.', en: 'Add the certificate if you have it.' },
    lots: 4,
  },
});
