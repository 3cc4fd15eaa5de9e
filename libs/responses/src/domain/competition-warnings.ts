import type { FieldProblem } from '#platform';

/** Another response to the same tender that a vendor has a part in, and on which lots. */
export interface OtherPart {
  readonly as: 'vendor' | 'partner';
  readonly lotIds: readonly string[];
}

/** Whether one of the parts is on one of the lots. */
export const takesPart = (lotIds: readonly string[], others: readonly OtherPart[]): boolean =>
  others.some((other) => other.lotIds.some((id) => lotIds.includes(id)));

const warning = (code: string, detail: string): FieldProblem => ({ pointer: '/lotIds', code, detail });

/** For both sides: what the competition authority asks of every joint response (Konkurrenceloven § 6, TFEU art. 101). */
const COULD_RESPOND_ALONE = warning(
  'could-respond-alone',
  'Vendors that could each respond alone are competitors, and a joint response of theirs may restrict competition. Read "Når virksomheder afgiver fælles bud" (Konkurrence- og Forbrugerstyrelsen, 2020), and tell each other no more than the joint response needs.',
);

const ALREADY: Readonly<Record<OtherPart['as'], FieldProblem>> = {
  vendor: warning(
    'own-response-to-lot',
    'You have submitted a response of your own to one of these lots. You must be able to show that the two were written independently of each other, or withdraw one.',
  ),
  partner: warning(
    'other-team-for-lot',
    'You are a partner in another response to one of these lots. You must be able to show that neither knew of the other, or leave one.',
  ),
};

/**
 * What a vendor is to think of before it joins. Two parts in responses to one lot are no ground for automatic exclusion (CJEU
 * C-376/08, Serrantoni), but the vendor has to show that neither influenced the other.
 * @param others the parts that the vendor itself has; known to itself alone, so empty for a lead
 */
export const competitionWarnings = (
  lotIds: readonly string[],
  others: readonly OtherPart[],
): FieldProblem[] => {
  const overlapping = others.filter((other) => takesPart(lotIds, [other]));
  return [COULD_RESPOND_ALONE, ...new Set(overlapping.map((other) => ALREADY[other.as]))];
};
