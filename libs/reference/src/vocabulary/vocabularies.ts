import { SERVICE_TIMES } from './service-times.js';
import { SOCIAL_PURPOSES } from './social-purposes.js';
import { SPOKEN_LANGUAGES } from './spoken-languages.js';
import { TARGET_GROUPS } from './target-groups.js';
import type { Name, Term } from './term.js';

/** Vocabularies whose codes a requirement may ask for, by name. */
const VOCABULARIES: ReadonlyMap<string, readonly (Name | Term)[]> = new Map<string, readonly (Name | Term)[]>(
  [
    ['service-times', SERVICE_TIMES],
    ['social-purposes', SOCIAL_PURPOSES],
    ['spoken-languages', SPOKEN_LANGUAGES],
    ['target-groups', TARGET_GROUPS],
  ],
);

/** The codes of a vocabulary by its name, e.g. `target-groups`, each with its label; `undefined` where there is none. */
export const vocabulary = (name: string): readonly (Name | Term)[] | undefined => VOCABULARIES.get(name);
