import { Injectable } from '@nestjs/common';
import { DomainError, Transactions } from '#platform';
import { isAPIError } from 'better-auth/api';
import { Auth } from './auth/auth.js';
import { isPassword, LONGEST_PASSWORD, SHORTEST_PASSWORD } from './auth/engine.js';
import { authorize } from './domain/authorize.js';
import type { PersonPrincipal, Principal } from './domain/principal.js';
import { signedIn } from './domain/signed-in.js';
import { membershipsOfPerson } from './persistence/membership.repository.js';
import { findPerson, findPersonByEmail } from './persistence/person.repository.js';

export interface NewPerson {
  readonly email: string;
  readonly password: string;
  readonly name: string;
  /** True spares the confirmation by mail: only for whoever is known otherwise. */
  readonly emailVerified: boolean;
  readonly language?: 'da' | 'en';
}

/** done: the new password holds; link-invalid: used, ended or never given out; password-invalid: too short or too long. */
export type PasswordReset = 'done' | 'link-invalid' | 'password-invalid';

/** Accounts made by the platform itself; people make theirs at `/v1/auth/sign-up/email`. */
@Injectable()
export class Accounts {
  constructor(
    private readonly auth: Auth,
    private readonly transactions: Transactions,
  ) {}

  /**
   * Makes an account, without sending any mail. Not part of a caller's transaction: better-auth writes on connections of its own.
   * @returns the id of the person
   * @throws DomainError `email-taken` (409), `password-invalid` (422)
   */
  async createPerson({ email, password, name, emailVerified, language = 'da' }: NewPerson): Promise<string> {
    if (!isPassword(password)) {
      throw new DomainError(
        'invalid',
        'password-invalid',
        `A password has ${SHORTEST_PASSWORD} to ${LONGEST_PASSWORD} characters.`,
      );
    }
    if (await this.findByEmail(email)) {
      throw new DomainError(
        'conflict',
        'email-taken',
        'There is an account with this e-mail address already.',
      );
    }
    const { internalAdapter, password: passwords } = await this.auth.engine.$context;
    const hash = await passwords.hash(password);
    const { id } = await internalAdapter.createUser(
      { email: email.toLowerCase(), name, emailVerified, language },
      { method: 'email-password' },
    );
    await internalAdapter.linkAccount({
      userId: id,
      providerId: 'credential',
      accountId: id,
      password: hash,
    });
    return id;
  }

  /**
   * Who the caller is.
   * @throws DomainError `not-signed-in`, `scope-missing`
   */
  me(principal: Principal): PersonPrincipal {
    authorize(principal, 'account.read', {});
    return signedIn(principal);
  }

  /** Spends the token of a reset letter on a new password. All sessions of the person end. */
  async resetPassword(token: string, newPassword: string): Promise<PasswordReset> {
    if (!isPassword(newPassword)) return 'password-invalid';
    try {
      await this.auth.engine.api.resetPassword({ body: { token, newPassword } });
      return 'done';
    } catch (error) {
      if (isAPIError(error) && error.statusCode === 400) return 'link-invalid';
      throw error;
    }
  }

  /** @returns the id of the account with this address, confirmed or not */
  async findByEmail(email: string): Promise<string | undefined> {
    return (await this.transactions.run((tx) => findPersonByEmail(tx, email)))?.id;
  }

  /**
   * The person as if signed in by a session: for what the platform does in somebody's name, e.g. demo data.
   * @throws Error where there is no such person
   */
  principalOf(userId: string): Promise<PersonPrincipal> {
    return this.transactions.run(async (tx) => {
      const person = await findPerson(tx, userId);
      if (!person) throw new Error(`there is no person ${userId}`);
      const { email, name } = person;
      const memberships = await membershipsOfPerson(tx, userId);
      return { kind: 'person', userId, email, name, via: 'session', scopes: 'all', memberships };
    });
  }
}
