import type { OidcProviderSettings } from '#platform';
import { isCvrNumber } from '#reference';
import { isPlainLine } from '../../domain/plain-line.js';
import type { ProviderAnswer } from './provider-answer.js';

/** Who somebody is by the word of a provider. */
export interface ProviderPerson {
  /** In lower case; absent where the provider says none. */
  readonly email?: string;
  /** Only what the provider says in so many words. */
  readonly emailVerified: boolean;
  readonly name: string;
  readonly language: 'da' | 'en';
  /** Whether the provider says that it asked for several factors. */
  readonly multiFactor: boolean;
  /** Of the company that the person belongs to, where the provider is believed about that. */
  readonly cvr?: string;
}

const LONGEST_NAME = 200;

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

/** `true` in the ways in which providers write it; Entra ID's `xms_edov` comes as a number or a text too. */
const isTrue = (value: unknown): boolean =>
  value === true || value === 'true' || value === 1 || value === '1';

function nameOf(claims: ProviderAnswer, email: string | undefined): string {
  const parts = [textOf(claims.given_name), textOf(claims.family_name)].filter((part) => part !== undefined);
  const candidates = [textOf(claims.name), textOf(parts.join(' ')), textOf(claims.preferred_username), email];
  const name = candidates.find((one) => one !== undefined && isPlainLine(one)) ?? '';
  return name.slice(0, LONGEST_NAME);
}

/** `loa` is where Danish brokers put the level of assurance (NSIS) that others put into `acr`. */
function isMultiFactor({ acr, loa, amr }: ProviderAnswer, accepted: readonly string[]): boolean {
  const said: unknown[] = [acr, loa, ...(Array.isArray(amr) ? (amr as unknown[]) : [])];
  return said.some((value) => accepted.some((one) => one === value));
}

/** Brokers write the number with or without the country before it. */
function cvrOf(claims: ProviderAnswer, { cvr }: OidcProviderSettings): string | undefined {
  if (!cvr) return undefined;
  if (cvr.onlyIf && String(claims[cvr.onlyIf.claim]) !== cvr.onlyIf.value) return undefined;
  const value = claims[cvr.claim];
  const number = typeof value === 'number' ? String(value) : textOf(value)?.replace(/^DK[- ]?/i, '');
  return number !== undefined && isCvrNumber(number) ? number : undefined;
}

/** The address and the word on it from one answer: what the one calls verified need not be what the other names. */
function emailOf(answers: readonly ProviderAnswer[], provider: OidcProviderSettings) {
  const [at, verifiedAt] = [provider.emailClaim, provider.emailVerifiedClaim];
  const whole = answers.find((claims) => claims[at] !== undefined && claims[verifiedAt] !== undefined);
  const some = whole ?? answers.find((claims) => claims[at] !== undefined);
  return { email: textOf(some?.[at])?.toLowerCase(), emailVerified: isTrue(whole?.[verifiedAt]) };
}

/**
 * Reads what a provider says of a person. Pure.
 * @param answers the claims of the verified id token, then those of userinfo; of two words the first counts
 */
export function providerPerson(
  provider: OidcProviderSettings,
  ...answers: readonly ProviderAnswer[]
): ProviderPerson {
  const claims = Object.fromEntries(answers.toReversed().flatMap((one) => Object.entries(one)));
  const { email, emailVerified } = emailOf(answers, provider);
  const cvr = cvrOf(claims, provider);
  return {
    ...(email === undefined ? {} : { email }),
    emailVerified,
    name: nameOf(claims, email),
    language: textOf(claims.locale)?.toLowerCase().startsWith('en') ? 'en' : 'da',
    multiFactor: isMultiFactor(claims, provider.multiFactor),
    ...(cvr === undefined ? {} : { cvr }),
  };
}

/** Whether userinfo could say something that the id token does not. */
export const isComplete = (provider: OidcProviderSettings, claims: ProviderAnswer): boolean =>
  [provider.emailClaim, provider.emailVerifiedClaim, provider.cvr?.claim, provider.cvr?.onlyIf?.claim, 'name']
    .filter((claim) => claim !== undefined)
    .every((claim) => claims[claim] !== undefined);
