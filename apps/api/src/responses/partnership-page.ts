import { escapeHtml } from '#identity';
import type { Contact, JointResponse, Partner, PartnerInvitation } from '#responses';
import { htmlPage, type PageLanguage } from '../pages/html-page.js';
import { jointResponseView } from './joint-response-view.js';
import { instant, paragraph } from '../pages/page-parts.js';
import { KINDS, MESSAGES, STATES, WORDS, type PageMessage } from './partnership-page-texts.js';

const contactLine = (label: string, { name, email, phone }: Contact): string =>
  paragraph(label, [name, email, ...(phone === undefined ? [] : [phone])].join('\n'));

/** What cannot be shown, and why. */
export function messageView(language: PageLanguage, message: PageMessage): string {
  const [title, body] = MESSAGES[message][language];
  return htmlPage(language, title, [`<p>${body}</p>`]);
}

/** A partner as the lead sees it. */
export function partnerView(language: PageLanguage, { vendor, state, contact }: Partner): string {
  const words = WORDS[language];
  return htmlPage(language, vendor.name ?? words.unnamed, [
    paragraph(words.state, STATES[language][state]),
    ...(contact ? [contactLine(words.contact, contact)] : []),
  ]);
}

/**
 * An invitation as the vendor that was asked sees it; while it is open with a form to answer it, and for a partner with the
 * joint response.
 */
export function invitationView(
  language: PageLanguage,
  invitation: PartnerInvitation,
  person: Pick<Contact, 'name' | 'email'>,
  response?: JointResponse,
): string {
  const words = WORDS[language];
  const { lead, tenderTitle, lots, kind, message, submissionDeadline, state, contact } = invitation;
  const content = [
    paragraph(words.tender, tenderTitle),
    paragraph(words.lots, lots.map(({ title }) => title).join('\n')),
    paragraph(words.kind, KINDS[language][kind]),
    paragraph(words.message, message),
    paragraph(words.deadline, instant(language, submissionDeadline)),
    paragraph(words.state, STATES[language][state]),
    ...(contact ? [contactLine(words.contact, contact)] : []),
    ...(state === 'invited' ? [answerForm(language, invitation, person)] : []),
    ...(response ? [jointResponseView(language, invitation, response)] : []),
  ];
  return htmlPage(language, `${words.invitationOf} ${lead.name}`, content);
}

function answerForm(
  language: PageLanguage,
  { warnings }: PartnerInvitation,
  { name, email }: Pick<Contact, 'name' | 'email'>,
): string {
  const words = WORDS[language];
  const notes = warnings.map(({ code }) => `<p>${words.warnings[code] ?? ''}</p>`).join('\n');
  return `${notes}
<form method="post">
<input type="hidden" name="lang" value="${language}">
<p>${words.contactAsked}</p>
<label for="name">${words.name}</label><input id="name" name="name" required value="${escapeHtml(name)}" autocomplete="name">
<label for="email">${words.email}</label><input id="email" name="email" type="email" required value="${escapeHtml(email)}" autocomplete="email">
<label for="phone">${words.phone}</label><input id="phone" name="phone" type="tel" autocomplete="tel">
<p><button name="answer" value="accept">${words.accept}</button> <button name="answer" value="decline" formnovalidate>${words.decline}</button></p>
</form>`;
}
