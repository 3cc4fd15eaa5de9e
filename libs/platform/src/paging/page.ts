import { isId } from '../database/new-id.js';
import { DomainError } from '../errors/domain.error.js';

/** One page of a list in stable order; `next` is the cursor of the following page, null on the last. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

export interface PageRequest {
  /** 1 to 100. */
  readonly limit: number;
  readonly after?: string | undefined;
}

type CursorPart = string | number;

/** What a part of a cursor must be, so that the database can compare with it. `integer` is one that is exact in JavaScript. */
type CursorKind = 'string' | 'number' | 'integer' | 'id';

const FITS: Readonly<Record<CursorKind, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string' && !/\0|\p{Surrogate}/u.test(value),
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  integer: (value) => Number.isSafeInteger(value),
  id: (value) => typeof value === 'string' && isId(value),
};

/** The place after the last item of a page, by the values that the list is ordered by. */
export const encodeCursor = (values: readonly CursorPart[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

/**
 * Reads a cursor back.
 * @throws DomainError `cursor-invalid` where it is not one, or not of as many parts as `kinds` names
 */
export function decodeCursor(text: string, kinds: readonly CursorKind[]): CursorPart[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    const fits = (value: unknown, index: number) => FITS[kinds[index] ?? 'string'](value);
    if (Array.isArray(values) && values.length === kinds.length && values.every(fits)) {
      return values as CursorPart[];
    }
  } catch {
    // Falls through to the one answer for every kind of broken cursor.
  }
  throw new DomainError(
    'malformed',
    'cursor-invalid',
    'The cursor in "after" is not one that this list gave out.',
  );
}

/** Cuts a page from `rows`, of which one more than `limit` was read to learn whether another page follows. */
export function pageOf<R, T>(
  rows: readonly R[],
  request: PageRequest,
  cursor: (row: R) => readonly CursorPart[],
  item: (row: R) => T,
): Page<T> {
  const shown = rows.slice(0, request.limit);
  const last = shown.at(-1);
  return {
    items: shown.map(item),
    next: rows.length > request.limit && last !== undefined ? encodeCursor(cursor(last)) : null,
  };
}
