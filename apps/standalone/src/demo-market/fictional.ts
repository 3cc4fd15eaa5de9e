type Language = 'da' | 'en';

const NOTES: Readonly<Record<'vendor' | 'tender', Readonly<Record<Language, string>>>> = {
  vendor: {
    da: 'Fiktiv leverandør i Medspils demomarked.',
    en: 'A fictional vendor in the demo market of Medspil.',
  },
  tender: {
    da: 'Fiktivt udbud i Medspils demomarked.',
    en: 'A fictional tender in the demo market of Medspil.',
  },
};

const MARKS: Readonly<Record<Language, string>> = { da: 'fiktiv', en: 'fictional' };

/** A description that says at its end that it is made up. */
export const noted = (of: 'vendor' | 'tender', text: string, language: Language): string =>
  `${text} ${NOTES[of][language]}`;

/** A name that shows that nobody of that name is meant. */
export const marked = (name: string, language: Language): string => `${name} (${MARKS[language]})`;
