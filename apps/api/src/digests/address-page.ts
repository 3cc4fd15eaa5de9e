import type { PageLanguage } from '../pages/html-page.js';
import { linkPage, type LinkText, type UnknownLink } from './link-page.js';

const TEXTS: Readonly<Record<'ask' | 'done', Readonly<Record<PageLanguage, LinkText>>>> = {
  ask: {
    da: { title: 'Bekræft din adresse', body: 'Så skriver vi til den igen.', action: 'Bekræft' },
    en: { title: 'Confirm your address', body: 'We will write to it again.', action: 'Confirm' },
  },
  done: {
    da: { title: 'Din adresse er bekræftet', body: 'Vi skriver til den igen.' },
    en: { title: 'Your address is confirmed', body: 'We will write to it again.' },
  },
};

export const UNKNOWN_ADDRESS_LINK: UnknownLink = {
  da: {
    title: 'Linket kan ikke bruges',
    body: 'Måske blev det ikke kopieret helt. Bed om en ny mail, når du er logget ind.',
  },
  en: {
    title: 'This link cannot be used',
    body: 'Perhaps it was not copied completely. Ask for another e-mail when you are signed in.',
  },
};

/** The page of a link that confirms an address: before its button was pressed, and after. */
export const addressPage = (language: PageLanguage, step: 'ask' | 'done'): string =>
  linkPage(language, TEXTS[step][language]);
