/**
 * Control characters, lone surrogates and characters that turn the direction of text: the database takes some of them not at
 * all, and the others make a name look like another.
 */
const UNFIT = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;

/** Whether the text is one line as people write it. */
export const isPlainLine = (text: string): boolean => !UNFIT.test(text);

export const PLAIN_LINE_ONLY = 'Write it on one line, without control characters.';
