import { DIGESTS_ENTITIES } from '#digests';
import { IDENTITY_ENTITIES } from '#identity';
import { MATCHING_ENTITIES } from '#matching';
import { OPEN_DATA_ENTITIES } from '#open-data';
import type { EntityClass } from '#platform';
import { RESPONSES_ENTITIES } from '#responses';
import { TENDERS_ENTITIES } from '#tenders';
import { VENDORS_ENTITIES } from '#vendors';

/** Every table of the house that an entity maps, but for the platform's own. */
export const ENTITIES: readonly EntityClass[] = [
  ...IDENTITY_ENTITIES,
  ...VENDORS_ENTITIES,
  ...TENDERS_ENTITIES,
  ...MATCHING_ENTITIES,
  ...RESPONSES_ENTITIES,
  ...DIGESTS_ENTITIES,
  ...OPEN_DATA_ENTITIES,
];
