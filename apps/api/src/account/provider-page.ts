import type { SignInRefusal } from '#identity';
import { htmlPage, type PageLanguage } from '../pages/html-page.js';

type Text = readonly [title: string, body: string];

const PROBLEMS: Readonly<Record<SignInRefusal, Readonly<Record<PageLanguage, Text>>>> = {
  cancelled: {
    da: ['Du blev ikke logget ind', 'Du afbrød hos udbyderen. Begynd forfra, når du vil logge ind.'],
    en: ['You were not signed in', 'You stopped at the provider. Begin again when you want to sign in.'],
  },
  'sign-in-expired': {
    da: [
      'Begynd forfra',
      'Der gik for lang tid, eller login blev begyndt i en anden browser. Begynd forfra her.',
    ],
    en: ['Begin again', 'It took too long, or the sign-in was begun in another browser. Begin again here.'],
  },
  'provider-unreachable': {
    da: ['Udbyderen svarer ikke', 'Prøv igen om lidt, eller log ind med din adgangskode.'],
    en: ['The provider does not answer', 'Try again in a while, or sign in with your password.'],
  },
  'provider-answer-invalid': {
    da: [
      'Udbyderens svar kunne ikke bruges',
      'Begynd forfra. Sker det igen, så log ind med din adgangskode, og fortæl os det.',
    ],
    en: [
      'The provider’s answer could not be used',
      'Begin again. If it happens once more, sign in with your password, and tell us.',
    ],
  },
  'email-missing': {
    da: [
      'Udbyderen oplyser ingen e-mailadresse',
      'Tillad, at den oplyses, eller opret en konto med e-mailadresse og adgangskode.',
    ],
    en: [
      'The provider states no e-mail address',
      'Allow it to, or make an account with an e-mail address and a password.',
    ],
  },
  'email-unverified': {
    da: [
      'Din e-mailadresse er ikke bekræftet hos udbyderen',
      'Bekræft den dér, og kom tilbage; eller log ind med e-mailadresse og adgangskode.',
    ],
    en: [
      'Your e-mail address is not verified at the provider',
      'Verify it there and come back; or sign in with an e-mail address and a password.',
    ],
  },
  'account-unconfirmed': {
    da: [
      'Bekræft først din e-mailadresse her',
      'Der er en konto med adressen, som ingen har bekræftet. Log ind med adgangskode, så sender vi dig et link; derefter kan du bruge udbyderen.',
    ],
    en: [
      'Confirm your e-mail address here first',
      'There is an account with this address that nobody confirmed. Sign in with a password, and we will send you a link; then you can use the provider.',
    ],
  },
  'second-factor-missing': {
    da: [
      'Din konto kræver to faktorer',
      'Udbyderen oplyser ikke, at den bad om mere end én. Log ind med adgangskode og kode fra din app.',
    ],
    en: [
      'Your account asks for two factors',
      'The provider does not say that it asked for more than one. Sign in with your password and a code of your app.',
    ],
  },
  'cvr-missing': {
    da: [
      'Udbyderen oplyser intet CVR-nummer',
      'Log ind som medarbejder eller tegningsberettiget dér, eller bed os om at afgøre dit krav på leverandøren.',
    ],
    en: [
      'The provider states no CVR number',
      'Sign in there for your company, or ask us to decide on your claim on the vendor.',
    ],
  },
  failed: {
    da: ['Du blev ikke logget ind', 'Noget gik galt hos udbyderen eller hos os. Begynd forfra.'],
    en: ['You were not signed in', 'Something went wrong at the provider or here. Begin again.'],
  },
};

export function signInProblemPage(language: PageLanguage, refusal: SignInRefusal): string {
  const [title, body] = PROBLEMS[refusal][language];
  return htmlPage(language, title, [`<p>${body}</p>`]);
}

const SIGNED_IN: Readonly<Record<PageLanguage, Text>> = {
  da: ['Du er logget ind', 'Du kan nu bruge Medspil.'],
  en: ['You are signed in', 'You can now use Medspil.'],
};

export function signedInPage(language: PageLanguage): string {
  const [title, body] = SIGNED_IN[language];
  return htmlPage(language, title, [`<p>${body}</p>`]);
}
