import { notFound } from '#identity';
import { DomainError } from '#platform';
import { movesFrom, type TenderState } from '#tenders';

/** The state that a refusal is for, and what can be done with the tender instead. */
const tenderIn = (state: TenderState) => ({ data: { state, allowed: movesFrom(state) } });

/** From closing to award the buyer sees no match data, so that advice cannot colour the evaluation. */
export const matchesClosed = (state: TenderState): DomainError =>
  new DomainError(
    'conflict',
    'matches-closed',
    'From the submission deadline to the award the matches of a lot are closed to its buyer: matching is advice and takes no part in the evaluation.',
    tenderIn(state),
  );

/** A market check is advice before anyone responds. */
export const marketCheckClosed = (state: TenderState): DomainError =>
  new DomainError(
    'conflict',
    'market-check-closed',
    'The market check is for drafts and tenders that still take responses.',
    tenderIn(state),
  );

/** In the words of `authorize` for what the caller may not see, so that nobody can tell the two apart. */
export const noSuchLot = notFound;
export const noSuchVendor = notFound;

export const notMatched = (): DomainError =>
  new DomainError(
    'not-found',
    'not-matched',
    'This vendor and this lot have no match: they share too little, or more than two mandatory requirements are missing.',
  );

/** No worker answered in time; stored matches can still be read. */
export const matchingUnavailable = (): DomainError =>
  new DomainError(
    'unavailable',
    'matching-unavailable',
    'The matching engine does not answer at the moment. Stored matches can still be read; try again in a minute.',
  );

/** Teams are for those who could still bid. What can be done with the tender is told to its buyer alone: nobody else may do it. */
export const teamsClosed = (state: TenderState, asking: 'buyer' | 'vendor'): DomainError =>
  new DomainError(
    'conflict',
    'teams-closed',
    'Teams are suggested for lots that are published and whose submission deadline has not passed.',
    asking === 'buyer' ? tenderIn(state) : { data: { state, allowed: [] } },
  );

/** Who wants to see partners can be seen by them. */
export const notOpenToTeams = (): DomainError =>
  new DomainError(
    'conflict',
    'not-open-to-teams',
    'Partners are suggested to vendors that are open to teams themselves. Set openToTeams in your profile, and ask again.',
  );
