import type { FieldProblem } from '#platform';
import { CONTENT_BOUNDS } from './content-bounds.js';
import type { Contact } from './content.js';
import { problem } from './field-problems.js';
import { lineProblems } from './text-rules.js';

/** What is wrong with somebody to write to. */
export const contactProblems = (pointer: string, { name, email, phone }: Contact): FieldProblem[] => [
  ...lineProblems(`${pointer}/name`, name, CONTENT_BOUNDS.name),
  ...(email.length <= CONTENT_BOUNDS.email && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)
    ? lineProblems(`${pointer}/email`, email, CONTENT_BOUNDS.email)
    : [problem(`${pointer}/email`, 'email-invalid', 'Give an e-mail address like maja@example.dk.')]),
  ...(phone === undefined || (phone.length <= CONTENT_BOUNDS.phone && /^\+?[\d ()/.-]{4,}$/.test(phone))
    ? []
    : [problem(`${pointer}/phone`, 'phone-invalid', 'Give a telephone number like +45 12 34 56 78.')]),
];
