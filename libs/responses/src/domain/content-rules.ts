import type { FieldProblem, Money } from '#platform';
import type { AskedLot } from './asked-lot.js';
import { CONTENT_BOUNDS } from './content-bounds.js';
import { contactProblems } from './contact-rules.js';
import type { LotOffer, RequirementReply, ResponseContent, SignedStatement } from './content.js';
import { countProblems, problem, repeated } from './field-problems.js';
import { partnersProblems } from './partner-rules.js';
import { STATEMENTS } from './statement.js';
import { lineProblems, textProblems } from './text-rules.js';

/**
 * What keeps a response from being stored, complete or not: bounds, and lots or requirements that the tender does not have.
 * Pointers are into the response as it is sent; no sentence repeats anything of it.
 */
export function contentProblems(content: ResponseContent, asked: readonly AskedLot[]): FieldProblem[] {
  const { lots, contact, statement, partners = [] } = content;
  const found = [
    ...countProblems('/content/lots', lots, CONTENT_BOUNDS.lots),
    ...repeated(
      '/content/lots',
      'lotId',
      lots.map(({ lotId }) => lotId),
    ),
    ...lots.flatMap((offer, index) => offerProblems(`/content/lots/${index}`, offer, asked)),
    ...(contact ? contactProblems('/content/contact', contact) : []),
    ...(statement ? statementProblems(statement) : []),
    ...partnersProblems(partners, asked),
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
