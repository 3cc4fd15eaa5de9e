import type { Language } from '#reference';

/** Every word of a digest mail that is not data. */
export interface Wording {
  /** `others`: how many more there are beside the best one. */
  readonly subject: (title: string, buyer: string, others: number) => string;
  readonly greeting: (name: string) => string;
  readonly heading: string;
  readonly intro: (count: number, vendors: string) => string;
  readonly order: string;
  readonly more: string;
  readonly eligibility: Readonly<Record<'eligible' | 'unclear' | 'ineligible', string>>;
  readonly score: (score: number) => string;
  readonly partOf: string;
  readonly vendor: string;
  readonly reason: string;
  readonly buyer: string;
  readonly area: string;
  readonly otherAreas: (count: number) => string;
  readonly value: string;
  readonly deadline: string;
  readonly see: string;
  readonly aboutScore: string;
  readonly why: (day: string) => string;
  readonly unsubscribe: string;
  readonly and: string;
}

const DANISH: Wording = {
  subject: (title, buyer, others) =>
    `Ny opgave: ${title} (${buyer})${others === 0 ? '' : others === 1 ? ' og 1 mere' : ` og ${others} flere`}`,
  greeting: (name) => `Hej ${name}`,
  heading: 'Ugens nye opgaver',
  intro: (count, vendors) =>
    count === 1
      ? `En ny opgave i udbud passer til ${vendors}.`
      : `${count} nye opgaver i udbud passer til ${vendors}.`,
  order: 'Dem, hvor jeres profil opfylder alle mindstekrav, står øverst.',
  more: 'Der er flere, end der er plads til her. Resten kommer i næste uges mail, hvis de stadig er åbne.',
  eligibility: {
    eligible: 'I opfylder alle mindstekrav',
    unclear: 'Mindst ét mindstekrav er uafklaret',
    ineligible: 'Mindst ét mindstekrav er ikke opfyldt',
  },
  score: (score) => `Match ${score} af 100`,
  partOf: 'Del af',
  vendor: 'Leverandør',
  reason: 'Begrundelse',
  buyer: 'Ordregiver',
  area: 'Område',
  otherAreas: (count) => (count === 1 ? '1 område mere' : `${count} andre områder`),
  value: 'Anslået værdi',
  deadline: 'Tilbudsfrist',
  see: 'Se udbuddet',
  aboutScore:
    'Tallet fra 0 til 100 siger, hvor godt opgaven passer til jeres profil. Mindstekravene tæller ikke med i tallet; de vises for sig.',
  why: (day) => `Du får denne mail, fordi du den ${day} slog Medspils ugentlige mail til.`,
  unsubscribe: 'Afmeld den ugentlige mail',
  and: 'og',
};

const ENGLISH: Wording = {
  subject: (title, buyer, others) =>
    `New opportunity: ${title} (${buyer})${others === 0 ? '' : ` and ${others} more`}`,
  greeting: (name) => `Hello ${name}`,
  heading: 'New opportunities this week',
  intro: (count, vendors) =>
    count === 1 ? `One new opportunity matches ${vendors}.` : `${count} new opportunities match ${vendors}.`,
  order: 'Those for which your profile meets every mandatory requirement come first.',
  more: 'There are more than fit here. The rest will follow in next week’s e-mail if they are still open.',
  eligibility: {
    eligible: 'You meet every mandatory requirement',
    unclear: 'At least one mandatory requirement is unclear',
    ineligible: 'At least one mandatory requirement is not met',
  },
  score: (score) => `Match ${score} out of 100`,
  partOf: 'Part of',
  vendor: 'Vendor',
  reason: 'Why',
  buyer: 'Buyer',
  area: 'Area',
  otherAreas: (count) => (count === 1 ? '1 more area' : `${count} more areas`),
  value: 'Estimated value',
  deadline: 'Deadline',
  see: 'See the tender',
  aboutScore:
    'The number from 0 to 100 says how well the work fits your profile. Mandatory requirements do not count towards it; they are shown separately.',
  why: (day) => `You get this e-mail because you switched on Medspil’s weekly e-mail on ${day}.`,
  unsubscribe: 'Unsubscribe from the weekly e-mail',
  and: 'and',
};

export const WORDING: Readonly<Record<Language, Wording>> = { da: DANISH, en: ENGLISH };
