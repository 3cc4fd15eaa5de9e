import type { TenderState } from '#tenders';
import type { PageLanguage } from '../pages/html-page.js';

interface PageWords {
  readonly buyer: string;
  readonly deadline: string;
  readonly enquiriesClose: string;
  /** Of the link to them. */
  readonly enquiries: string;
  /** What is said of a tender that nobody can respond to; nothing of one that is open. */
  readonly states: Readonly<Record<Exclude<TenderState, 'draft' | 'published'>, string>>;
  readonly benefit: string;
  readonly beneficiaries: string;
  readonly lot: (position: number, count: number) => string;
  readonly cpv: string;
  readonly areas: string;
  readonly value: string;
  readonly period: string;
  readonly mandatory: string;
  readonly desired: string;
  readonly json: string;
  readonly unknown: { readonly title: string; readonly body: string };
}

export const PAGE_WORDS: Readonly<Record<PageLanguage, PageWords>> = {
  da: {
    buyer: 'Ordregiver',
    deadline: 'Frist',
    enquiriesClose: 'Spørgsmål modtages indtil',
    enquiries: 'Spørgsmål og svar',
    states: {
      closed: 'Fristen er udløbet.',
      cancelled: 'Udbuddet er aflyst.',
      archived: 'En tidligere kontrakt. Der kan ikke afgives tilbud.',
    },
    benefit: 'Formål',
    beneficiaries: 'For hvem',
    lot: (position, count) => `Delkontrakt ${position} af ${count}`,
    cpv: 'Ydelse',
    areas: 'Område',
    value: 'Anslået værdi',
    period: 'Kontraktperiode',
    mandatory: 'Mindstekrav',
    desired: 'Ønsker',
    json: 'Udbuddet som data (JSON)',
    unknown: {
      title: 'Udbuddet findes ikke',
      body: 'Måske er linket ikke kopieret helt, eller udbuddet er ikke offentliggjort.',
    },
  },
  en: {
    buyer: 'Buyer',
    deadline: 'Deadline',
    enquiriesClose: 'Questions are taken until',
    enquiries: 'Questions and answers',
    states: {
      closed: 'The deadline has passed.',
      cancelled: 'The tender was cancelled.',
      archived: 'A past contract. No responses can be given.',
    },
    benefit: 'Purpose',
    beneficiaries: 'For whom',
    lot: (position, count) => `Lot ${position} of ${count}`,
    cpv: 'Service',
    areas: 'Area',
    value: 'Estimated value',
    period: 'Contract period',
    mandatory: 'Mandatory requirements',
    desired: 'Desired',
    json: 'The tender as data (JSON)',
    unknown: {
      title: 'There is no such tender',
      body: 'Perhaps the link was not copied completely, or the tender is not published.',
    },
  },
};
