import type { Action } from './action.js';
import type { Relation } from './relation.js';
import type { Scope } from './scope.js';

export interface Rule {
  /** The scope that an API key needs; 'session-only': no key may do it. */
  readonly scope: Scope | 'session-only';
  /** Any one of these relations suffices. */
  readonly allows: readonly Relation[];
  /**
   * Who may know that the resource exists although this action is not theirs: whoever may do one of these actions to it,
   * everyone, or nobody. Those who may know are told that it is forbidden, all others that it is not there.
   */
  readonly knownTo: readonly Action[] | 'everyone' | 'nobody';
}

const rule = (scope: Rule['scope'], allows: readonly Relation[], knownTo: Rule['knownTo']): Rule => ({
  scope,
  allows,
  knownTo,
});

const ORGANISATION = ['buyer.read', 'vendor.read'] as const;

/** The one place that decides who may do what. */
export const PERMISSIONS: Readonly<Record<Action, Rule>> = {
  'account.read': rule('account:read', ['person'], 'everyone'),
  'session.list': rule('session-only', ['self'], 'nobody'),
  'session.revoke': rule('session-only', ['self'], 'nobody'),

  'api-key.list': rule('session-only', ['owner'], ['member.list']),
  'api-key.create': rule('session-only', ['owner'], ['member.list']),
  'api-key.revoke': rule('session-only', ['owner'], ['api-key.list']),

  'buyer.create': rule('session-only', ['person'], 'everyone'),
  'buyer.read': rule('organisation:read', ['person-on-buyer'], 'nobody'),
  'buyer.update': rule('organisation:write', ['owner'], ['buyer.read']),
  'buyer.verify': rule('operator', ['operator'], ['buyer.read']),
  'buyer.unverify': rule('operator', ['operator'], ['buyer.read']),

  'vendor.create': rule('session-only', ['person'], 'everyone'),
  'vendor.read': rule('organisation:read', ['vendor-member', 'verified-buyer', 'operator'], 'nobody'),
  'vendor.verify': rule('operator', ['operator'], ['vendor.read']),
  'vendor.update': rule('organisation:write', ['owner'], ['vendor.read']),
  'vendor.search': rule('profile:read', ['verified-buyer', 'operator'], 'everyone'),

  'vendor-merge.preview': rule('operator', ['operator'], ['vendor.read']),
  'vendor-merge.create': rule('operator', ['operator'], ['vendor.read']),
  'vendor-duplicate.read': rule('operator', ['operator'], 'everyone'),
  'vendor-duplicate.distinguish': rule('operator', ['operator'], 'everyone'),

  'vendor-claim.create': rule('session-only', ['person'], 'everyone'),
  'vendor-claim.read': rule('organisation:read', ['self'], 'everyone'),
  'vendor-claim.decide': rule('operator', ['operator'], 'everyone'),

  'member.list': rule('organisation:read', ['member', 'operator'], ORGANISATION),
  'member.change': rule('session-only', ['owner'], ORGANISATION),
  'member.remove': rule('session-only', ['owner', 'self'], ORGANISATION),

  'invitation.list': rule('session-only', ['owner'], ['member.list']),
  'invitation.create': rule('session-only', ['owner'], ['member.list']),
  'invitation.revoke': rule('session-only', ['owner'], ['member.list']),
  'invitation.accept': rule('session-only', ['person'], 'everyone'),

  'profile.read': rule('profile:read', ['vendor-member', 'verified-buyer', 'operator'], ['vendor.read']),
  'profile.update': rule('profile:write', ['vendor-member'], ['profile.read']),

  'tender.create': rule('tenders:write', ['buyer-officer'], ['buyer.read']),
  'tender.read': rule('tenders:read', ['public', 'buyer-member'], 'nobody'),
  'tender.update': rule('tenders:write', ['buyer-officer'], ['tender.read']),
  'tender.publish': rule('tenders:write', ['verified-buyer-officer'], ['tender.read']),
  'tender.cancel': rule('tenders:write', ['buyer-officer'], ['tender.read']),
  'tender.delete': rule('tenders:write', ['buyer-officer'], ['tender.read']),

  'enquiry.read': rule('enquiries:read', ['public', 'buyer-member', 'vendor-member'], 'nobody'),
  'enquiry.list': rule('enquiries:read', ['buyer-member', 'vendor-member'], ORGANISATION),
  'enquiry.ask': rule('enquiries:write', ['vendor-member'], ['vendor.read']),
  'enquiry.withdraw': rule('enquiries:write', ['vendor-member'], ['enquiry.read']),
  'enquiry.answer': rule('enquiries:write', ['buyer-officer'], ['enquiry.read']),

  'lot-matches.read': rule('matches:read', ['buyer-member'], ['tender.read']),
  'lot-teams.read': rule('matches:read', ['buyer-member', 'vendor-member'], ['tender.read', 'vendor.read']),
  'market-check.run': rule('matches:read', ['verified-buyer-officer'], ['tender.read']),
  'vendor-matches.read': rule('matches:read', ['vendor-member'], ['vendor.read']),
  'vendor-matches.mark': rule('matches:write', ['vendor-member'], ['vendor.read']),
  'vendor-advice.read': rule('matches:read', ['vendor-member'], ['vendor.read']),

  'response.create': rule('responses:write', ['vendor-member'], ['vendor.read']),
  'response.read': rule('responses:read', ['vendor-member'], 'nobody'),
  'response.update': rule('responses:write', ['vendor-member'], ['response.read']),
  'response.submit': rule('responses:write', ['vendor-member'], ['response.read']),
  'response.withdraw': rule('responses:write', ['vendor-member'], ['response.read']),

  'partner.invite': rule('responses:write', ['vendor-member'], ['response.read']),
  'partner.share-prices': rule('responses:write', ['vendor-member'], ['response.read']),
  'partner.take-back': rule('responses:write', ['vendor-member'], ['response.read']),
  'partner.remove': rule('responses:write', ['vendor-member'], ['response.read']),
  'partnership.read': rule('responses:read', ['vendor-member'], 'nobody'),
  'partnership.accept': rule('responses:write', ['vendor-member'], ['partnership.read']),
  'partnership.decline': rule('responses:write', ['vendor-member'], ['partnership.read']),
  'partnership.confirm': rule('responses:write', ['vendor-member'], ['partnership.read']),
  'partnership.leave': rule('responses:write', ['vendor-member'], ['partnership.read']),

  // A digest is the person's, over all organisations of that person; a key is of one organisation.
  'digest.read': rule('session-only', ['self'], 'everyone'),
  'digest-preferences.read': rule('session-only', ['self'], 'everyone'),
  'digest-preferences.update': rule('session-only', ['self'], 'everyone'),
  'digest-run.create': rule('operator', ['operator'], 'everyone'),
  'digest-run.read': rule('operator', ['operator'], 'everyone'),
  'digest-problem.read': rule('operator', ['operator'], 'everyone'),
  'digest-problem.settle': rule('operator', ['operator'], 'everyone'),
  'suppressed-address.lift': rule('operator', ['operator'], 'everyone'),

  'import.create': rule('operator', ['operator'], 'everyone'),
  'import.read': rule('operator', ['operator'], 'everyone'),

  'audit.read': rule('organisation:read', ['member', 'operator'], 'nobody'),
  'audit.verify': rule('operator', ['operator'], 'everyone'),

  'dead-letter.read': rule('operator', ['operator'], 'everyone'),
  'dead-letter.retry': rule('operator', ['operator'], 'everyone'),
  'dead-letter.discard': rule('operator', ['operator'], 'everyone'),
  'queue.read': rule('operator', ['operator'], 'everyone'),
  'queue.control': rule('operator', ['operator'], 'everyone'),
  'queue.board': rule('session-only', ['operator'], 'everyone'),

  'matching-run.read': rule('operator', ['operator'], 'everyone'),
  'matching-run.start': rule('operator', ['operator'], 'everyone'),
  'matching-run.stop': rule('operator', ['operator'], 'everyone'),
  'matching-run.resume': rule('operator', ['operator'], 'everyone'),
  'matching-comparison.read': rule('operator', ['operator'], 'everyone'),
  'matching-comparison.start': rule('operator', ['operator'], 'everyone'),
};
