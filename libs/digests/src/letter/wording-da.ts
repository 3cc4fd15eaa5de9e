import type { Wording } from './wording-form.js';

const more = (others: number): string =>
  others === 0 ? '' : others === 1 ? ' og 1 mere' : ` og ${others} flere`;

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? one : `${count} ${many}`;

export const DANISH: Wording = {
  subject: {
    lot: {
      new: (title, buyer, others) => `Ny opgave: ${title} (${buyer})${more(others)}`,
      changed: (title, buyer, others) => `Nyt om: ${title} (${buyer})${more(others)}`,
      closing: (title, buyer, others) => `Lukker snart: ${title} (${buyer})${more(others)}`,
      'near-miss': (title, buyer, others) => `Næsten jeres: ${title} (${buyer})${more(others)}`,
    },
    enquiries: {
      open: (title, asked, others) =>
        `${counted(asked, '1 nyt spørgsmål', 'nye spørgsmål')} til ${title}${more(others)}`,
      'due-soon': (title, waiting, day, others) =>
        `Svar senest ${day}: ${waiting} spørgsmål til ${title}${more(others)}`,
      overdue: (title, waiting, others) =>
        `Svarfristen er overskredet: ${waiting} spørgsmål til ${title}${more(others)}`,
    },
    closed: (title, responses, others) =>
      `${counted(responses, '1 tilbud', 'tilbud')} på ${title}${more(others)}`,
    deadline: (title, when, others) => `${title} lukker ${when}${more(others)}`,
    fresh: (title, vendors, others) =>
      `${counted(vendors, '1 ny mulig leverandør', 'nye mulige leverandører')} til ${title}${more(others)}`,
  },
  greeting: (name) => `Hej ${name}`,
  heading: { daily: 'Nyt siden sidst', weekly: 'Ugens overblik' },
  intro: (matches, vendors) =>
    `${counted(matches, 'Én ny eller ændret opgave i udbud', 'nye eller ændrede opgaver i udbud')} passer til ${vendors}.`,
  introOther: 'Her er det, der er nyt for jer.',
  order: 'Dem, hvor jeres profil opfylder alle mindstekrav, står øverst.',
  section: {
    match: { title: 'Nye og ændrede opgaver' },
    closing: { title: 'Lukker inden for 14 dage', about: 'I har ikke afgivet tilbud endnu.' },
    'near-miss': {
      title: 'Næsten jeres',
      about: 'Ét mindstekrav er ikke opfyldt. Her er, hvad der mangler.',
    },
    enquiries: {
      title: 'Spørgsmål, der venter på svar',
      about: 'Svar gives offentligt. Hvem der har spurgt, vises ikke for nogen.',
    },
    closed: { title: 'Lukkede udbud', about: 'Antal tilbud, da fristen udløb.' },
    deadline: { title: 'Jeres frister de næste 14 dage' },
    'fresh-matches': {
      title: 'Nye mulige leverandører',
      about: 'Leverandører, der er kommet til siden sidst, og som passer til jeres åbne udbud.',
    },
  },
  rest: {
    match: (count) =>
      `${counted(count, 'Én opgave', 'opgaver')} mere passer til jer, end der er plads til her.`,
    closing: (count) => `${counted(count, 'Én opgave', 'opgaver')} mere lukker inden for 14 dage.`,
    'near-miss': (count) => `${counted(count, 'Én opgave', 'opgaver')} mere er lige ved at passe.`,
    enquiries: (count) => `${counted(count, 'Ét udbud', 'udbud')} mere har spørgsmål, der venter på svar.`,
    closed: (count) => `${counted(count, 'Ét udbud', 'udbud')} mere er lukket.`,
    deadline: (count) => `${counted(count, 'Ét udbud', 'udbud')} mere har frist inden for 14 dage.`,
    'fresh-matches': (count) => `${counted(count, 'Ét udbud', 'udbud')} mere har nye mulige leverandører.`,
  },
  eligibility: {
    eligible: 'I opfylder alle mindstekrav',
    unclear: 'Mindst ét mindstekrav er uafklaret',
    ineligible: 'Ét mindstekrav mangler',
  },
  score: (score) => `Match ${score} af 100`,
  change: {
    'deadline-moved': (from) => `Fristen er flyttet. Før var den ${from}.`,
    amended: 'Udbuddet er ændret, siden vi sidst skrev om det.',
    'became-eligible': 'Nyt: I opfylder nu alle mindstekrav.',
    'no-longer-missing': 'Nyt: Det, der manglede, mangler ikke længere.',
    answers: (count) =>
      `${counted(count, '1 nyt svar', 'nye svar')} på spørgsmål, siden vi sidst skrev om det.`,
    risen: (by) => `Jeres match er steget ${by} point siden sidst.`,
  },
  partOf: 'Del af',
  lotPlace: (position, count) => `delkontrakt ${position} af ${count}`,
  vendor: 'Leverandør',
  reasons: 'Hvorfor',
  gap: { eligible: 'Kan blive bedre', unclear: 'Vigtigst at afklare', ineligible: 'Det mangler' },
  buyer: 'Ordregiver',
  area: 'Område',
  otherAreas: (count) => (count === 1 ? '1 område mere' : `${count} andre områder`),
  value: 'Anslået værdi',
  deadline: 'Tilbudsfrist',
  dismiss: 'Vis ikke igen',
  save: 'Gem',
  whyThis: 'Hvorfor får jeg den?',
  advice: {
    title: 'Et råd',
    text: (name, lots, vendor) =>
      `»${name}« er det eneste, der står i vejen ved ${counted(lots, 'én åben opgave', 'åbne opgaver')}${vendor === undefined ? '' : ` for ${vendor}`}.`,
  },
  enquiries: {
    open: (count) => counted(count, '1 åbent spørgsmål', 'åbne spørgsmål'),
    asked: (count) => `${counted(count, '1 spørgsmål er nyt', 'spørgsmål er nye')} siden sidst.`,
    stage: {
      'due-soon': 'Svarene skal være givet inden for 7 dage.',
      overdue: 'Svarfristen er overskredet.',
    },
    due: 'Svar senest',
  },
  responses: (count) => (count === 0 ? 'Ingen tilbud' : counted(count, '1 tilbud', 'tilbud')),
  freshMatches: (count) => counted(count, '1 ny mulig leverandør', 'nye mulige leverandører'),
  aboutScore:
    'Tallet fra 0 til 100 siger, hvor godt opgaven passer til jeres profil. Mindstekravene tæller ikke med i tallet; de vises for sig.',
  why: (frequency, day) =>
    `Du får denne mail, fordi du den ${day} slog Medspils ${frequency === 'weekly' ? 'ugentlige' : 'daglige'} mail til.`,
  whyPreview: 'Sådan ser din næste mail ud, som tingene står nu. Den er ikke sendt.',
  unsubscribe: 'Afmeld mailen',
  and: 'og',
};
