import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import {
  membersRefusals,
  offeredMembers,
  standingOf,
  standingRefusals,
  staysVerified,
} from '../domain/merge-members.js';
import type { Member } from '../domain/organisation.js';
import type {
  MergeForecast,
  MergeMembers,
  MergeRefusal,
  VendorMergePlan,
  VendorMergePreview,
} from '../domain/vendor-merge.js';
import { listMembers } from '../persistence/membership.repository.js';
import { organisationOf } from '../persistence/organisation.repository.js';
import type { VendorPair } from '../persistence/vendor-merge.repository.js';
import type { VendorMergePart } from './vendor-merge-parts.js';

/** A merge thought through: how it is to be done, and what each library says of that. */
export interface PlannedMerge {
  readonly pair: VendorPair;
  readonly plan: VendorMergePlan;
  readonly offered: readonly MergeMembers[];
  readonly stated: MergeMembers | undefined;
  readonly leaving: readonly Member[];
  readonly refusals: readonly MergeRefusal[];
  readonly forecasts: readonly MergeForecast[];
}

/** @param stated whose members stay, as the operator says it */
export async function planMerge(
  tx: EntityManager,
  parts: readonly VendorMergePart[],
  pair: VendorPair,
  stated: MergeMembers | undefined,
): Promise<PlannedMerge> {
  const { kept, merged } = pair;
  const people = { kept: await listMembers(tx, kept.id), merged: await listMembers(tx, merged.id) };
  const standing = {
    kept: standingOf(people.kept, kept.verifiedAt),
    merged: standingOf(people.merged, merged.verifiedAt),
  };
  const offered = offeredMembers(standing.kept, standing.merged);
  // While it is not said whose members stay, the forecast is that of the first way that is offered.
  const members = stated ?? offered[0] ?? 'kept';
  const plan: VendorMergePlan = {
    keptId: kept.id,
    mergedId: merged.id,
    members,
    verified: staysVerified(members, standing.kept, standing.merged),
    leading: members === 'merged' ? 'merged' : 'kept',
  };
  const forecasts: MergeForecast[] = [];
  for (const part of parts) forecasts.push(await part.forecast(tx, plan));
  return {
    ...{ pair, plan, offered, forecasts },
    stated: stated ?? (offered.length === 1 ? members : undefined),
    leaving: leavingOf(people, members),
    refusals: [
      ...standingRefusals(standing.kept, standing.merged),
      ...membersRefusals(offered, stated),
      ...forecasts.flatMap(({ refusals }) => refusals),
    ],
  };
}

/** The plan as the operator sees it; its version is a hash of everything that should be looked at again where it changes. */
export function previewOf({
  pair,
  forecasts,
  offered,
  stated,
  leaving,
  refusals,
}: PlannedMerge): VendorMergePreview {
  const counts = forecasts.flatMap((forecast) => forecast.counts);
  const collisions = forecasts.flatMap((forecast) => forecast.collisions);
  const [kept, merged] = [organisationOf(pair.kept), organisationOf(pair.merged)];
  const seen = [
    [kept.id, kept.version, merged.id, merged.version, stated ?? null],
    [leaving.map(({ userId }) => userId), collisions, refusals, forecasts.map(({ state }) => state)],
  ];
  const version = createHash('sha256').update(JSON.stringify(seen)).digest('base64url').slice(0, 22);
  return { kept, merged, offered, members: stated, leaving, counts, collisions, refusals, version };
}

function leavingOf(
  people: Readonly<Record<'kept' | 'merged', readonly Member[]>>,
  members: MergeMembers,
): readonly Member[] {
  if (members === 'both') return [];
  const stay = new Set(people[members].map(({ userId }) => userId));
  return people[members === 'kept' ? 'merged' : 'kept'].filter(({ userId }) => !stay.has(userId));
}
