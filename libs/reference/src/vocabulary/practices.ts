import type { Term } from './term.js';

/** Practices: with whom an organisation designs its solutions, and how it brings a new way of working into use. */
export const PRACTICES = [
  {
    code: 'co-design-with-citizens',
    label: { da: 'Udvikling sammen med borgere', en: 'Design together with citizens' },
    meaning: {
      da: 'Borgerne, som indsatsen er for, og deres pårørende er med til at udforme den.',
      en: 'The people whom the service is for, and their relatives, take part in designing it.',
    },
  },
  {
    code: 'co-design-with-civil-society',
    label: { da: 'Udvikling sammen med civilsamfundet', en: 'Design together with civil society' },
    meaning: {
      da: 'Foreninger, frivillige og lokale fællesskaber er med til at udforme indsatsen.',
      en: 'Associations, volunteers and local communities take part in designing the service.',
    },
  },
  {
    code: 'change-management',
    label: { da: 'Forandringsledelse', en: 'Change management' },
    meaning: {
      da: 'Arbejder planlagt med ledere og medarbejdere, så en ny måde at arbejde på slår rod.',
      en: 'Works by a plan with leaders and staff so that a new way of working takes hold.',
    },
  },
  {
    code: 'training',
    label: { da: 'Oplæring', en: 'Training' },
    meaning: {
      da: 'Oplærer de medarbejdere og borgere, der skal bruge løsningen.',
      en: 'Trains the staff and citizens who are to use the solution.',
    },
  },
  {
    code: 'benefits-realisation',
    label: { da: 'Gevinstrealisering', en: 'Benefits realisation' },
    meaning: {
      da: 'Aftaler mål for gevinsterne med køberen og følger op på, om de indfinder sig.',
      en: 'Agrees on the benefits with the buyer and follows up whether they appear.',
    },
  },
] as const satisfies readonly Term[];

/** Code of a practice. */
export type Practice = (typeof PRACTICES)[number]['code'];
