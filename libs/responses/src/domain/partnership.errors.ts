import { DomainError, type FieldProblem } from '#platform';
import { INVITATION_BOUNDS } from './partnership-invitation.js';
import {
  partnershipMovesFrom,
  type PartnershipMove,
  type PartnershipSide,
  type PartnershipState,
} from './partnership-states.js';
import type { ResponseState } from './response-states.js';
import { movesFrom } from './response-states.js';

/** What a refusal can be of: a move, or reading the joint response. */
type Attempt = PartnershipMove | 'read';

const DONE: Readonly<Record<Attempt, string>> = {
  accept: 'accepted',
  decline: 'declined',
  'take-back': 'taken back',
  'share-prices': 'shown the prices',
  confirm: 'confirmed',
  leave: 'left',
  remove: 'removed',
  read: 'read',
};

/** 409: says in which states partnership and response are, and which moves those allow to the side that asked. */
export class PartnershipStateError extends DomainError {
  constructor(
    side: PartnershipSide,
    attempt: Attempt,
    state: PartnershipState,
    responseState: ResponseState,
  ) {
    const allowed = partnershipMovesFrom(side, state, responseState);
    const instead =
      allowed.length > 0 ? `It can be ${allowed.map((one) => DONE[one]).join(' or ')}.` : 'It stays so.';
    super(
      'conflict',
      'partnership-state',
      `A partnership that is ${state} in a response that is ${responseState} cannot be ${DONE[attempt]}. ${instead}`,
      { data: { state, responseState, allowed } },
    );
  }
}

/** 409: what was submitted is withdrawn before its team grows. */
export const teamIsFixed = (state: ResponseState): DomainError =>
  new DomainError(
    'conflict',
    'response-state',
    'Partners are invited while the response is being written. Withdraw it, change the team, and submit again.',
    { data: { state, allowed: movesFrom(state) } },
  );

/** 409: who looks for partners can be asked itself. */
export const leadNotOpenToTeams = (): DomainError =>
  new DomainError(
    'conflict',
    'not-open-to-teams',
    'Only a vendor that is open to teams invites partners. Set openToTeams in your profile, and invite again.',
  );

export const invitationInvalid = (errors: readonly FieldProblem[]): DomainError =>
  new DomainError('invalid', 'partner-invitation-invalid', 'Some fields are not right; each is listed.', {
    errors,
  });

/** 422, in the same words for one that does not exist: ids of vendors cannot be tried out. */
export const partnerNotOpen = (): DomainError =>
  invitationInvalid([
    {
      pointer: '/vendorId',
      code: 'partner-not-open',
      detail:
        'No vendor with this id is open to teams. Look for others among the teams suggested for the lot.',
    },
  ]);

export const partnerIsLead = (): DomainError =>
  invitationInvalid([
    { pointer: '/vendorId', code: 'partner-is-lead', detail: 'A vendor is no partner of its own response.' },
  ]);

/** 409: the vendor is invited or has joined already; says which partnership. */
export const partnerInvited = (partnershipId: string, state: PartnershipState): DomainError =>
  new DomainError('conflict', 'partner-invited', 'This vendor is invited or has joined already.', {
    data: { partnershipId, state },
  });

export const partnerDeclined = (): DomainError =>
  new DomainError(
    'conflict',
    'partner-declined',
    'This vendor has declined to take part in this response, and is not asked again.',
    { data: { state: 'declined', allowed: [] } },
  );

export const teamFull = (): DomainError =>
  new DomainError(
    'conflict',
    'team-full',
    `At most ${INVITATION_BOUNDS.team} vendors are invited or joined at one time. Take an invitation back first.`,
    { data: { state: 'full', allowed: ['take-back', 'remove'] } },
  );

export const invitationsExhausted = (): DomainError =>
  new DomainError(
    'conflict',
    'partner-invitations-exhausted',
    `A response has at most ${INVITATION_BOUNDS.invitations} invitations in all, and ${INVITATION_BOUNDS.toOneVendor} to one vendor.`,
    { data: { state: 'exhausted', allowed: [] } },
  );

/** 409: nobody confirms a part that is not stated. */
export const partnerNotNamed = (): DomainError =>
  new DomainError(
    'conflict',
    'partner-not-named',
    'The response does not say yet what you bring. Ask the lead to write it, and confirm then.',
    { data: { state: 'not-named', allowed: ['leave'] } },
  );

/** 409: the tender rules out that a vendor takes part in two responses to a lot. Told to the vendor itself alone. */
export const oneResponsePerLot = (): DomainError =>
  new DomainError(
    'conflict',
    'one-response-per-lot',
    'By this tender a vendor takes part in one response to a lot at most, and you do so in another already. Withdraw that one or leave it first.',
  );
