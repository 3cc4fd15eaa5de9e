import type { Term } from './term.js';

/** Procurement procedures: Directive 2014/24/EU, articles 27 to 31 and 74 to 77, and the Danish Public Procurement Act (udbudsloven). */
export const PROCEDURES = [
  {
    code: 'open',
    label: { da: 'Offentligt udbud', en: 'Open procedure' },
    meaning: {
      da: 'Alle interesserede kan afgive tilbud (direktivets art. 27).',
      en: 'Anyone interested may submit a tender (art. 27 of the Directive).',
    },
  },
  {
    code: 'restricted',
    label: { da: 'Begrænset udbud', en: 'Restricted procedure' },
    meaning: {
      da: 'Alle kan ansøge, men kun de udvalgte kan afgive tilbud (art. 28).',
      en: 'Anyone may apply, but only those selected may submit a tender (art. 28).',
    },
  },
  {
    code: 'negotiated-with-notice',
    label: { da: 'Udbud med forhandling', en: 'Competitive procedure with negotiation' },
    meaning: {
      da: 'Efter en bekendtgørelse forhandler ordregiveren med de udvalgte om deres tilbud (art. 29).',
      en: 'After a notice, the buyer negotiates with those selected about their tenders (art. 29).',
    },
  },
  {
    code: 'competitive-dialogue',
    label: { da: 'Konkurrencepræget dialog', en: 'Competitive dialogue' },
    meaning: {
      da: 'Løsningen udvikles i dialog med de udvalgte, før de afgiver endeligt tilbud (art. 30).',
      en: 'The solution is developed in dialogue with those selected before they submit final tenders (art. 30).',
    },
  },
  {
    code: 'innovation-partnership',
    label: { da: 'Innovationspartnerskab', en: 'Innovation partnership' },
    meaning: {
      da: 'Partnerskab om at udvikle og derefter købe en løsning, der ikke findes på markedet (art. 31).',
      en: 'Partnership to develop and then buy a solution that the market does not offer yet (art. 31).',
    },
  },
  {
    code: 'light-regime',
    label: { da: 'Light-regimet', en: 'Light regime' },
    meaning: {
      da: 'Sociale og andre specifikke tjenesteydelser fra tærskelværdien på 750.000 euro (art. 74-77).',
      en: 'Social and other specific services from the threshold of EUR 750,000 upwards (arts. 74 to 77).',
    },
  },
  {
    code: 'below-threshold',
    label: { da: 'Indkøb under tærskelværdien', en: 'Below-threshold procurement' },
    meaning: {
      da: 'Indkøb, hvis værdi ligger under EU-tærskelværdien, efter de nationale regler.',
      en: 'Procurement below the EU threshold, under national rules.',
    },
  },
] as const satisfies readonly Term[];

/** Code of a procedure. */
export type Procedure = (typeof PROCEDURES)[number]['code'];
