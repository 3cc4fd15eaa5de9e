import { describe, expect, it } from '@jest/globals';
import { ANONYMOUS, type PersonPrincipal } from '#identity';
import { enquirySeenBy, type StoredEnquiry } from './enquiry-view.js';
import { enquiryViewer } from './enquiry-viewer.js';

const BUYER = 'buyer';
const VENDOR = 'vendor';
const ASKED = new Date('2026-11-03T09:00:00Z');
const DUE = new Date('2026-11-20T23:00:00Z');

const member = (
  organisationKind: 'buyer' | 'vendor' | 'operator',
  organisationId: string,
  scopes: PersonPrincipal['scopes'] = 'all',
): PersonPrincipal => ({
  kind: 'person',
  userId: 'u',
  email: 'ada@example.dk',
  name: 'Ada',
  via: 'session',
  scopes,
  memberships: [{ organisationKind, organisationId, role: 'owner', verified: true }],
});

const asked: StoredEnquiry = {
  id: 'e',
  tenderId: 't',
  lotId: null,
  vendorId: VENDOR,
  question: 'Må vi dele aftalen?',
  askedAt: ASKED,
  publishedQuestion: 'Må man dele aftalen?',
  answeredAt: DUE,
  version: 2,
};
const tender = { title: 'Fælles hverdag', answersDueAt: DUE };

describe('an enquiry', () => {
  it.each([
    ['anonymous callers', ANONYMOUS, false, { mine: false, original: false }],
    ['other vendors', member('vendor', 'other'), false, { mine: false, original: false }],
    ['operators', member('operator', 'o'), true, { mine: false, original: false }],
    ['members of another buyer', member('buyer', 'other'), false, { mine: false, original: false }],
    ['members of the buyer', member('buyer', BUYER), true, { mine: false, original: true }],
    ['members of the vendor', member('vendor', VENDOR), false, { mine: true, original: true }],
    ['who acts for both', member('vendor', VENDOR), true, { mine: false, original: false }],
    [
      'a key without the scope',
      member('vendor', VENDOR, ['tenders:read']),
      false,
      { mine: false, original: false },
    ],
  ])('is told to %s as far as they may know', (_, principal, otherSide, { mine, original }) => {
    const seen = enquirySeenBy(enquiryViewer(principal, BUYER, otherSide), asked, tender, []);
    expect(seen.mine).toBe(mine);
    expect(seen.question).toBe('Må man dele aftalen?');
    expect(seen.originalQuestion).toBe(original ? 'Må vi dele aftalen?' : undefined);
    expect(JSON.stringify(seen)).not.toContain(VENDOR);
  });

  it('says of each answer whether it came late', () => {
    const answers = [new Date(DUE.getTime() + 1), DUE].map((answeredAt) => ({ text: 'Ja.', answeredAt }));
    const seen = enquirySeenBy(enquiryViewer(ANONYMOUS, BUYER, false), asked, tender, answers);
    expect(seen.answers.map(({ late }) => late)).toEqual([true, false]);
  });
});
