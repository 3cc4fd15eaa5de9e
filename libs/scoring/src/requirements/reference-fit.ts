import { liesInBranch } from '../cpv/branch.js';
import type { Reference } from '../vendor.js';

/** Whether a reference counts; perhaps, where a fact that is asked for is not stated. */
export type Fit = 'yes' | 'perhaps' | 'no';

/** All of several conditions. */
export function allOf(fits: readonly Fit[]): Fit {
  if (fits.includes('no')) return 'no';
  return fits.includes('perhaps') ? 'perhaps' : 'yes';
}

/** Whether the work lies in one of these CPV branches; any work where there are none. */
export function fitsBranch(item: Reference, branches: readonly string[]): Fit {
  if (branches.length === 0) return 'yes';
  if (item.cpv.length === 0) return 'perhaps';
  return item.cpv.some((code) => branches.some((branch) => liesInBranch(code, branch))) ? 'yes' : 'no';
}
