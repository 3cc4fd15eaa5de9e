import { decodeCursor, DomainError } from '#platform';

/** Behind which tender a page of a list begins. */
export interface ListPlace {
  /** Milliseconds since 1970. */
  readonly listedAt: number;
  readonly id: string;
}

/** Behind which tender a page of a search begins. */
export interface RankedPlace extends ListPlace {
  readonly inTitle: number;
  readonly rank: number;
  /** Whether the pages before answered the search that was probably meant instead of the one that was written. */
  readonly meant: boolean;
}

/** The end of the year 9999. */
const LAST_MS = 253_402_300_799_999;
/** No rank comes near. Ranks are float4, which holds neither larger nor much smaller numbers. */
const HIGHEST_RANK = 1e30;

/** @throws DomainError `cursor-invalid`, also for an instant that no list holds */
export function listPlaceOf(cursor: string): ListPlace {
  const [listedAt, id] = decodeCursor(cursor, ['number', 'id']);
  return { listedAt: within(0, listedAt, LAST_MS), id: String(id) };
}

/** @throws DomainError `cursor-invalid` */
export function rankedPlaceOf(cursor: string): RankedPlace {
  const [meant, inTitle, rank, listedAt, id] = decodeCursor(cursor, [
    'integer',
    'integer',
    'number',
    'number',
    'id',
  ]);
  return {
    meant: meant === 1,
    inTitle: within(0, inTitle, 1),
    rank: Math.fround(within(0, rank, HIGHEST_RANK)),
    listedAt: within(0, listedAt, LAST_MS),
    id: String(id),
  };
}

export const listCursor = ({ listedAt, id }: ListPlace) => [listedAt, id] as const;

export const rankedCursor = ({ meant, inTitle, rank, listedAt, id }: RankedPlace) =>
  [meant ? 1 : 0, inTitle, rank, listedAt, id] as const;

function within(least: number, value: unknown, most: number): number {
  if (typeof value === 'number' && value >= least && value <= most) return value;
  throw new DomainError(
    'malformed',
    'cursor-invalid',
    'The cursor in "after" is not one that this list gave out.',
  );
}
