import type { Language } from '#reference';
import { DANISH } from './wording-da.js';
import { ENGLISH } from './wording-en.js';
import type { Wording } from './wording-form.js';

export const WORDING: Readonly<Record<Language, Wording>> = { da: DANISH, en: ENGLISH };
