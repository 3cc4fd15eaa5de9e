import { isId, type FieldProblem } from '#platform';
import type { AskedLot } from './asked-lot.js';
import { CONTENT_BOUNDS } from './content-bounds.js';
import type { PartnerShare } from './content.js';
import { countProblems, problem, repeated } from './field-problems.js';
import { textProblems } from './text-rules.js';

/** What keeps the partners of a response from being stored: bounds, and lots or requirements that the tender does not have. */
export const partnersProblems = (
  partners: readonly PartnerShare[],
  asked: readonly AskedLot[],
): FieldProblem[] => [
  ...countProblems('/content/partners', partners, CONTENT_BOUNDS.partners),
  ...repeated(
    '/content/partners',
    'vendorId',
    partners.map(({ vendorId }) => vendorId),
  ),
  ...partners.flatMap((share, index) => shareProblems(`/content/partners/${index}`, share, asked)),
];

function shareProblems(pointer: string, share: PartnerShare, asked: readonly AskedLot[]): FieldProblem[] {
  const { vendorId, lotIds, requirementIds, brings } = share;
  const lots = asked.filter(({ id }) => lotIds.includes(id));
  return [
    ...(isId(vendorId) ? [] : [problem(`${pointer}/vendorId`, 'not-an-id', 'Give the id of a vendor.')]),
    ...countProblems(`${pointer}/lotIds`, lotIds, CONTENT_BOUNDS.lots),
    ...lotIdsProblems(`${pointer}/lotIds`, lotIds, asked),
    ...countProblems(`${pointer}/requirementIds`, requirementIds, CONTENT_BOUNDS.requirements),
    ...requirementIds.flatMap((id, index) =>
      lots.some(({ requirements }) => requirements.some((one) => one.id === id))
        ? []
        : [
            problem(
              `${pointer}/requirementIds/${index}`,
              'requirement-unknown',
              'None of the lots of this partner has such a requirement.',
            ),
          ],
    ),
    ...textProblems(`${pointer}/brings`, brings, CONTENT_BOUNDS.brings),
  ];
}

/** Lots that the tender does not have, and those that are named twice. */
export const lotIdsProblems = (
  pointer: string,
  lotIds: readonly string[],
  lots: readonly { readonly id: string }[],
): FieldProblem[] =>
  lotIds.flatMap((lotId, index) => {
    if (!lots.some(({ id }) => id === lotId)) {
      return [problem(`${pointer}/${index}`, 'lot-unknown', 'This tender has no such lot.')];
    }
    return lotIds.indexOf(lotId) < index
      ? [problem(`${pointer}/${index}`, 'repeated', 'This stands here a second time.')]
      : [];
  });
