import type { Settings } from '#platform';
import { languageOf, type Recipient } from './account-mails.js';

/** Pages that the links of letters end at where the program that asked named no page of its own; apps/api serves them. */
export const CONFIRMED_PATH = '/account/confirmed';
export const NEW_PASSWORD_PATH = '/account/new-password';

/** The same for a sign-in by a provider. */
export const SIGNED_IN_PATH = '/account/signed-in';
export const SIGN_IN_PROBLEM_PATH = '/account/sign-in-problem';

/** @param url what better-auth made: confirms, then goes on to `callbackURL`, which is `/` where nobody named one */
export function confirmationLink(url: string, recipient: Recipient): string {
  const link = new URL(url);
  if (link.searchParams.get('callbackURL') === '/') {
    link.searchParams.set('callbackURL', `${CONFIRMED_PATH}?lang=${languageOf(recipient)}`);
  }
  return link.href;
}

/** @param url what better-auth made: goes on to `callbackURL` with the token, or leads nowhere where nobody named one */
export function resetLink(
  settings: Pick<Settings, 'publicUrl'>,
  url: string,
  token: string,
  recipient: Recipient,
): string {
  if (new URL(url).searchParams.get('callbackURL')) return url;
  const link = new URL(`${settings.publicUrl}${NEW_PASSWORD_PATH}`);
  link.search = new URLSearchParams({ token, lang: languageOf(recipient) }).toString();
  return link.href;
}
