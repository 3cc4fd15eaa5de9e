import type { FieldProblem } from '../errors/domain.error.js';
import { textProblems } from '../fields/field-rules.js';

const LONGEST_SEARCH = 200;

/** Whether somebody's search can be read at all. */
export const searchTextProblems = (pointer: string, q: string): FieldProblem[] =>
  textProblems(pointer, q, LONGEST_SEARCH, 1);

/** PostgreSQL knows "or"; in Danish it is written ELLER, in capitals, for in small letters it is a word like others. */
export const withOperators = (q: string): string => q.replace(/(?<=\s)ELLER(?=\s)/g, 'or');

interface Piece {
  readonly text: string;
  /** The word in it that may be misspelt; none in a phrase, an operator, or what is to be left out. */
  readonly word?: string;
}

const isOperator = (text: string): boolean => /^(or|eller|og|and)$/i.test(text);

/** A search cut into its words, phrases and what lies between them; joined again it is the same text. */
export function piecesOf(q: string): Piece[] {
  return Array.from(q.matchAll(/-?"[^"]*"?|-?[^\s"]+|\s+/gu), ([text]) => {
    const word = /^\p{L}{3,40}$/u.test(text) && !isOperator(text) ? text : undefined;
    return word === undefined ? { text } : { text, word };
  });
}
