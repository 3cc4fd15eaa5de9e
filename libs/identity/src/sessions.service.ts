import { Injectable } from '@nestjs/common';
import { isId, Transactions } from '#platform';
import { authorize } from './domain/authorize.js';
import { notFound } from './domain/identity.errors.js';
import type { PersonPrincipal, Principal } from './domain/principal.js';
import type { SessionView } from './domain/session.js';
import { signedIn } from './domain/signed-in.js';
import { deleteOtherSessions, deleteSession, listSessions } from './persistence/session.repository.js';

/** Where a person is signed in. Ended sessions end at once: every request looks the session up. */
@Injectable()
export class Sessions {
  constructor(private readonly transactions: Transactions) {}

  /** The caller's own sessions, latest first. */
  list(principal: Principal): Promise<readonly SessionView[]> {
    const { userId, sessionId } = this.own(principal, 'session.list');
    return this.transactions.run(async (tx) =>
      (await listSessions(tx, userId)).map((row) => ({ ...row, current: row.id === sessionId })),
    );
  }

  /** Ends one session of the caller, the present one too. @throws DomainError `not-found` */
  async revoke(principal: Principal, id: string): Promise<void> {
    const { userId } = this.own(principal, 'session.revoke');
    const ended = isId(id) && (await this.transactions.run((tx) => deleteSession(tx, userId, id)));
    if (!ended) throw notFound();
  }

  /** Ends all sessions of the caller but the present one. @returns how many */
  revokeOthers(principal: Principal): Promise<number> {
    const { userId, sessionId } = this.own(principal, 'session.revoke');
    return this.transactions.run((tx) => deleteOtherSessions(tx, userId, sessionId));
  }

  private own(principal: Principal, action: 'session.list' | 'session.revoke'): PersonPrincipal {
    const person = signedIn(principal);
    authorize(person, action, { userId: person.userId });
    return person;
  }
}
