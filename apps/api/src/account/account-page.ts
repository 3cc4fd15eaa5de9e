import { NEW_PASSWORD_PATH, SHORTEST_PASSWORD } from '#identity';
import { htmlPage, type PageLanguage } from '../pages/html-page.js';

/** What can be told to somebody who followed the link of a letter. */
export type AccountMessage = 'confirmed' | 'not-confirmed' | 'password-changed' | 'reset-link-invalid';

interface Text {
  readonly title: string;
  readonly body: string;
}

const MESSAGES: Readonly<Record<AccountMessage, Readonly<Record<PageLanguage, Text>>>> = {
  confirmed: {
    da: { title: 'Din e-mailadresse er bekræftet', body: 'Du kan nu logge ind hos Medspil.' },
    en: { title: 'Your e-mail address is confirmed', body: 'You can now sign in to Medspil.' },
  },
  'not-confirmed': {
    da: {
      title: 'Linket virker ikke længere',
      body: 'Det er udløbet eller ikke komplet. Forsøg at logge ind, så sender vi dig et nyt.',
    },
    en: {
      title: 'This link no longer works',
      body: 'It has expired or is not complete. Try to sign in, and we will send you a new one.',
    },
  },
  'password-changed': {
    da: {
      title: 'Din nye adgangskode er gemt',
      body: 'Du er logget ud alle steder og kan nu logge ind med den nye adgangskode.',
    },
    en: {
      title: 'Your new password is saved',
      body: 'You have been signed out everywhere and can now sign in with the new password.',
    },
  },
  'reset-link-invalid': {
    da: {
      title: 'Linket virker ikke længere',
      body: 'Det er udløbet eller allerede brugt. Bed om en ny adgangskode igen, så sender vi dig et nyt.',
    },
    en: {
      title: 'This link no longer works',
      body: 'It has expired or was used already. Ask for a new password again, and we will send you a new one.',
    },
  },
};

const FORM = {
  da: {
    title: 'Vælg en ny adgangskode',
    label: `Ny adgangskode (mindst ${SHORTEST_PASSWORD} tegn)`,
    action: 'Gem adgangskoden',
    refused: `Adgangskoden skal have mindst ${SHORTEST_PASSWORD} tegn.`,
  },
  en: {
    title: 'Choose a new password',
    label: `New password (at least ${SHORTEST_PASSWORD} characters)`,
    action: 'Save the password',
    refused: `The password needs at least ${SHORTEST_PASSWORD} characters.`,
  },
} as const;

export function messagePage(language: PageLanguage, message: AccountMessage): string {
  const { title, body } = MESSAGES[message][language];
  return htmlPage(language, title, [`<p>${body}</p>`]);
}

/** @param token letters and digits only, so there is nothing to escape */
export function newPasswordPage(language: PageLanguage, token: string, refused: boolean): string {
  const text = FORM[language];
  return htmlPage(language, text.title, [
    `${refused ? `<p role="alert">${text.refused}</p>` : ''}
<form method="post" action="${NEW_PASSWORD_PATH}">
<input type="hidden" name="token" value="${token}"><input type="hidden" name="lang" value="${language}">
<label for="password">${text.label}</label>
<input id="password" name="password" type="password" autocomplete="new-password" required minlength="${SHORTEST_PASSWORD}">
<button>${text.action}</button>
</form>`,
  ]);
}
