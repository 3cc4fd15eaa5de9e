import type { FieldProblem, Money } from '#platform';
import type { AskedLot } from './asked-lot.js';
import { CONTENT_BOUNDS } from './content-bounds.js';
import type { Contact, LotOffer, RequirementReply, ResponseContent, SignedStatement } from './content.js';
import { STATEMENTS } from './statement.js';
import { lineProblems, textProblems } from './text-rules.js';

const problem = (pointer: string, code: string, detail: string): FieldProblem => ({ pointer, code, detail });

/**
 * What keeps a response from being stored, complete or not: bounds, and lots or requirements that the tender does not have.
 * Pointers are into the response as it is sent; no sentence repeats anything of it.
 */
export function contentProblems(content: ResponseContent, asked: readonly AskedLot[]): FieldProblem[] {
  const { lots, contact, statement } = content;
  const found = [
    ...countProblems('/content/lots', lots, CONTENT_BOUNDS.lots),
    ...repeated(
      '/content/lots',
      'lotId',
      lots.map(({ lotId }) => lotId),
    ),
    ...lots.flatMap((offer, index) => offerProblems(`/content/lots/${index}`, offer, asked)),
    ...(contact ? contactProblems(contact) : []),
    ...(statement ? statementProblems(statement) : []),
  ];
  const bytes = Buffer.byteLength(JSON.stringify(content));
  return bytes > CONTENT_BOUNDS.bytes
    ? [
        ...found,
        problem(
          '/content',
          'too-large',
          `A response holds at most ${CONTENT_BOUNDS.bytes} bytes. This is ${bytes}.`,
        ),
      ]
    : found;
}

function offerProblems(pointer: string, offer: LotOffer, asked: readonly AskedLot[]): FieldProblem[] {
  const lot = asked.find(({ id }) => id === offer.lotId);
  const { answers, price, text } = offer;
  return [
    ...(lot ? [] : [problem(`${pointer}/lotId`, 'lot-unknown', 'This tender has no such lot.')]),
    ...(price ? priceProblems(`${pointer}/price`, price) : []),
    ...textProblems(`${pointer}/text`, text, CONTENT_BOUNDS.offerText),
    ...countProblems(`${pointer}/answers`, answers, CONTENT_BOUNDS.answers),
    ...repeated(
      `${pointer}/answers`,
      'requirementId',
      answers.map(({ requirementId }) => requirementId),
    ),
    ...answers.flatMap((answer, index) => answerProblems(`${pointer}/answers/${index}`, answer, lot)),
  ];
}

/** Of a lot that does not exist only the lot is complained of, not each of its requirements too. */
const answerProblems = (
  pointer: string,
  { requirementId, text }: RequirementReply,
  lot: AskedLot | undefined,
): FieldProblem[] => [
  ...(!lot || lot.requirements.some(({ id }) => id === requirementId)
    ? []
    : [problem(`${pointer}/requirementId`, 'requirement-unknown', 'This lot has no such requirement.')]),
  ...textProblems(`${pointer}/text`, text, CONTENT_BOUNDS.answerText),
];

/** A price of nothing is a price: it may not be turned down for that alone (CJEU C-367/19, Tax-Fin-Lex). */
const priceProblems = (pointer: string, { minor, currency }: Money): FieldProblem[] => [
  ...(Number.isInteger(minor) && minor >= 0 && minor <= CONTENT_BOUNDS.priceMinor
    ? []
    : [
        problem(
          `${pointer}/amount`,
          'amount-out-of-bounds',
          `A price is 0 or more and at most ${CONTENT_BOUNDS.priceMinor / 100}.`,
        ),
      ]),
  ...(/^[A-Z]{3}$/.test(currency)
    ? []
    : [problem(`${pointer}/currency`, 'not-listed', 'Give the currency as three letters, e.g. DKK.')]),
];

const contactProblems = ({ name, email, phone }: Contact): FieldProblem[] => [
  ...lineProblems('/content/contact/name', name, CONTENT_BOUNDS.name),
  ...(email.length <= CONTENT_BOUNDS.email && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)
    ? lineProblems('/content/contact/email', email, CONTENT_BOUNDS.email)
    : [problem('/content/contact/email', 'email-invalid', 'Give an e-mail address like maja@example.dk.')]),
  ...(phone === undefined || (phone.length <= CONTENT_BOUNDS.phone && /^\+?[\d ()/.-]{4,}$/.test(phone))
    ? []
    : [problem('/content/contact/phone', 'phone-invalid', 'Give a telephone number like +45 12 34 56 78.')]),
];

const statementProblems = ({ version, signatory }: SignedStatement): FieldProblem[] => [
  ...(Object.hasOwn(STATEMENTS, version)
    ? []
    : [
        problem(
          '/content/statement/version',
          'not-listed',
          `The statement has these versions: ${Object.keys(STATEMENTS).join(', ')}.`,
        ),
      ]),
  ...lineProblems('/content/statement/signatory', signatory, CONTENT_BOUNDS.signatory),
];

const countProblems = (pointer: string, list: readonly unknown[], most: number): FieldProblem[] =>
  list.length > most
    ? [problem(pointer, 'too-many', `At most ${most} entries. These are ${list.length}.`)]
    : [];

const repeated = (pointer: string, member: string, ids: readonly string[]): FieldProblem[] =>
  ids.flatMap((id, index) =>
    ids.indexOf(id) < index
      ? [problem(`${pointer}/${index}/${member}`, 'repeated', 'This stands here a second time.')]
      : [],
  );
