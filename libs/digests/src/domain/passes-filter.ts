import { areaPath } from '#reference';
import type { Candidate } from './candidate.js';
import type { Filter } from './preference.js';

/** Whether somebody with this filter wants to read of the lot. A near miss has no score to speak of, so only its place and branch count. */
export const passesFilter = (candidate: Candidate, { leastScore, areas, cpv }: Filter): boolean =>
  (candidate.kind === 'near-miss' || candidate.score >= leastScore) &&
  (areas.length === 0 || candidate.areas.length === 0 || touches(candidate.areas, areas)) &&
  (cpv.length === 0 || candidate.cpv.some((code) => cpv.some((branch) => code.startsWith(branch))));

/** Two areas touch where one holds the other; a code that is in no list stands for itself. */
const touches = (here: readonly string[], wanted: readonly string[]): boolean =>
  here.some((one) =>
    wanted.some((other) => {
      const [a, b] = [areaPath(one) ?? one, areaPath(other) ?? other];
      return a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);
    }),
  );
