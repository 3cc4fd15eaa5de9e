import type { Sentence } from '../answer.js';
import type { Lookup } from './requirement-kind.js';

/** What codes in an ask are called, by code; put there when it is prepared. */
export type TermNames = Readonly<Record<string, Sentence>>;

/** The names of these codes as far as they are known, or nothing to add. */
export function namesIn(
  codes: readonly string[],
  nameOf: (code: string) => Sentence | undefined,
): { readonly names?: TermNames } {
  const named = codes.flatMap((code) => {
    const name = nameOf(code);
    return name === undefined ? [] : [[code, name] as const];
  });
  return named.length === 0 ? {} : { names: Object.fromEntries(named) };
}

/** As {@link namesIn}, for the codes of one vocabulary. */
export const termNamesIn = (vocabulary: string, codes: readonly string[], lookup: Lookup) =>
  namesIn(codes, (code) => lookup.termName?.(vocabulary, code));

/** What a code is called, or the code itself. */
export const nameIn = (names: TermNames | undefined, code: string): Sentence =>
  names?.[code] ?? { da: code, en: code };

/** A label as it stands in the middle of a sentence. */
export const lowered = ({ da, en }: Sentence): Sentence => ({ da: lower(da), en: lower(en) });

/** As {@link lowered}, where English keeps the capital, as in names of languages. */
export const loweredInDanish = ({ da, en }: Sentence): Sentence => ({ da: lower(da), en });

const lower = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);
