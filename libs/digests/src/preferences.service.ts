import { Inject, Injectable } from '@nestjs/common';
import { authorize, type Action, type Principal } from '#identity';
import { databaseInstant, requireVersion, SETTINGS, Transactions, type Settings } from '#platform';
import type { Language } from '#reference';
import type { EntityManager } from 'typeorm';
import { requireValidWish } from './domain/preference-rules.js';
import {
  changePreference,
  noPreference,
  type DigestPreference,
  type PreferenceWish,
} from './domain/preference.js';
import { isOn } from './domain/rhythm.js';
import { UnsubscribeTokens } from './domain/unsubscribe-token.js';
import {
  accountLanguage,
  ensurePreference,
  findPreference,
  lockPreference,
  savePreference,
} from './persistence/preference.repository.js';

/** What the page behind an unsubscribe link has to know. */
export interface LinkedSubscription {
  readonly language: Language;
  readonly subscribed: boolean;
}

/** What people want to get, and the links by which they stop it. */
@Injectable()
export class Preferences {
  private readonly tokens: UnsubscribeTokens;

  constructor(
    private readonly transactions: Transactions,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.tokens = new UnsubscribeTokens(settings.secret);
  }

  /** The caller's own. @throws DomainError `not-signed-in` (401), `session-only` (403) */
  read(principal: Principal): Promise<DigestPreference> {
    return this.transactions.run((tx) => current(tx, self(principal, 'digest-preferences.read')));
  }

  /**
   * Changes the caller's own; the instant of opting in is the database's.
   * @param ifMatch ETag of the version that was read; `"0"` where nothing was stored yet
   * @throws DomainError `digest-preference-invalid` (422), `if-match-missing` (428), `version-stale` (412), `not-signed-in` (401), `session-only` (403)
   */
  put(principal: Principal, wish: PreferenceWish, ifMatch: string | undefined): Promise<DigestPreference> {
    return this.transactions.run(async (tx) => {
      const userId = self(principal, 'digest-preferences.update');
      requireValidWish(wish);
      await ensurePreference(tx, userId, await accountLanguage(tx, userId));
      return apply(tx, userId, wish, ({ version }) => {
        requireVersion(version, ifMatch);
      });
    });
  }

  /** What an unsubscribe link is about; changes nothing. @returns undefined where the link is none of ours */
  look(token: string): Promise<LinkedSubscription | undefined> {
    return this.linked(token, current);
  }

  /** Switches the mail of an unsubscribe link off; again and again with the same result. */
  unsubscribe(token: string): Promise<LinkedSubscription | undefined> {
    return this.linked(token, (tx, userId) => apply(tx, userId, { frequency: 'off' }));
  }

  private async linked(
    token: string,
    find: (tx: EntityManager, userId: string) => Promise<DigestPreference>,
  ): Promise<LinkedSubscription | undefined> {
    const link = this.tokens.read(token);
    if (!link) return undefined;
    const preference = await this.transactions.run((tx) => find(tx, link.userId));
    return { language: preference.language, subscribed: isOn(preference) };
  }
}

/** @returns the id of the caller, who acts on what is his or her own */
function self(principal: Principal, action: Action): string {
  const userId = principal.kind === 'person' ? principal.userId : '';
  authorize(principal, action, { userId });
  return userId;
}

async function current(tx: EntityManager, userId: string): Promise<DigestPreference> {
  return (await findPreference(tx, userId)) ?? noPreference(await accountLanguage(tx, userId));
}

async function apply(
  tx: EntityManager,
  userId: string,
  wish: PreferenceWish,
  check: (before: DigestPreference) => void = () => undefined,
): Promise<DigestPreference> {
  const before = await lockPreference(tx, userId);
  if (!before) return current(tx, userId);
  check(before);
  const now = await databaseInstant(tx);
  const after = changePreference(before, wish, now);
  if (after !== before) await savePreference(tx, userId, after, now);
  return after;
}
