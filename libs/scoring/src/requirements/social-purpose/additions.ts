import type { Addition } from '../../advice/addition.js';
import { eachAndAll } from '../each-and-all.js';
import type { Lacking } from '../requirement-kind.js';
import type { SocialPurposeAsk } from './ask.js';

/** Target groups and purposes that the profile does not name. */
export function purposeToAdd({ ask, vendor }: Lacking<SocialPurposeAsk>): Addition[] {
  const known = new Set([
    ...vendor.targetGroups,
    ...vendor.references.flatMap(({ targetGroups }) => targetGroups),
  ]);
  const missing = [
    ...(ask.targetGroups ?? [])
      .filter((group) => !known.has(group))
      .sort()
      .map((group) => ({ targetGroups: [group], purposes: [] })),
    ...(ask.purposes ?? [])
      .filter((purpose) => vendor.purposes?.includes(purpose) !== true)
      .sort()
      .map((purpose) => ({ targetGroups: [], purposes: [purpose] })),
  ];
  return eachAndAll(missing).map((parts) => ({
    fact: 'social-purpose',
    targetGroups: parts.flatMap(({ targetGroups }) => targetGroups),
    purposes: parts.flatMap(({ purposes }) => purposes),
  }));
}
