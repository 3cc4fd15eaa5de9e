import { Conditions, type TextQuery } from '#platform';
import { branchOf, touchedBy } from '#reference';
import { closingInstant, type TenderFilter } from '../domain/tender-filter.js';
import type { TenderState } from '../domain/tender-state.js';

/** The clock as the statement began: an index can be compared with it, and all rows of one answer with the same. */
const CLOCK = 'statement_timestamp()';
const OPEN = `status = 'published' AND submission_deadline > ${CLOCK}`;

/** The state of a row of `tender_search` as the clock has it. */
export const STATE = `CASE WHEN status = 'published' AND submission_deadline <= ${CLOCK} THEN 'closed' ELSE status END`;

const IN_STATE: Readonly<Partial<Record<TenderState, string>>> = {
  published: OPEN,
  closed: `status <> 'archived' AND ${STATE} = 'closed'`,
};

/**
 * What rows of `tender_search` must fulfil to be listed, but for what is searched in their texts.
 * @param ownBuyers whose drafts may be seen besides what is public
 */
export function tenderConditions(filter: TenderFilter, ownBuyers: readonly string[]): Conditions {
  const conditions = new Conditions();
  if (ownBuyers.length === 0) conditions.add('is_public');
  else conditions.add('is_public OR buyer_id = ANY(?::uuid[])', ownBuyers);
  addState(conditions, filter);
  addWhat(conditions, filter);
  addValue(conditions, filter);
  return conditions;
}

/** A search with the places of its three readings in a statement. */
interface BoundText {
  readonly da: string;
  readonly en: string;
  readonly und: string;
}

export const bindText = (conditions: Conditions, text: TextQuery): BoundText => ({
  da: `${conditions.bind(text.da)}::tsquery`,
  en: `${conditions.bind(text.en)}::tsquery`,
  und: `${conditions.bind(text.und)}::tsquery`,
});

/** The tender has what was searched for, anywhere. */
export const inText = ({ da, en, und }: BoundText): string =>
  `(text_da @@ ${da} OR text_en @@ ${en} OR text_und @@ ${und})`;

function addState(conditions: Conditions, { status, closingBefore, closingAfter }: TenderFilter): void {
  if (status) conditions.add(IN_STATE[status] ?? `status = ?`, ...(IN_STATE[status] ? [] : [status]));
  else conditions.add(`status <> 'archived'`);
  if (closingBefore !== undefined) {
    conditions.add(`${OPEN} AND submission_deadline < ?`, closingInstant(closingBefore));
  }
  if (closingAfter !== undefined) {
    conditions.add(`${OPEN} AND submission_deadline > ?`, closingInstant(closingAfter));
  }
}

function addWhat(conditions: Conditions, { buyerId, cpv, area, reserved }: TenderFilter): void {
  if (buyerId !== undefined) conditions.add('buyer_id = ?', buyerId);
  if (cpv !== undefined) conditions.add('cpv @> ARRAY[?::text]', branchOf(cpv));
  if (area !== undefined) conditions.add('areas && ?::text[]', touchedBy(area));
  if (reserved === 'any') conditions.add(`reserved <> '{}'`);
  else if (reserved === 'none') conditions.add(`reserved = '{}'`);
  else if (reserved !== undefined) conditions.add(`reserved <> '{}' AND ? = ANY(reserved)`, reserved);
}

function addValue(conditions: Conditions, { valueFrom, valueTo, currency = 'DKK' }: TenderFilter): void {
  if (valueFrom === undefined && valueTo === undefined) return;
  conditions.add('value_currency = ?', currency);
  if (valueFrom !== undefined) conditions.add('value_minor >= ?', valueFrom);
  if (valueTo !== undefined) conditions.add('value_minor <= ?', valueTo);
}
