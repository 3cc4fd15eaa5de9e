import type { Term } from './term.js';

/** Legal forms of Danish vendors, by the forms in the Central Business Register (CVR). The entrepreneurial company (IVS) no longer exists. */
export const LEGAL_FORMS = [
  {
    code: 'private-limited',
    label: { da: 'Anpartsselskab (ApS)', en: 'Private limited company (ApS)' },
    meaning: {
      da: 'Kapitalselskab med anparter, hvor deltagerne ikke hæfter personligt.',
      en: 'Limited company with share capital in parts that are not traded; owners are not personally liable.',
    },
  },
  {
    code: 'public-limited',
    label: { da: 'Aktieselskab (A/S)', en: 'Public limited company (A/S)' },
    meaning: {
      da: 'Kapitalselskab med aktier, hvor aktionærerne ikke hæfter personligt.',
      en: 'Limited company with shares; shareholders are not personally liable.',
    },
  },
  {
    code: 'association',
    label: { da: 'Forening', en: 'Association' },
    meaning: {
      da: 'Medlemsstyret sammenslutning med vedtægter og et fælles formål.',
      en: 'Body governed by its members, with statutes and a common purpose.',
    },
  },
  {
    code: 'foundation',
    label: { da: 'Fond', en: 'Foundation' },
    meaning: {
      da: 'Selvstændig formue, der under en bestyrelse tjener et bestemt formål.',
      en: 'Independent assets that serve a given purpose under a board.',
    },
  },
  {
    code: 'self-governing-institution',
    label: { da: 'Selvejende institution', en: 'Self-governing institution' },
    meaning: {
      da: 'Institution uden ejere med egen bestyrelse, ofte med driftsoverenskomst med en kommune.',
      en: 'Institution without owners and with its own board, often run under an agreement with a municipality.',
    },
  },
  {
    code: 'sole-proprietorship',
    label: { da: 'Enkeltmandsvirksomhed', en: 'Sole proprietorship' },
    meaning: {
      da: 'Virksomhed, der ejes af én person, som hæfter personligt.',
      en: 'Business owned by one person, who is personally liable.',
    },
  },
  {
    code: 'general-partnership',
    label: { da: 'Interessentskab (I/S)', en: 'General partnership (I/S)' },
    meaning: {
      da: 'Virksomhed med flere ejere, der hæfter personligt og solidarisk.',
      en: 'Business of several owners who are jointly and severally liable.',
    },
  },
  {
    code: 'cooperative-limited',
    label: {
      da: 'Andelsselskab med begrænset ansvar (A.M.B.A.)',
      en: 'Cooperative with limited liability (A.M.B.A.)',
    },
    meaning: {
      da: 'Andelsselskab, der fremmer medlemmernes fælles interesser, og hvor medlemmerne ikke hæfter personligt.',
      en: 'Cooperative that promotes the common interests of its members, who are not personally liable.',
    },
  },
  {
    code: 'association-limited',
    label: {
      da: 'Forening med begrænset ansvar (F.M.B.A.)',
      en: 'Association with limited liability (F.M.B.A.)',
    },
    meaning: {
      da: 'Erhvervsdrivende forening, hvor medlemmerne ikke hæfter personligt.',
      en: 'Association that carries on a business and whose members are not personally liable.',
    },
  },
  {
    code: 'public-body',
    label: { da: 'Offentlig myndighed eller institution', en: 'Public body' },
    meaning: {
      da: 'Stat, region, kommune eller en institution under dem.',
      en: 'State, region, municipality or an institution under one of them.',
    },
  },
  {
    code: 'other',
    label: { da: 'Anden form', en: 'Other form' },
    meaning: {
      da: 'Enhver anden selskabs- eller organisationsform, også udenlandske.',
      en: 'Any other form of company or organisation, foreign ones included.',
    },
  },
] as const satisfies readonly Term[];

/** Code of a legal form. */
export type LegalForm = (typeof LEGAL_FORMS)[number]['code'];
