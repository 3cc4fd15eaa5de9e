import { escapeHtml } from '#identity';
import type { JointResponse, LotOffer, PartnerInvitation } from '#responses';
import { moneyToDto } from '../http/money.dto.js';
import type { PageLanguage } from '../pages/html-page.js';
import { paragraph } from '../pages/page-parts.js';
import { JOINT_WORDS, type JointWords } from './joint-response-texts.js';

/** The joint response for a partner to read, with forms to confirm it and to leave it. */
export function jointResponseView(
  language: PageLanguage,
  { vendorId, lots }: PartnerInvitation,
  response: JointResponse,
): string {
  const words = JOINT_WORDS[language];
  const { partners = [], statement } = response.content;
  const own = partners.find((share) => share.vendorId === vendorId);
  const titles = new Map(lots.map(({ id, title }) => [id, title]));
  return [
    `<h2>${words.response}</h2>`,
    ...response.content.lots.map((offer, place) =>
      offerView(words, titles.get(offer.lotId) ?? `${words.lot} ${place + 1}`, offer),
    ),
    own ? paragraph(words.ownShare, own.brings) : `<p>${words.notNamed}</p>`,
    ...partners.filter((share) => share !== own).map(({ brings }) => paragraph(words.otherShare, brings)),
    ...(statement ? [paragraph(words.signatory, statement.signatory)] : []),
    response.pricesShared ? '' : `<p>${words.pricesHidden}</p>`,
    confirmation(language, words, response, own !== undefined),
    leaving(language, words),
  ].join('\n');
}

function offerView(words: JointWords, title: string, { price, text, answers }: LotOffer): string {
  const money = price ? moneyToDto(price) : undefined;
  return [
    `<h3>${escapeHtml(title)}</h3>`,
    ...(money ? [paragraph(words.price, `${money.amount} ${money.currency}`)] : []),
    paragraph(words.solution, text),
    ...answers.map((answer) => paragraph(words.answer, answer.text)),
  ].join('\n');
}

const form = (language: PageLanguage, fields: string): string => `<form method="post">
<input type="hidden" name="lang" value="${language}">
${fields}
</form>`;

function confirmation(
  language: PageLanguage,
  words: JointWords,
  { confirmed, status, version }: JointResponse,
  isNamed: boolean,
): string {
  if (confirmed) return `<p>${words.confirmed}</p>`;
  if (!isNamed || status === 'submitted') return '';
  return form(
    language,
    `<input type="hidden" name="version" value="${version}">
<p>${words.confirmAsked}</p>
<p><button name="answer" value="confirm">${words.confirm}</button></p>`,
  );
}

const leaving = (language: PageLanguage, words: JointWords): string =>
  form(
    language,
    `<p><label><input type="checkbox" required style="display:inline;width:auto;margin:0 .5rem 0 0"> ${words.leaveAsked}</label></p>
<p><button name="answer" value="leave">${words.leave}</button></p>`,
  );
