import { momentText, moneyText } from '#digests';
import { escapeHtml } from '#identity';
import { DomainError } from '#platform';
import { prepareRequirement, requirementKind, type Lookup } from '#scoring';
import { ENQUIRIES_PATH, type Lot, type LotRequirement, type Tender } from '#tenders';
import { htmlPage, type PageLanguage } from '../pages/html-page.js';
import { PAGE_WORDS } from './tender-page-words.js';

/** The language to read a tender in: what was asked for, or that of the tender. */
export const pageLanguage = (asked: PageLanguage | undefined, tender: Tender): PageLanguage =>
  asked ?? (tender.language === 'en' ? 'en' : 'da');

/**
 * A tender for people to read. Whatever the buyer wrote is escaped; requirements are told in the words that matches and advice use.
 * @param lookup what codes are called
 */
export function tenderPage(tender: Tender, language: PageLanguage, lookup: Lookup): string {
  const words = PAGE_WORDS[language];
  const { id, title, buyerName, status, submissionDeadline, enquiriesCloseAt, beneficiaries, lots } = tender;
  const { description, benefit } = tender;
  return htmlPage(language, title, [
    ...(status === 'draft' || status === 'published'
      ? []
      : [`<p><strong>${words.states[status]}</strong></p>`]),
    facts([
      [words.buyer, buyerName],
      [words.deadline, submissionDeadline ? momentText(submissionDeadline, language) : ''],
      [words.enquiriesClose, enquiriesCloseAt ? momentText(enquiriesCloseAt, language) : ''],
      [
        words.beneficiaries,
        labels(beneficiaries, (code) => lookup.termName?.('target-groups', code), language),
      ],
    ]),
    ...(enquiriesCloseAt
      ? [`<p><a href="${ENQUIRIES_PATH}/${escapeHtml(id)}?lang=${language}">${words.enquiries}</a></p>`]
      : []),
    prose(description),
    ...(benefit === undefined ? [] : [`<h2>${words.benefit}</h2>${prose(benefit)}`]),
    ...lots.map((lot, place) => lotPart(lot, words.lot(place + 1, lots.length), language, lookup)),
    `<p><a href="/v1/tenders/${escapeHtml(id)}">${words.json}</a></p>`,
  ]);
}

/** What is shown where there is nothing to read, or nothing that everybody may read. */
export function noTenderPage(language: PageLanguage): string {
  const { title, body } = PAGE_WORDS[language].unknown;
  return htmlPage(language, title, [`<p>${body}</p>`]);
}

/** What answers where a tender cannot be read: nothing where the reader may not know of it. @throws whatever else went wrong */
export function unlessUnknown(error: unknown): undefined {
  if (error instanceof DomainError && ['not-found', 'unauthenticated'].includes(error.kind)) return undefined;
  throw error;
}

function lotPart(lot: Lot, place: string, language: PageLanguage, lookup: Lookup): string {
  const words = PAGE_WORDS[language];
  const { title, description, mainCpv, areas, value, contractStart, contractEnd, requirements } = lot;
  return [
    `<h2>${escapeHtml(title)}</h2><p>${place}</p>`,
    prose(description),
    facts([
      [words.cpv, mainCpv === undefined ? '' : (lookup.cpvName?.(mainCpv)?.[language] ?? mainCpv)],
      [words.areas, labels(areas, (code) => lookup.areaName?.(code), language)],
      [words.value, value ? moneyText(value, language) : ''],
      [words.period, [contractStart, contractEnd].filter((day) => day !== undefined).join(' – ')],
    ]),
    ...[true, false].map((mandatory) => {
      const asked = requirements.filter((one) => one.mandatory === mandatory);
      if (asked.length === 0) return '';
      const items = asked.map((one) => `<li>${escapeHtml(inWords(one, language, lookup))}</li>`).join('');
      return `<h3>${mandatory ? words.mandatory : words.desired}</h3><ul>${items}</ul>`;
    }),
  ].join('');
}

/** `Kapacitet: mindst 10 medarbejdere`. */
function inWords(requirement: LotRequirement, language: PageLanguage, lookup: Lookup): string {
  const kind = requirementKind(requirement.kind);
  if (!kind) return requirement.kind;
  const { ask } = prepareRequirement(requirement, lookup);
  return `${kind.label[language]}: ${kind.name(ask)[language]}`;
}

const labels = (
  codes: readonly string[],
  nameOf: (code: string) => Readonly<Record<PageLanguage, string>> | undefined,
  language: PageLanguage,
): string => codes.map((code) => nameOf(code)?.[language] ?? code).join(', ');

const facts = (rows: readonly (readonly [string, string])[]): string => {
  const stated = rows.filter(([, text]) => text !== '');
  if (stated.length === 0) return '';
  return `<dl>${stated.map(([label, text]) => `<dt>${label}</dt><dd>${escapeHtml(text)}</dd>`).join('')}</dl>`;
};

const prose = (text: string): string =>
  text
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => `<p>${escapeHtml(paragraph.trim()).replaceAll('\n', '<br>')}</p>`)
    .join('');
