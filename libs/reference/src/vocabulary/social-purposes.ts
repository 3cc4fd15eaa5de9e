import type { Term } from './term.js';

/** Social purposes of an organisation, by the fields in which the Danish register of social enterprises sees a public-benefit purpose (lov nr. 711 af 25. juni 2014). */
export const SOCIAL_PURPOSES = [
  {
    code: 'social-inclusion',
    label: { da: 'Social inklusion', en: 'Social inclusion' },
    meaning: {
      da: 'Bedre liv og større deltagelse i fællesskabet for mennesker i udsatte positioner.',
      en: 'A better life and a greater part in the community for people in vulnerable situations.',
    },
  },
  {
    code: 'employment',
    label: { da: 'Beskæftigelse', en: 'Employment' },
    meaning: {
      da: 'Arbejde, praktik og oplæring for mennesker på kanten af arbejdsmarkedet.',
      en: 'Work, placements and training for people at the margins of the labour market.',
    },
  },
  {
    code: 'health',
    label: { da: 'Sundhed', en: 'Health' },
    meaning: {
      da: 'Bedre fysisk og mental sundhed, forebyggelse og rehabilitering.',
      en: 'Better physical and mental health, prevention and rehabilitation.',
    },
  },
  {
    code: 'environment',
    label: { da: 'Miljø og klima', en: 'Environment and climate' },
    meaning: {
      da: 'Mindre belastning af natur, miljø og klima, herunder genbrug og mindre spild.',
      en: 'Less strain on nature, environment and climate, re-use and less waste included.',
    },
  },
  {
    code: 'culture',
    label: { da: 'Kultur og fællesskab', en: 'Culture and community' },
    meaning: {
      da: 'Kultur, fritid og lokale fællesskaber, som flere kan tage del i.',
      en: 'Culture, leisure and local communities that more people can take part in.',
    },
  },
] as const satisfies readonly Term[];

/** Code of a social purpose. */
export type SocialPurpose = (typeof SOCIAL_PURPOSES)[number]['code'];
