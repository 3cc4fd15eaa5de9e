import { currentLogContext, isId, newId } from '#platform';
import type { EntityManager } from 'typeorm';
import type { AuditNote, AuditPart, AuditWay } from '../domain/audit.js';
import { notSignedIn } from '../domain/identity.errors.js';
import type { Principal } from '../domain/principal.js';
import { holds } from '../domain/relation.js';
import { AuditEntryEntity } from '../persistence/audit.entity.js';

/** A command on the platform's own machine, behind which stands no account. */
export const COMMAND = 'command';

/** Whoever holds the letter of an invitation, with or without an account. */
export const LETTER = 'letter';

type Acting = Principal | typeof COMMAND | typeof LETTER;

interface Actor {
  readonly part: AuditPart;
  readonly via: AuditWay;
  readonly actorId: string | null;
}

function actorOf(principal: Acting): Actor {
  if (principal === LETTER) return { part: 'invited', via: 'letter', actorId: null };
  if (principal === COMMAND) return { part: 'system', via: 'command', actorId: null };
  if (principal.kind === 'anonymous') throw notSignedIn();
  const { userId, via } = principal;
  if (!isId(userId)) return { part: 'system', via: 'command', actorId: null };
  return { part: holds('operator', principal, {}) ? 'operator' : 'member', via, actorId: userId };
}

/**
 * Writes down who did what, in the transaction that does it: both commit, or neither.
 * Entries wait for nobody; a job chains them once they are committed.
 */
export async function recordAction(tx: EntityManager, principal: Acting, note: AuditNote): Promise<void> {
  const { requestId } = currentLogContext();
  const { action, resource, resourceId, organisationId, before, after } = note;
  await tx.insert(AuditEntryEntity, {
    id: newId(),
    ...actorOf(principal),
    action,
    resource,
    resourceId,
    organisationId: organisationId ?? null,
    requestId: requestId === undefined ? null : String(requestId),
    before: before ?? null,
    after: after ?? null,
    hiddenUntilOpened: note.hiddenUntilOpened ?? null,
    hiddenForGood: note.hiddenForGood ?? false,
  });
}

/** Shows the entries that were hidden until this tender is opened. Called by whoever opens it, in the same transaction. */
export async function discloseEntriesOfTender(tx: EntityManager, tenderId: string): Promise<void> {
  await tx.query('INSERT INTO audit_opened (tender_id) VALUES ($1) ON CONFLICT DO NOTHING', [tenderId]);
}
