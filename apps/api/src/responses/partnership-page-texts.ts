import type { PartnershipKind, PartnershipState } from '#responses';
import type { PageLanguage } from '../pages/html-page.js';

/** Codes of refusals that the page of a partnership tells in words. */
export type PageMessage =
  | 'not-signed-in'
  | 'not-found'
  | 'deadline-passed'
  | 'tender-state'
  | 'partnership-state'
  | 'partner-not-named'
  | 'one-response-per-lot'
  | 'version-stale'
  | 'partner-invitation-invalid';

type Texts<K extends string, T> = Readonly<Record<K, T>>;
type Both<T> = Readonly<Record<PageLanguage, T>>;

export const MESSAGES: Texts<PageMessage, Both<readonly [string, string]>> = {
  'not-signed-in': {
    da: ['Log ind først', 'Log ind som medlem af leverandøren. Åbn derefter linket igen.'],
    en: ['Sign in first', 'Sign in as a member of the vendor. Then open the link again.'],
  },
  'not-found': {
    da: ['Her er ikke noget', 'Linket er forkert, eller du handler ikke for leverandøren.'],
    en: ['There is nothing here', 'The link is wrong, or you do not act for the vendor.'],
  },
  'deadline-passed': {
    da: ['Fristen er udløbet', 'Der kan ikke længere ændres noget i tilbuddet.'],
    en: ['The deadline has passed', 'Nothing can be changed in the response any more.'],
  },
  'tender-state': {
    da: ['Udbuddet er ikke åbent', 'Det tager ikke imod tilbud.'],
    en: ['The tender is not open', 'It takes no responses.'],
  },
  'partnership-state': {
    da: ['Det kan ikke lade sig gøre nu', 'Samarbejdet har ændret sig i mellemtiden. Åbn linket igen.'],
    en: ['That is not possible now', 'The partnership has changed meanwhile. Open the link again.'],
  },
  'partner-not-named': {
    da: ['Det kan ikke bekræftes endnu', 'Tilbuddet siger ikke, hvad I bidrager med.'],
    en: ['It cannot be confirmed yet', 'The response does not say what you bring.'],
  },
  'one-response-per-lot': {
    da: [
      'I er allerede med i et tilbud',
      'Udbuddet tillader kun, at I er med i ét tilbud på hver delkontrakt. Træk det andet tilbage, eller forlad det først.',
    ],
    en: [
      'You take part in a response already',
      'This tender takes one response of a vendor to a lot. Withdraw the other or leave it first.',
    ],
  },
  'version-stale': {
    da: ['Tilbuddet er ændret', 'Det blev ændret, efter at I åbnede siden. Åbn linket igen, og læs det.'],
    en: [
      'The response has changed',
      'It was changed after you opened the page. Open the link again, and read it.',
    ],
  },
  'partner-invitation-invalid': {
    da: ['Kontakten er ikke rigtig', 'Skriv et navn og en e-mailadresse. Telefonnummeret kan udelades.'],
    en: [
      'The contact is not right',
      'Give a name and an e-mail address. The telephone number can be left out.',
    ],
  },
};

export const STATES: Both<Texts<PartnershipState, string>> = {
  da: {
    invited: 'Inviteret, ikke besvaret endnu',
    joined: 'Partner',
    declined: 'Har sagt nej tak',
    'taken-back': 'Invitationen er trukket tilbage',
    left: 'Har forladt samarbejdet',
    removed: 'Samarbejdet er afsluttet',
    expired: 'Ikke besvaret inden fristen',
  },
  en: {
    invited: 'Invited, not answered yet',
    joined: 'Partner',
    declined: 'Declined',
    'taken-back': 'The invitation was taken back',
    left: 'Left the partnership',
    removed: 'The partnership was ended',
    expired: 'Not answered before the deadline',
  },
};

export const KINDS: Both<Texts<PartnershipKind, string>> = {
  da: {
    joint: 'Fælles tilbud (konsortium): I hæfter over for ordregiveren sammen med den anden',
    capacities: 'Den anden støtter sig på jeres formåen',
    subcontractor: 'Underleverandør',
  },
  en: {
    joint: 'Joint tender (consortium): you are bound to the buyer together with the other',
    capacities: 'The other relies on your capacities',
    subcontractor: 'Subcontractor',
  },
};

interface Words {
  readonly invitationOf: string;
  readonly unnamed: string;
  readonly tender: string;
  readonly lots: string;
  readonly kind: string;
  readonly message: string;
  readonly deadline: string;
  readonly state: string;
  readonly contact: string;
  readonly contactAsked: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly accept: string;
  readonly decline: string;
  /** By code. */
  readonly warnings: Readonly<Record<string, string>>;
}

export const WORDS: Both<Words> = {
  da: {
    invitationOf: 'Fælles tilbud med',
    unnamed: 'Den inviterede leverandør',
    tender: 'Udbud',
    lots: 'Delkontrakter',
    kind: 'Jeres rolle',
    message: 'Besked',
    deadline: 'Frist',
    state: 'Status',
    contact: 'Kontakt',
    contactAsked: 'Siger I ja, kan den anden se, hvem hos jer den kan skrive til:',
    name: 'Navn',
    email: 'E-mail',
    phone: 'Telefon (kan udelades)',
    accept: 'Ja tak',
    decline: 'Nej tak',
    warnings: {
      'could-respond-alone':
        'Kunne I hver især byde alene, er I konkurrenter, og et fælles tilbud kan begrænse konkurrencen. Læs Konkurrence- og Forbrugerstyrelsens vejledning "Når virksomheder afgiver fælles bud" (2020).',
      'own-response-to-lot':
        'I har selv afgivet tilbud på en af delkontrakterne. I skal kunne vise, at de to tilbud er skrevet uafhængigt af hinanden, eller trække det ene tilbage.',
      'other-team-for-lot':
        'I er partner i et andet tilbud på en af delkontrakterne. I skal kunne vise, at ingen af dem kendte til det andet, eller forlade det ene.',
    },
  },
  en: {
    invitationOf: 'Joint response with',
    unnamed: 'The vendor that you invited',
    tender: 'Tender',
    lots: 'Lots',
    kind: 'Your part',
    message: 'Message',
    deadline: 'Deadline',
    state: 'State',
    contact: 'Contact',
    contactAsked: 'If you accept, the other sees whom it can write to at your side:',
    name: 'Name',
    email: 'E-mail',
    phone: 'Telephone (can be left out)',
    accept: 'Accept',
    decline: 'Decline',
    warnings: {
      'could-respond-alone':
        'If each of you could respond alone you are competitors, and a joint response may restrict competition. Read the guidance of the Danish competition authority, "Når virksomheder afgiver fælles bud" (2020).',
      'own-response-to-lot':
        'You have submitted a response of your own to one of these lots. You must be able to show that the two were written independently of each other, or withdraw one.',
      'other-team-for-lot':
        'You are a partner in another response to one of these lots. You must be able to show that neither knew of the other, or leave one.',
    },
  },
};
