import { describe, expect, it } from '@jest/globals';
import { DomainError } from '#platform';
import { ACTIONS, type Action } from './action.js';
import { authorize, authorizeRoute } from './authorize.js';
import { can } from './can.js';
import { PERMISSIONS } from './permissions.js';
import { ANONYMOUS, type Membership, type PersonPrincipal, type Principal } from './principal.js';
import type { Resource } from './resource.js';
import { SCOPES, type Scope } from './scope.js';

const BUYER = '018f0000-0000-7000-8000-00000000000b';
const VENDOR = '018f0000-0000-7000-8000-00000000000c';
const ELSEWHERE = '018f0000-0000-7000-8000-00000000000e';
const ADA = '018f0000-0000-7000-8000-00000000000a';
const BO = '018f0000-0000-7000-8000-0000000000b0';

const person = (memberships: readonly Membership[] = [], userId = ADA): PersonPrincipal => ({
  kind: 'person',
  userId,
  email: 'ada@example.dk',
  name: 'Ada',
  via: 'session',
  scopes: 'all',
  memberships,
});
const membership = (
  organisationKind: Membership['organisationKind'],
  role: Membership['role'],
  organisationId = organisationKind === 'vendor' ? VENDOR : BUYER,
  verified = false,
): Membership => ({ organisationId, organisationKind, role, verified });

const CALLERS: readonly (readonly [name: string, principal: Principal])[] = [
  ['anonymous', ANONYMOUS],
  ['somebody signed in', person()],
  ['officer of the buyer', person([membership('buyer', 'officer')])],
  ['owner of the buyer', person([membership('buyer', 'owner')])],
  ['officer of the buyer, verified', person([membership('buyer', 'officer', BUYER, true)])],
  ['owner of another verified buyer', person([membership('buyer', 'owner', ELSEWHERE, true)])],
  ['member of the vendor', person([membership('vendor', 'member')])],
  ['owner of the vendor', person([membership('vendor', 'owner')])],
  ['owner of another vendor', person([membership('vendor', 'owner', ELSEWHERE)])],
  ['operator', person([membership('operator', 'owner', ELSEWHERE)])],
  ['evaluator of the buyer, verified', person([membership('buyer', 'evaluator', BUYER, true)])],
];

const B = { buyerId: BUYER, userId: BO };
const V = { vendorId: VENDOR, userId: BO };
const SELF = { userId: ADA };

