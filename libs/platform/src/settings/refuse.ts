/** A missing or wrong setting; the message names it, its value and what is accepted. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

export type Env = Readonly<Record<string, string | undefined>>;

/** Shown in place of a value that must not reach a log. */
export const hidden = (value: string) => `(${value.length} characters)`;

/** @throws SettingsError */
export function refuse(name: string, value: string | undefined, accepted: string): never {
  throw new SettingsError(
    value === undefined
      ? `Setting ${name} is missing: it takes ${accepted}.`
      : `Setting ${name} is "${value}": it takes ${accepted}.`,
  );
}
