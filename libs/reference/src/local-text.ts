/** The languages of the texts that people read. */
export type Language = 'da' | 'en';

/** The same text in every language. */
export type LocalText = Readonly<Record<Language, string>>;
