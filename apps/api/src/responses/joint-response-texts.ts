import type { PageLanguage } from '../pages/html-page.js';

export interface JointWords {
  readonly response: string;
  readonly lot: string;
  readonly price: string;
  readonly solution: string;
  readonly answer: string;
  readonly ownShare: string;
  readonly otherShare: string;
  readonly signatory: string;
  readonly notNamed: string;
  readonly pricesHidden: string;
  readonly confirmed: string;
  readonly confirmAsked: string;
  readonly confirm: string;
  readonly leaveAsked: string;
  readonly leave: string;
}

export const JOINT_WORDS: Readonly<Record<PageLanguage, JointWords>> = {
  da: {
    response: 'Det fælles tilbud',
    lot: 'Delkontrakt',
    price: 'Pris uden moms',
    solution: 'Løsning',
    answer: 'Svar på et krav',
    ownShare: 'Det bidrager I med',
    otherShare: 'Det bidrager en anden partner med',
    signatory: 'Underskrives af',
    notNamed: 'Tilbuddet siger endnu ikke, hvad I bidrager med. I kan bekræfte det, når det gør.',
    pricesHidden: 'Den anden viser jer ikke priserne. En bekræftelse gælder hele tilbuddet, også dem.',
    confirmed: 'I har bekræftet tilbuddet, som det ser ud nu.',
    confirmAsked: 'Står I inde for det hele, så bekræft det. Ændres det bagefter, spørger vi jer igen.',
    confirm: 'Bekræft',
    leaveAsked: 'Vi vil ikke længere være med. Er tilbuddet afgivet, tæller det ikke med uden os.',
    leave: 'Forlad samarbejdet',
  },
  en: {
    response: 'The joint response',
    lot: 'Lot',
    price: 'Price without VAT',
    solution: 'Solution',
    answer: 'Answer to a requirement',
    ownShare: 'What you bring',
    otherShare: 'What another partner brings',
    signatory: 'Signed by',
    notNamed: 'The response does not say yet what you bring. You can confirm it once it does.',
    pricesHidden:
      'The other does not show you the prices. A confirmation is of the whole response, them too.',
    confirmed: 'You have confirmed the response as it is now.',
    confirmAsked: 'If you stand by all of it, confirm it. If it is changed later, we ask you again.',
    confirm: 'Confirm',
    leaveAsked: 'We no longer take part. If the response was submitted, it does not count without us.',
    leave: 'Leave the partnership',
  },
};
