import { Conditions, type TextQuery } from '#platform';
import { branchOf, touchedBy } from '#reference';
import type { VendorFilter } from '../domain/vendor-filter.js';

/** A certificate that is valid on the Danish day, by what the vendor states. */
const VALID_TODAY = `EXISTS (
  SELECT 1 FROM jsonb_array_elements(certificates) AS item,
    LATERAL (SELECT (statement_timestamp() AT TIME ZONE 'Europe/Copenhagen')::date::text AS today) AS clock
  WHERE item->>'scheme' = ? AND coalesce(item->>'validFrom', today) <= today
    AND coalesce(item->>'validThrough', today) >= today)`;

/** A filter, and whether vendors that hide from lists are among those that it leaves. */
export interface ShownVendors extends VendorFilter {
  readonly hiddenToo: boolean;
}

/** What rows of `vendor_search` must fulfil to be listed, but for what is searched in their texts. */
export function vendorConditions(filter: ShownVendors): Conditions {
  const conditions = new Conditions();
  const { kind, sizeClass, cpv, area, targetGroup, certificate, openToTeams, hiddenToo } = filter;
  if (kind !== undefined) conditions.add('kind = ?', kind);
  if (sizeClass !== undefined) conditions.add('size_class = ?', sizeClass);
  if (cpv !== undefined) conditions.add('cpv @> ARRAY[?::text]', branchOf(cpv));
  if (area !== undefined) conditions.add('areas && ?::text[]', touchedBy(area));
  if (targetGroup !== undefined) conditions.add('target_groups @> ARRAY[?::text]', targetGroup);
  if (certificate !== undefined) {
    conditions.add('certificates @> ?::jsonb', JSON.stringify([{ scheme: certificate }]));
    conditions.add(VALID_TODAY, certificate);
  }
  if (openToTeams !== undefined) conditions.add('open_to_teams = ?', openToTeams);
  if (!hiddenToo) conditions.add('vendor_id NOT IN (SELECT id FROM organisation WHERE hidden)');
  return conditions;
}

/** The vendor has what was searched for, anywhere. */
export function addText(conditions: Conditions, { da, en }: TextQuery): void {
  conditions.add('text_da @@ ?::tsquery OR text_en @@ ?::tsquery', da, en);
}
