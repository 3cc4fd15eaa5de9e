import type { FieldProblem } from '#platform';
import type { Lot, LotInput } from './tender.js';

/** Whoever gives an id means a lot or requirement that the tender has; new ones get theirs here. None has another's. */
export function idProblems(lots: readonly LotInput[], current: readonly Lot[]): FieldProblem[] {
  const lotIds = new Set(current.map(({ id }) => id));
  const requirementIds = new Set(current.flatMap(({ requirements }) => requirements.map(({ id }) => id)));
  return lots.flatMap((lot, index) => [
    ...takeId(lotIds, `/lots/${index}`, lot.id),
    ...lot.requirements.flatMap(({ id }, at) =>
      takeId(requirementIds, `/lots/${index}/requirements/${at}`, id),
    ),
  ]);
}

/** Takes an id out of those that are free, so that a second use of it is one of an unknown id. */
function takeId(free: Set<string>, pointer: string, id: string | undefined): FieldProblem[] {
  if (id === undefined || free.delete(id)) return [];
  const detail = 'Leave the id away for a new entry; give it only for one that this tender has, once.';
  return [{ pointer: `${pointer}/id`, code: 'id-unknown', detail }];
}
