import { describe, expect, it } from '@jest/globals';
import type { LotOffer, ResponseContent } from './content.js';
import { submissionGaps } from './submission-gaps.js';

const asked = [
  {
    id: 'lot-a',
    title: 'A',
    requirements: [
      { id: 'a1', mandatory: true },
      { id: 'a2', mandatory: false },
    ],
  },
  { id: 'lot-b', title: 'B', requirements: [{ id: 'b1', mandatory: true }] },
];
const unpriced: LotOffer = { lotId: 'lot-a', text: '', answers: [{ requirementId: 'a1', text: 'Ja' }] };
const offer: LotOffer = { ...unpriced, price: { minor: 100, currency: 'DKK' } };
const contact = { name: 'Maja', email: 'maja@example.dk' };
const statement = { version: '2026-1', accepted: true, signatory: 'Maja' } as const;
const complete: ResponseContent = { lots: [offer], contact, statement };

const gapsOf = (content: ResponseContent) => submissionGaps(content, asked, []).map(({ pointer }) => pointer);

describe('what a submission lacks', () => {
  it('is nothing where every lot that is offered on is priced and answered', () => {
    expect(gapsOf(complete)).toEqual([]);
  });

  it('is everything of an empty draft', () => {
    expect(gapsOf({ lots: [] })).toEqual(['/content/lots', '/content/contact', '/content/statement']);
  });

  it.each<[string, ResponseContent, string]>([
    ['the price of a lot', { ...complete, lots: [unpriced] }, '/content/lots/0/price'],
    [
      'the answer to a mandatory requirement',
      { ...complete, lots: [{ ...offer, answers: [] }] },
      '/content/lots/0/answers',
    ],
    [
      'an answer to that one, not to another',
      { ...complete, lots: [{ ...offer, answers: [{ requirementId: 'a2', text: 'Ja' }] }] },
      '/content/lots/0/answers',
    ],
    [
      'an answer of more than blanks',
      { ...complete, lots: [{ ...offer, answers: [{ requirementId: 'a1', text: ' \n' }] }] },
      '/content/lots/0/answers/0/text',
    ],
    [
      'answers for each lot',
      { ...complete, lots: [offer, { ...offer, lotId: 'lot-b', answers: [] }] },
      '/content/lots/1/answers',
    ],
    ['a name to write to', { ...complete, contact: { ...contact, name: ' ' } }, '/content/contact/name'],
    [
      'consent to the statement',
      { ...complete, statement: { ...statement, accepted: false } },
      '/content/statement/accepted',
    ],
    [
      'the statement in its present wording',
      { ...complete, statement: { ...statement, version: '1999-1' } },
      '/content/statement/version',
    ],
    [
      'who consents',
      { ...complete, statement: { ...statement, signatory: '' } },
      '/content/statement/signatory',
    ],
  ])('is %s', (_, content, pointer) => {
    expect(gapsOf(content)).toEqual([pointer]);
  });
});
