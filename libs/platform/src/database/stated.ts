type Unstated<T> = { [K in keyof T]-?: null extends T[K] ? K : undefined extends T[K] ? K : never }[keyof T];

/** `T` without members that are null or undefined. */
export type Stated<T> = Omit<T, Unstated<T>> & { [K in Unstated<T>]?: NonNullable<T[K]> };

/** What a row holds, without the columns that hold nothing: absent = not stated. */
export const stated = <T extends object>(row: T): Stated<T> =>
  Object.fromEntries(
    Object.entries(row).filter(([, value]) => value !== null && value !== undefined),
  ) as Stated<T>;
