import { type FieldProblem, textProblems } from '#platform';
import type { AnswerInput, Question } from './enquiry.js';

/** Bounds of texts, in characters, and how many questions of one vendor to one tender may wait at once. */
export const ENQUIRY_BOUNDS = {
  question: { least: 10, most: 4000 },
  answer: { least: 2, most: 10_000 },
  openOfOneVendor: 20,
} as const;

const wordingProblems = (pointer: string, text: string): FieldProblem[] =>
  textProblems(pointer, text, ENQUIRY_BOUNDS.question.most, ENQUIRY_BOUNDS.question.least);

/** What is wrong with a question to a tender of these lots. */
export const questionProblems = (
  { question, lotId }: Question,
  lots: readonly { readonly id: string }[],
): FieldProblem[] => [
  ...wordingProblems('/question', question),
  ...(lotId === undefined || lots.some(({ id }) => id === lotId)
    ? []
    : [
        {
          pointer: '/lotId',
          code: 'lot-unknown',
          detail: 'Name a lot of this tender, or leave this out to ask about the whole.',
        },
      ]),
];

export const answerProblems = ({ text, publishedQuestion }: AnswerInput): FieldProblem[] => [
  ...textProblems('/text', text, ENQUIRY_BOUNDS.answer.most, ENQUIRY_BOUNDS.answer.least),
  ...(publishedQuestion === undefined ? [] : wordingProblems('/publishedQuestion', publishedQuestion)),
];
