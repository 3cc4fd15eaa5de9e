import type { Addition, WorkShown } from '../../advice/addition.js';
import type { Lacking } from '../requirement-kind.js';
import { fitsBranch } from '../reference-fit.js';
import type { EvidenceAsk } from './ask.js';

const MOST_BRANCHES = 3;

/** The level of a reference that states none, or a reference that is documented so well. */
export function evidenceToAdd({ ask, vendor }: Lacking<EvidenceAsk>): Addition[] {
  const branches = [...(ask.cpv ?? [])].sort().slice(0, MOST_BRANCHES);
  const works = (branches.length === 0 ? [{}] : branches.map((cpv) => ({ cpv }))).map((work): WorkShown => ({
    ...work,
    evidenceLevel: ask.level,
  }));
  const silent = vendor.references
    .filter(
      (item) =>
        item.evidenceLevel === undefined &&
        fitsBranch(item, ask.cpv ?? []) !== 'no' &&
        (ask.verified !== true || item.verified),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .slice(0, 1)
    .map(({ id, title }) => ({ id, title }));
  const verified = ask.verified === true ? { verified: true as const } : {};
  return [
    ...(silent.length > 0
      ? works.map((work): Addition => ({ fact: 'reference-details', references: silent, work }))
      : []),
    ...works.map((work): Addition => ({ fact: 'references', count: 1, work: { ...work, ...verified } })),
  ];
}
