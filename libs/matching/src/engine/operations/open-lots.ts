import type { Operation } from '../operation.js';

/** Ids of the lots that are open. */
export const openLots: Operation<object, string[]> = {
  parse: () => ({}),
  run: ({ lots }) => [...lots.keys()],
};
