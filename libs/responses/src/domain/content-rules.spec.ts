import { describe, expect, it } from '@jest/globals';
import { contentProblems } from './content-rules.js';
import { CONTENT_BOUNDS } from './content-bounds.js';
import { patched, type LotOffer, type ResponseContent } from './content.js';

const asked = [
  {
    id: 'lot-a',
    title: 'A',
    requirements: [
      { id: 'a1', mandatory: true },
      { id: 'a2', mandatory: false },
    ],
  },
  { id: 'lot-b', title: 'B', requirements: [] },
];
const offer: LotOffer = { lotId: 'lot-a', text: '', answers: [] };
const contact = { name: 'Maja', email: 'maja@example.dk' };
const statement = { version: '2026-1', accepted: true, signatory: 'Maja' } as const;
const long = (length: number) => 'x'.repeat(length);

const problemsOf = (content: Partial<ResponseContent>) =>
  contentProblems({ lots: [], ...content }, asked).map(({ pointer, code }) => `${pointer} ${code}`);

describe('content that can be stored', () => {
  it.each<[string, Partial<ResponseContent>]>([
    ['nothing at all', {}],
    ['a lot without price and answers', { lots: [offer] }],
    ['a price of nothing', { lots: [{ ...offer, price: { minor: 0, currency: 'DKK' } }] }],
    ['line breaks and tabs in a text', { lots: [{ ...offer, text: 'a\r\n\tb' }] }],
    [
      'answers to what is not mandatory',
      { lots: [{ ...offer, answers: [{ requirementId: 'a2', text: '' }] }] },
    ],
    ['a telephone number', { contact: { ...contact, phone: '+45 (0) 12 34 56 78' } }],
    ['a statement that is not accepted yet', { statement: { ...statement, accepted: false } }],
  ])('%s', (_, content) => {
    expect(problemsOf(content)).toEqual([]);
  });
});

describe('content that is refused', () => {
  it.each<[string, Partial<ResponseContent>, string]>([
    [
      'a lot of another tender',
      { lots: [{ ...offer, lotId: 'lot-z' }] },
      '/content/lots/0/lotId lot-unknown',
    ],
    ['a lot twice', { lots: [offer, offer] }, '/content/lots/1/lotId repeated'],
    [
      'a requirement of another lot',
      { lots: [{ ...offer, lotId: 'lot-b', answers: [{ requirementId: 'a1', text: '' }] }] },
      '/content/lots/0/answers/0/requirementId requirement-unknown',
    ],
    [
      'two answers to one requirement',
      { lots: [{ ...offer, answers: [1, 2].map(() => ({ requirementId: 'a1', text: '' })) }] },
      '/content/lots/0/answers/1/requirementId repeated',
    ],
    [
      'a negative price',
      { lots: [{ ...offer, price: { minor: -1, currency: 'DKK' } }] },
      '/content/lots/0/price/amount amount-out-of-bounds',
    ],
    [
      'parts of an øre',
      { lots: [{ ...offer, price: { minor: 0.5, currency: 'DKK' } }] },
      '/content/lots/0/price/amount amount-out-of-bounds',
    ],
    [
      'an absurd price',
      { lots: [{ ...offer, price: { minor: CONTENT_BOUNDS.priceMinor + 1, currency: 'DKK' } }] },
      '/content/lots/0/price/amount amount-out-of-bounds',
    ],
    [
      'a currency that is none',
      { lots: [{ ...offer, price: { minor: 1, currency: 'kr.' } }] },
      '/content/lots/0/price/currency not-listed',
    ],
    [
      'a text that is too long',
      { lots: [{ ...offer, text: long(CONTENT_BOUNDS.offerText + 1) }] },
      '/content/lots/0/text too-long',
    ],
    ['a NUL', { lots: [{ ...offer, text: 'a\0b' }] }, '/content/lots/0/text characters'],
    ['DEL', { lots: [{ ...offer, text: 'a\u007fb' }] }, '/content/lots/0/text characters'],
    ['half a surrogate pair', { lots: [{ ...offer, text: '\ud800' }] }, '/content/lots/0/text characters'],
    [
      'an address without @',
      { contact: { ...contact, email: 'maja' } },
      '/content/contact/email email-invalid',
    ],
    [
      'a name of two lines',
      { contact: { ...contact, name: 'Maja\nBcc: x' } },
      '/content/contact/name characters',
    ],
    [
      'a telephone number of letters',
      { contact: { ...contact, phone: 'ring' } },
      '/content/contact/phone phone-invalid',
    ],
    [
      'a statement that nobody worded',
      { statement: { ...statement, version: '1999-1' } },
      '/content/statement/version not-listed',
    ],
    [
      'a signatory that is too long',
      { statement: { ...statement, signatory: long(201) } },
      '/content/statement/signatory too-long',
    ],
  ])('%s', (_, content, expected) => {
    expect(problemsOf(content)).toEqual([expected]);
  });

  it('more than there is room for', () => {
    const offers = Array.from({ length: 40 }, (_, index) => ({
      lotId: `lot-${index}`,
      text: long(CONTENT_BOUNDS.offerText),
      answers: [],
    }));
    const lots = offers.map(({ lotId }) => ({ id: lotId, title: '', requirements: [] }));
    expect(contentProblems({ lots: offers }, lots)).toMatchObject([
      { pointer: '/content', code: 'too-large' },
    ]);
  });

  it('in words that repeat nothing of it', () => {
    const [found] = contentProblems({ lots: [{ ...offer, text: 'hemmelig\0' }] }, asked);
    expect(JSON.stringify(found)).not.toContain('hemmelig');
  });
});

describe('a patch', () => {
  const content: ResponseContent = { lots: [offer], contact, statement };

  it('leaves alone what it does not name', () => {
    expect(patched(content, {})).toEqual(content);
    expect(patched(content, { lots: undefined, contact: undefined })).toEqual(content);
  });

  it('replaces members as a whole', () => {
    expect(patched(content, { lots: [] })).toEqual({ ...content, lots: [] });
    expect(patched(content, { contact: { name: 'Bo', email: 'bo@example.dk' } }).contact).toEqual({
      name: 'Bo',
      email: 'bo@example.dk',
    });
  });

  it('takes away what it sets to null', () => {
    expect(patched(content, { contact: null, statement: null })).toEqual({ lots: [offer] });
  });
});
