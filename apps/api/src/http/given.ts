/** Without what the request left out: class-transformer gives such fields of a body the value undefined. */
export function given<T>(body: T): T {
  if (Array.isArray(body)) return body.map(given) as T;
  if (typeof body !== 'object' || body === null || body instanceof Date) return body;
  const members = Object.entries(body).filter(([, value]) => value !== undefined);
  return Object.fromEntries(members.map(([name, value]: [string, unknown]) => [name, given(value)])) as T;
}

type Nullable<T> = { [K in keyof T]: null extends T[K] ? K : never }[keyof T];

/** `T` in which what could be null is absent instead. */
export type NotNull<T> = Omit<T, Nullable<T>> & { [K in Nullable<T>]?: NonNullable<T[K]> };

/** A whole body: what is null in it, as what was left out, is not stated. */
export const stated = <T extends object>(body: T): NotNull<T> =>
  Object.fromEntries(Object.entries(given(body)).filter(([, value]) => value !== null)) as NotNull<T>;