// Columns: the callers above, in their order. ok, or the status of the refusal.
const TABLE: readonly (readonly [action: Action, resource: Resource, outcomes: string])[] = [
  //                                                    ano any bOf bOw bVe oBu vMe vOw oVe ope bEv
  ['account.read', {}, /*                            */ '401 ok  ok  ok  ok  ok  ok  ok  ok  ok  ok'],
  ['session.list', SELF, /*                         */ '401 ok  ok  ok  ok  ok  ok  ok  ok  ok  ok'],
  ['session.list', { userId: BO }, /*               */ '401 404 404 404 404 404 404 404 404 404 404'],
  ['session.revoke', SELF, /*                       */ '401 ok  ok  ok  ok  ok  ok  ok  ok  ok  ok'],
  ['session.revoke', { userId: BO }, /*             */ '401 404 404 404 404 404 404 404 404 404 404'],
  ['api-key.list', { organisationId: BUYER }, /*     */ '401 404 403 ok  403 404 404 404 404 403 403'],
  ['api-key.list', { organisationId: VENDOR }, /*    */ '401 404 404 404 404 404 403 ok  404 403 404'],
  ['api-key.create', { organisationId: BUYER }, /*   */ '401 404 403 ok  403 404 404 404 404 403 403'],
  ['api-key.create', { organisationId: VENDOR }, /*  */ '401 404 404 404 404 404 403 ok  404 403 404'],
  ['api-key.revoke', { organisationId: BUYER }, /*   */ '401 404 404 ok  404 404 404 404 404 404 404'],
  ['api-key.revoke', { organisationId: VENDOR }, /*  */ '401 404 404 404 404 404 404 ok  404 404 404'],
  ['buyer.create', {}, /*                            */ '401 ok  ok  ok  ok  ok  ok  ok  ok  ok  ok'],
  ['buyer.read', B, /*                               */ '401 ok  ok  ok  ok  ok  ok  ok  ok  ok  ok'],
  ['buyer.update', B, /*                             */ '401 403 403 ok  403 403 403 403 403 403 403'],
  ['buyer.verify', B, /*                             */ '401 403 403 403 403 403 403 403 403 ok  403'],
  ['buyer.unverify', B, /*                          */ '401 403 403 403 403 403 403 403 403 ok  403'],
  ['vendor.create', {}, /*                           */ '401 ok  ok  ok  ok  ok  ok  ok  ok  ok  ok'],
  ['vendor.read', V, /*                              */ '401 404 404 404 ok  ok  ok  ok  404 ok  ok'],
  ['vendor.update', V, /*                            */ '401 404 404 404 403 403 403 ok  404 403 403'],
  ['vendor.verify', V, /*                            */ '401 403 403 403 403 403 403 403 403 ok  403'],
  ['vendor.search', {}, /*                           */ '401 403 403 403 ok  ok  403 403 403 ok  ok'],
  ['vendor-merge.preview', V, /*                     */ '401 403 403 403 403 403 403 403 403 ok  403'],
  ['vendor-merge.create', V, /*                      */ '401 403 403 403 403 403 403 403 403 ok  403'],
  ['vendor-duplicate.read', {}, /*                   */ '401 403 403 403 403 403 403 403 403 ok  403'],
  ['vendor-duplicate.distinguish', {}, /*            */ '401 403 403 403 403 403 403 403 403 ok  403'],
  ['vendor-claim.create', {}, /*                    */ '401 ok  ok  ok  ok  ok  ok  ok  ok  ok  ok'],
  ['vendor-claim.read', SELF, /*                    */ '401 ok  ok  ok  ok  ok  ok  ok  ok  ok  ok'],
  ['vendor-claim.decide', {}, /*                    */ '401 403 403 403 403 403 403 403 403 ok  403'],
  ['member.list', B, /*                              */ '401 403 ok  ok  ok  403 403 403 403 ok  ok'],
  ['member.list', V, /*                              */ '401 404 404 404 403 403 ok  ok  404 ok  403'],
  ['member.change', B, /*                               */ '401 403 403 ok  403 403 403 403 403 403 403'],
  ['member.change', V, /*                               */ '401 404 404 404 403 403 403 ok  404 403 403'],
  ['member.remove', B, /*                            */ '401 403 403 ok  403 403 403 403 403 403 403'],
  ['member.remove', V, /*                            */ '401 404 404 404 403 403 403 ok  404 403 403'],
  ['member.remove', { ...V, ...SELF }, /*            */ '401 ok  ok  ok  ok  ok  ok  ok  ok  ok  ok'],
  ['invitation.list', B, /*                         */ '401 404 403 ok  403 404 404 404 404 403 403'],
  ['invitation.list', V, /*                         */ '401 404 404 404 404 404 403 ok  404 403 404'],
  ['invitation.create', B, /*                       */ '401 404 403 ok  403 404 404 404 404 403 403'],
  ['invitation.create', V, /*                       */ '401 404 404 404 404 404 403 ok  404 403 404'],
  ['invitation.revoke', B, /*                       */ '401 404 403 ok  403 404 404 404 404 403 403'],
  ['invitation.revoke', V, /*                       */ '401 404 404 404 404 404 403 ok  404 403 404'],
  ['invitation.accept', {}, /*                      */ '401 ok  ok  ok  ok  ok  ok  ok  ok  ok  ok'],
  ['profile.read', V, /*                             */ '401 404 404 404 ok  ok  ok  ok  404 ok  ok'],
  ['profile.update', V, /*                           */ '401 404 404 404 403 403 ok  ok  404 403 403'],
  ['tender.create', B, /*                            */ '401 403 ok  ok  ok  403 403 403 403 403 403'],
  ['tender.read', B, /*                              */ '404 404 ok  ok  ok  404 404 404 404 404 ok'],
  ['tender.read', { ...B, public: true }, /*         */ 'ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok'],
  ['tender.update', B, /*                            */ '401 404 ok  ok  ok  404 404 404 404 404 403'],
  ['tender.update', { ...B, public: true }, /*       */ '401 403 ok  ok  ok  403 403 403 403 403 403'],
  ['tender.publish', B, /*                           */ '401 404 403 403 ok  404 404 404 404 404 403'],
  ['tender.cancel', { ...B, public: true }, /*       */ '401 403 ok  ok  ok  403 403 403 403 403 403'],
  ['tender.delete', B, /*                            */ '401 404 ok  ok  ok  404 404 404 404 404 403'],
  ['enquiry.read', { ...B, vendorId: VENDOR }, /*    */ '404 404 ok  ok  ok  404 ok  ok  404 404 ok'],
  ['enquiry.read', { ...B, public: true }, /*        */ 'ok  ok  ok  ok  ok  ok  ok  ok  ok  ok  ok'],
  ['enquiry.list', B, /*                             */ '401 403 ok  ok  ok  403 403 403 403 403 ok'],
  ['enquiry.list', V, /*                             */ '401 404 404 404 403 403 ok  ok  404 403 403'],
  ['enquiry.ask', V, /*                              */ '401 404 404 404 403 403 ok  ok  404 403 403'],
  ['enquiry.withdraw', { ...B, vendorId: VENDOR }, /**/ '401 404 403 403 403 404 ok  ok  404 404 403'],
  ['enquiry.answer', { ...B, vendorId: VENDOR }, /*  */ '401 404 ok  ok  ok  404 403 403 404 404 403'],
  [
    'enquiry.answer',
    { ...B, vendorId: VENDOR, public: true },
    /**/ '401 403 ok  ok  ok  403 403 403 403 403 403',
  ],
  ['market-check.run', B, /*                         */ '401 404 403 403 ok  404 404 404 404 404 403'],
  ['market-check.run', { ...B, public: true }, /*    */ '401 403 403 403 ok  403 403 403 403 403 403'],
  ['lot-matches.read', { ...B, public: true }, /*    */ '401 403 ok  ok  ok  403 403 403 403 403 ok'],
  ['lot-teams.read', { ...B, public: true }, /*      */ '401 403 ok  ok  ok  403 403 403 403 403 ok'],
  ['lot-teams.read', V, /*                           */ '401 404 404 404 403 403 ok  ok  404 403 403'],
  ['vendor-matches.read', V, /*                      */ '401 404 404 404 403 403 ok  ok  404 403 403'],
  ['vendor-matches.mark', V, /*                      */ '401 404 404 404 403 403 ok  ok  404 403 403'],
  ['vendor-advice.read', V, /*                       */ '401 404 404 404 403 403 ok  ok  404 403 403'],
  ['response.create', V, /*                          */ '401 404 404 404 403 403 ok  ok  404 403 403'],
  ['response.read', { ...V, buyerId: BUYER }, /*     */ '401 404 404 404 404 404 ok  ok  404 404 404'],
  ['response.update', { ...V, buyerId: BUYER }, /*   */ '401 404 404 404 404 404 ok  ok  404 404 404'],
  ['response.submit', { ...V, buyerId: BUYER }, /*   */ '401 404 404 404 404 404 ok  ok  404 404 404'],
  ['response.withdraw', { ...V, buyerId: BUYER }, /* */ '401 404 404 404 404 404 ok  ok  404 404 404'],
  ['partner.invite', { ...V, buyerId: BUYER }, /* */ '401 404 404 404 404 404 ok  ok  404 404 404'],
  ['partner.share-prices', { ...V, buyerId: BUYER }, /* */ '401 404 404 404 404 404 ok  ok  404 404 404'],
  ['partner.take-back', { ...V, buyerId: BUYER }, /* */ '401 404 404 404 404 404 ok  ok  404 404 404'],
  ['partner.remove', { ...V, buyerId: BUYER }, /* */ '401 404 404 404 404 404 ok  ok  404 404 404'],
  ['partnership.read', { ...V, buyerId: BUYER }, /* */ '401 404 404 404 404 404 ok  ok  404 404 404'],
  ['partnership.accept', { ...V, buyerId: BUYER }, /* */ '401 404 404 404 404 404 ok  ok  404 404 404'],
  ['partnership.decline', { ...V, buyerId: BUYER }, /* */ '401 404 404 404 404 404 ok  ok  404 404 404'],
  ['partnership.confirm', { ...V, buyerId: BUYER }, /* */ '401 404 404 404 404 404 ok  ok  404 404 404'],
  ['partnership.leave', { ...V, buyerId: BUYER }, /* */ '401 404 404 404 404 404 ok  ok  404 404 404'],
  ['digest.read', SELF, /*                           */ '401 ok  ok  ok  ok  ok  ok  ok  ok  ok  ok'],
  ['digest-preferences.read', SELF, /*               */ '401 ok  ok  ok  ok  ok  ok  ok  ok  ok  ok'],
  ['digest-preferences.read', { userId: BO }, /*     */ '401 403 403 403 403 403 403 403 403 403 403'],
  ['digest-preferences.update', SELF, /*             */ '401 ok  ok  ok  ok  ok  ok  ok  ok  ok  ok'],
  ['digest-preferences.update', { userId: BO }, /*   */ '401 403 403 403 403 403 403 403 403 403 403'],
  ['digest-run.create', {}, /*                       */ '401 403 403 403 403 403 403 403 403 ok  403'],
  ['digest-run.read', {}, /*                         */ '401 403 403 403 403 403 403 403 403 ok  403'],
  ['digest-problem.read', {}, /*                      */ '401 403 403 403 403 403 403 403 403 ok  403'],
  ['digest-problem.settle', {}, /*                    */ '401 403 403 403 403 403 403 403 403 ok  403'],
  ['suppressed-address.lift', {}, /*                  */ '401 403 403 403 403 403 403 403 403 ok  403'],
  ['import.create', {}, /*                           */ '401 403 403 403 403 403 403 403 403 ok  403'],
  ['import.read', {}, /*                             */ '401 403 403 403 403 403 403 403 403 ok  403'],
  ['audit.read', { organisationId: BUYER }, /*       */ '401 404 ok  ok  ok  404 404 404 404 ok  ok'],
  ['audit.read', { organisationId: VENDOR }, /*      */ '401 404 404 404 404 404 ok  ok  404 ok  404'],
  ['dead-letter.read', {}, /*                         */ '401 403 403 403 403 403 403 403 403 ok  403'],
  ['dead-letter.retry', {}, /*                        */ '401 403 403 403 403 403 403 403 403 ok  403'],
  ['dead-letter.discard', {}, /*                      */ '401 403 403 403 403 403 403 403 403 ok  403'],
  ['queue.read', {}, /*                               */ '401 403 403 403 403 403 403 403 403 ok  403'],
  ['queue.control', {}, /*                            */ '401 403 403 403 403 403 403 403 403 ok  403'],
  ['queue.board', {}, /*                              */ '401 403 403 403 403 403 403 403 403 ok  403'],
  ['matching-run.read', {}, /*                        */ '401 403 403 403 403 403 403 403 403 ok  403'],
  ['matching-run.start', {}, /*                       */ '401 403 403 403 403 403 403 403 403 ok  403'],
  ['matching-run.stop', {}, /*                        */ '401 403 403 403 403 403 403 403 403 ok  403'],
  ['matching-run.resume', {}, /*                      */ '401 403 403 403 403 403 403 403 403 ok  403'],
  ['matching-comparison.read', {}, /*                 */ '401 403 403 403 403 403 403 403 403 ok  403'],
  ['matching-comparison.start', {}, /*                */ '401 403 403 403 403 403 403 403 403 ok  403'],
  ['audit.verify', {}, /*                            */ '401 403 403 403 403 403 403 403 403 ok  403'],
];

