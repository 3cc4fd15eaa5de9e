import type { FieldProblem } from '#platform';
import type { AskedLot } from './asked-lot.js';
import type { Contact, LotOffer, ResponseContent, SignedStatement } from './content.js';
import { partnerGaps } from './partner-gaps.js';
import { CURRENT_STATEMENT } from './statement.js';
import type { TeamMember } from './team-member.js';
import { isFilled } from './text-rules.js';

const missing = (pointer: string, detail: string): FieldProblem => ({ pointer, code: 'required', detail });

/** What a draft still lacks before it can be submitted; empty where it is complete. Pointers are into the response. */
export const submissionGaps = (
  content: ResponseContent,
  asked: readonly AskedLot[],
  team: readonly TeamMember[],
): FieldProblem[] => [
  ...(content.lots.length === 0
    ? [missing('/content/lots', 'Offer on at least one lot of the tender.')]
    : []),
  ...content.lots.flatMap((offer, index) => offerGaps(`/content/lots/${index}`, offer, asked)),
  ...contactGaps(content.contact),
  ...statementGaps(content.statement),
  ...partnerGaps(content, team),
];

function offerGaps(pointer: string, offer: LotOffer, asked: readonly AskedLot[]): FieldProblem[] {
  const requirements = asked.find(({ id }) => id === offer.lotId)?.requirements ?? [];
  return [
    ...(offer.price ? [] : [missing(`${pointer}/price`, 'Give a price for this lot.')]),
    ...requirements
      .filter(({ mandatory }) => mandatory)
      .flatMap(({ id }) => answerGap(`${pointer}/answers`, offer, id)),
  ];
}

function answerGap(pointer: string, { answers }: LotOffer, requirementId: string): FieldProblem[] {
  const index = answers.findIndex((answer) => answer.requirementId === requirementId);
  const answer = answers[index];
  if (!answer) return [missing(pointer, `Answer the mandatory requirement ${requirementId}.`)];
  return isFilled(answer.text)
    ? []
    : [missing(`${pointer}/${index}/text`, 'Write how you meet this mandatory requirement.')];
}

function contactGaps(contact: Contact | undefined): FieldProblem[] {
  if (!contact) return [missing('/content/contact', 'Name a person whom the buyer can write to.')];
  return isFilled(contact.name) ? [] : [missing('/content/contact/name', 'Give the name of the person.')];
}

function statementGaps(statement: SignedStatement | undefined): FieldProblem[] {
  if (!statement) return [missing('/content/statement', 'Read the statement and accept it.')];
  return [
    ...(statement.accepted
      ? []
      : [missing('/content/statement/accepted', 'A response is submitted by accepting the statement.')]),
    ...(statement.version === CURRENT_STATEMENT
      ? []
      : [
          missing(
            '/content/statement/version',
            `Accept the statement in its present wording, ${CURRENT_STATEMENT}.`,
          ),
        ]),
    ...(isFilled(statement.signatory)
      ? []
      : [missing('/content/statement/signatory', 'Give name and role of who accepts the statement.')]),
  ];
}
