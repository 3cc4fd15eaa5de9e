import type { FieldProblem } from '#platform';

/**
 * Control characters have no place in a text, but for line breaks and tabs. Half a surrogate pair is no character at all,
 * and RFC 8785 (3.2.2.2) forbids to canonicalise it.
 */
const NOT_TEXT = /(?![\t\n\r])\p{Cc}|\p{Surrogate}/u;

/** A text of at most `most` characters. */
export function textProblems(pointer: string, text: string, most: number): FieldProblem[] {
  if (NOT_TEXT.test(text)) {
    return [
      { pointer, code: 'characters', detail: 'This holds characters that are not text. Type it again.' },
    ];
  }
  return text.length > most
    ? [{ pointer, code: 'too-long', detail: `Write at most ${most} characters.` }]
    : [];
}

/** A text of at most `most` characters on one line. */
export const lineProblems = (pointer: string, text: string, most: number): FieldProblem[] =>
  /[\t\n\r]/.test(text)
    ? [{ pointer, code: 'characters', detail: 'Write this on one line.' }]
    : textProblems(pointer, text, most);

/** Something that is more than blanks. */
export const isFilled = (text: string): boolean => text.trim() !== '';
