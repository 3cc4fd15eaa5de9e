import { MeasureError } from './measure.error.js';
import { STEMMED_LANGUAGES } from '#scoring';

/** What the product reads texts in: they carry no language of their own. */
const PRODUCT = ['danish', 'english'];

/**
 * Snowball's languages by the setting: one name or several with commas between, `none` for words as they are written, and the
 * product's Danish and English where nothing is said.
 *
 * @throws MeasureError on a language without a stemmer
 */
export function languagesOf(setting: string | undefined): readonly string[] {
  if (setting === undefined) return PRODUCT;
  if (setting === 'none') return [];
  const languages = setting.split(',').map((name) => name.trim().toLowerCase());
  for (const language of languages) {
    if (!STEMMED_LANGUAGES.includes(language)) {
      throw new MeasureError(
        `There is no stemmer for "${language}". --language takes none or ${STEMMED_LANGUAGES.join(', ')}.`,
      );
    }
  }
  return languages;
}