const STATUS: Readonly<Record<string, string>> = {
  unauthenticated: '401',
  forbidden: '403',
  'not-found': '404',
};

function refusalOf(attempt: () => void): DomainError | undefined {
  try {
    attempt();
    return undefined;
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}

const outcome = (attempt: () => void): string => {
  const refusal = refusalOf(attempt);
  return refusal ? (STATUS[refusal.kind] ?? refusal.kind) : 'ok';
};

const cells = TABLE.flatMap(([action, resource, outcomes]) =>
  outcomes.split(/ +/).map((expected, index) => {
    const [caller, principal] = CALLERS[index] ?? ['nobody', ANONYMOUS];
    return { action, resource, caller, principal, expected };
  }),
);

describe('permissions', () => {
  it('are told for every action and every caller', () => {
    expect(new Set(TABLE.map(([action]) => action))).toEqual(new Set(ACTIONS));
    for (const [, , outcomes] of TABLE) expect(outcomes.split(/ +/)).toHaveLength(CALLERS.length);
  });

  it.each(cells)('answer $expected when $action is asked for by $caller', (cell) => {
    const { action, resource, principal, expected } = cell;
    expect(
      outcome(() => {
        authorize(principal, action, resource);
      }),
    ).toBe(expected);
    expect(can(principal, action, resource)).toBe(expected === 'ok');
  });

  it.each(cells.filter((cell) => cell.expected === 'ok'))(
    'let $caller pass the guard of the route on the way to $action',
    ({ action, principal }) => {
      expect(
        outcome(() => {
          authorizeRoute(principal, action);
        }),
      ).toBe('ok');
    },
  );
});

describe('scopes of an API key', () => {
  const withKey = (principal: Principal, scopes: readonly Scope[]): Principal =>
    principal.kind === 'anonymous' ? principal : { ...principal, via: 'api-key', scopes };
  const allowed = cells.filter(
    ({ expected, principal, resource }) =>
      expected === 'ok' && principal.kind === 'person' && !resource.public,
  );

  it.each(allowed)('decide about $action for $caller', ({ action, resource, principal }) => {
    const { scope } = PERMISSIONS[action];
    const others = SCOPES.filter((one) => one !== scope);
    expect(can(withKey(principal, others), action, resource)).toBe(false);
    expect(
      outcome(() => {
        authorizeRoute(withKey(principal, others), action);
      }),
    ).toBe(PERMISSIONS[action].allows.includes('public') ? 'ok' : '403');
    expect(can(withKey(principal, SCOPES), action, resource)).toBe(scope !== 'session-only');
  });

  it('do not hold back what is public to everyone', () => {
    const key = withKey(person(), ['account:read']);
    expect(can(key, 'tender.read', { buyerId: BUYER, public: true })).toBe(true);
  });

  it('are named where one is missing', () => {
    const key = withKey(person([membership('buyer', 'officer')]), ['tenders:write']);
    expect(
      refusalOf(() => {
        authorize(key, 'tender.read', { buyerId: BUYER });
      }),
    ).toMatchObject({
      code: 'scope-missing',
      extra: { data: { scope: 'tenders:read' } },
    });
  });
});

describe('a refusal', () => {
  const codeOf = (principal: Principal, action: Action, resource: Resource) =>
    refusalOf(() => {
      authorize(principal, action, resource);
    })?.code;

  it('tells a buyer that it has to be verified', () => {
    expect(codeOf(person([membership('buyer', 'owner')]), 'tender.publish', B)).toBe('buyer-unverified');
  });

  it('tells a member to ask an owner', () => {
    expect(codeOf(person([membership('vendor', 'member')]), 'vendor.update', V)).toBe('owner-only');
  });

  it('tells an evaluator to ask an officer', () => {
    const evaluator = person([membership('buyer', 'evaluator', BUYER, true)]);
    expect(codeOf(evaluator, 'tender.publish', B)).toBe('officer-only');
    expect(codeOf(evaluator, 'tender.update', B)).toBe('officer-only');
  });

  it('tells a program to use an account where keys are not enough', () => {
    const key: Principal = { ...person([membership('buyer', 'owner')]), via: 'api-key', scopes: SCOPES };
    expect(codeOf(key, 'api-key.create', { organisationId: BUYER })).toBe('session-only');
  });
});
