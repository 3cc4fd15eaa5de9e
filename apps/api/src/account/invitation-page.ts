import { escapeHtml, INVITATION_PATH, type InvitationOffer } from '#identity';
import { htmlPage, type PageLanguage } from '../pages/html-page.js';

/** What became of an invitation, as its page says it. */
export type InvitationOutcome = 'accepted' | 'declined' | 'unusable' | 'sign-in' | 'other-side';

const OUTCOMES: Readonly<
  Record<InvitationOutcome, Readonly<Record<PageLanguage, readonly [string, string]>>>
> = {
  accepted: {
    da: ['Velkommen', 'Du kan nu handle for organisationen hos Medspil.'],
    en: ['Welcome', 'You can now act for the organisation at Medspil.'],
  },
  declined: {
    da: ['Du har sagt nej tak', 'Invitationen gælder ikke længere.'],
    en: ['You have declined', 'The invitation no longer holds.'],
  },
  unusable: {
    da: ['Linket virker ikke længere', 'Invitationen er brugt, trukket tilbage eller udløbet. Bed om en ny.'],
    en: ['This link no longer works', 'The invitation was used, revoked or has expired. Ask for a new one.'],
  },
  'sign-in': {
    da: [
      'Log ind først',
      'Log ind med den adresse, som invitationen gælder, eller opret en konto med den. Åbn derefter linket igen.',
    ],
    en: [
      'Sign in first',
      'Sign in with the address that was invited, or make an account with it. Then open the link again.',
    ],
  },
  'other-side': {
    da: [
      'Det kan ikke lade sig gøre',
      'Den samme person handler ikke både for en ordregiver og en leverandør.',
    ],
    en: ['That is not possible', 'One person does not act for a buyer and for a vendor.'],
  },
};

export function invitationOutcomePage(language: PageLanguage, outcome: InvitationOutcome): string {
  const [title, body] = OUTCOMES[outcome][language];
  return htmlPage(language, title, [`<p>${body}</p>`]);
}

/** @param token letters, digits, - and _ only, so there is nothing to escape */
export function invitationPage(language: PageLanguage, token: string, offer: InvitationOffer): string {
  const [name, email] = [escapeHtml(offer.organisationName), escapeHtml(offer.email)];
  const text =
    language === 'da'
      ? {
          title: 'Du er inviteret',
          body: `Vil du handle for <strong>${name}</strong> hos Medspil? Invitationen gælder ${email}.`,
          accept: 'Ja tak',
          decline: 'Nej tak',
        }
      : {
          title: 'You are invited',
          body: `Will you act for <strong>${name}</strong> at Medspil? The invitation is for ${email}.`,
          accept: 'Accept',
          decline: 'Decline',
        };
  return htmlPage(language, text.title, [
    `<p>${text.body}</p>
<form method="post" action="${INVITATION_PATH}">
<input type="hidden" name="token" value="${token}"><input type="hidden" name="lang" value="${language}">
<p><button name="answer" value="accept">${text.accept}</button> <button name="answer" value="decline">${text.decline}</button></p>
</form>`,
  ]);
}
