import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError, Transactions } from '#platform';
import { Accounts } from './accounts.service.js';
import { COMMAND, recordAction } from './audit/record-action.js';
import { requireOneSide } from './domain/market-side.js';
import { ensureOperatorOrganisation } from './operator-organisation.js';
import { membershipsOfPerson, saveMembership } from './persistence/membership.repository.js';
import { findPersonByEmail, lockPerson } from './persistence/person.repository.js';

/** 144 bits, in letters that can be typed. */
const PASSWORD_BYTES = 18;

export interface NewOperator {
  readonly outcome: 'created' | 'promoted' | 'was-operator';
  /** Of an account that was created; kept nowhere. */
  readonly password?: string;
}

/** Who runs the platform. For the command line alone: no route makes an operator. */
@Injectable()
export class Operators {
  constructor(
    private readonly accounts: Accounts,
    private readonly transactions: Transactions,
  ) {}

  /**
   * Makes an operator of the account with this address, and the account where there is none.
   * @throws DomainError `email-unconfirmed` (409): such an account may be anybody's; `market-side-conflict` (409)
   */
  async create({ email, name }: { readonly email: string; readonly name: string }): Promise<NewOperator> {
    const person = await this.transactions.run((tx) => findPersonByEmail(tx, email));
    if (!person) {
      const password = randomBytes(PASSWORD_BYTES).toString('base64url');
      await this.promote(await this.accounts.createPerson({ email, name, password, emailVerified: true }));
      return { outcome: 'created', password };
    }
    if (!person.emailVerified) {
      throw new DomainError(
        'conflict',
        'email-unconfirmed',
        `${email} has an account but has not confirmed the address.`,
      );
    }
    return { outcome: (await this.promote(person.id)) ? 'promoted' : 'was-operator' };
  }

  /**
   * @returns false where the person was an operator before
   * @throws DomainError `market-side-conflict` (409) where the person acts for a buyer or a vendor
   */
  promote(userId: string): Promise<boolean> {
    return this.transactions.run(async (tx) => {
      await lockPerson(tx, userId);
      const memberships = await membershipsOfPerson(tx, userId);
      if (memberships.some((membership) => membership.organisationKind === 'operator')) return false;
      requireOneSide(memberships, 'operator');
      const organisationId = await ensureOperatorOrganisation(tx);
      await saveMembership(tx, organisationId, userId, 'owner');
      await recordAction(tx, COMMAND, {
        action: 'member.change',
        resource: 'member',
        resourceId: userId,
        organisationId,
        after: { role: 'owner' },
      });
      return true;
    });
  }
}
