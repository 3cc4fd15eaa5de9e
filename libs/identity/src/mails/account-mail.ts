import { renderLetter, type Language, type RenderedMail } from './letter-page.js';

/** The letters that an account gets. */
export type AccountMailKind = 'confirm-address' | 'reset-password' | 'address-taken' | 'provider-linked';

interface Letter {
  readonly subject: string;
  readonly greeting: (name: string | undefined) => string;
  readonly before: string;
  /** On the button. */
  readonly action: string;
  readonly after: string;
}

const hej = (name?: string) => (name === undefined ? 'Hej' : `Hej ${name}`);
const hello = (name?: string) => (name === undefined ? 'Hello' : `Hello ${name}`);

const LETTERS: Readonly<Record<AccountMailKind, Readonly<Record<Language, Letter>>>> = {
  'confirm-address': {
    da: {
      subject: 'Bekræft din e-mailadresse hos Medspil',
      greeting: hej,
      before: 'Du har oprettet en konto hos Medspil. Bekræft din e-mailadresse, så kan du logge ind.',
      action: 'Bekræft e-mailadressen',
      after:
        'Linket gælder i 24 timer. Har du ikke selv oprettet kontoen, skal du blot se bort fra denne mail.',
    },
    en: {
      subject: 'Confirm your e-mail address at Medspil',
      greeting: hello,
      before: 'You have created an account at Medspil. Confirm your e-mail address, and you can sign in.',
      action: 'Confirm the address',
      after: 'The link works for 24 hours. If you did not create the account, simply ignore this e-mail.',
    },
  },
  'reset-password': {
    da: {
      subject: 'Vælg en ny adgangskode til Medspil',
      greeting: hej,
      before: 'Der er bedt om en ny adgangskode til din konto hos Medspil.',
      action: 'Vælg en ny adgangskode',
      after:
        'Linket gælder i en time og kan bruges én gang. Har du ikke selv bedt om det, skal du blot se bort fra denne mail. Så gælder din nuværende adgangskode fortsat.',
    },
    en: {
      subject: 'Choose a new password for Medspil',
      greeting: hello,
      before: 'Somebody asked for a new password for your account at Medspil.',
      action: 'Choose a new password',
      after:
        'The link works for one hour, and once. If it was not you who asked, simply ignore this e-mail, and your present password stays as it is.',
    },
  },
  'address-taken': {
    da: {
      subject: 'Du har allerede en konto hos Medspil',
      greeting: hej,
      before:
        'Nogen har forsøgt at oprette en konto hos Medspil med din e-mailadresse. Du har allerede en konto, så der er ikke oprettet en ny. Har du glemt din adgangskode, kan du bede om en ny, når du logger ind.',
      action: 'Gå til Medspil',
      after: 'Var det ikke dig, behøver du ikke at gøre noget.',
    },
    en: {
      subject: 'You already have an account at Medspil',
      greeting: hello,
      before:
        'Somebody tried to create an account at Medspil with your e-mail address. You already have one, so no new account was made. If you have forgotten your password, you can ask for a new one when you sign in.',
      action: 'Go to Medspil',
      after: 'If it was not you, there is nothing that you need to do.',
    },
  },
  'provider-linked': {
    da: {
      subject: 'Ny måde at logge ind på hos Medspil',
      greeting: hej,
      before:
        'Der er logget ind på din konto hos Medspil med en udbyder, der oplyser din e-mailadresse. Det kan ske igen fremover, ved siden af din adgangskode.',
      action: 'Gå til Medspil',
      after: 'Var det ikke dig, så log ud alle andre steder, og skriv straks til dem, der driver platformen.',
    },
    en: {
      subject: 'A new way to sign in at Medspil',
      greeting: hello,
      before:
        'Somebody signed in to your account at Medspil by a provider that states your e-mail address. That is possible from now on, beside your password.',
      action: 'Go to Medspil',
      after: 'If it was not you, sign out everywhere else, and write to those who run the platform at once.',
    },
  },
};

/**
 * Writes one of the letters in the language of the person. Pure.
 * @param name undefined where nobody confirmed that it is the name of whoever reads
 */
export function renderAccountMail(
  kind: AccountMailKind,
  language: Language,
  name: string | undefined,
  link: string,
): RenderedMail {
  const { greeting, ...letter } = LETTERS[kind][language];
  return renderLetter(language, { ...letter, greeting: greeting(name), link });
}
