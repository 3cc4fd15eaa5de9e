import type { LinkedSubscription } from '#digests';
import type { PageLanguage } from '../pages/html-page.js';
import { linkPage, type LinkText, type UnknownLink } from './link-page.js';

const TEXTS: Readonly<Record<'ask' | 'done', Readonly<Record<PageLanguage, LinkText>>>> = {
  ask: {
    da: {
      title: 'Afmeld Medspils mail',
      body: 'Så får du ikke længere Medspils mail om opgaver og udbud. Du kan altid slå den til igen, når du er logget ind.',
      action: 'Afmeld',
    },
    en: {
      title: 'Unsubscribe from this e-mail',
      body: 'You will no longer get Medspil’s e-mail about opportunities and tenders. You can switch it on again at any time when you are signed in.',
      action: 'Unsubscribe',
    },
  },
  done: {
    da: {
      title: 'Du er afmeldt',
      body: 'Du får ikke længere Medspils mail. Du kan slå den til igen, når du er logget ind.',
    },
    en: {
      title: 'You are unsubscribed',
      body: 'You will no longer get Medspil’s e-mail. You can switch it on again when you are signed in.',
    },
  },
};

export const UNKNOWN_SUBSCRIPTION: UnknownLink = {
  da: {
    title: 'Linket kan ikke bruges',
    body: 'Det virker kun fra selve mailen, og måske blev det ikke kopieret helt. Brug linket nederst i mailen, eller slå mailen fra, når du er logget ind.',
  },
  en: {
    title: 'This link cannot be used',
    body: 'It works from the e-mail alone, and perhaps it was not copied completely. Use the link at the end of the e-mail, or switch the e-mail off when you are signed in.',
  },
};

/** The page of an unsubscribe link. Nothing that comes from outside is written into it. */
export const unsubscribePage = ({ language, subscribed }: LinkedSubscription): string =>
  linkPage(language, TEXTS[subscribed ? 'ask' : 'done'][language]);
