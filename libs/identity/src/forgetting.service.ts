import { Injectable } from '@nestjs/common';
import { Transactions } from '#platform';
import { deleteLongEnded } from './persistence/invitation.repository.js';
import { deleteEnded } from './persistence/session.repository.js';

/** Keeps personal data no longer than docs/privacy.md says. */
@Injectable()
export class Forgetting {
  constructor(private readonly transactions: Transactions) {}

  /** Deletes sessions and links that have ended, and invitations half a year after they did. May run twice. */
  forgetOld(): Promise<void> {
    return this.transactions.run(async (tx) => {
      await deleteEnded(tx);
      await deleteLongEnded(tx);
    });
  }
}
