/** A text somewhere in a JSON value. */
export interface PlacedText {
  /** RFC 6901. */
  readonly pointer: string;
  readonly text: string;
}

/** Every text in a JSON value, with where it stands. */
export function textsIn(value: unknown, pointer: string): PlacedText[] {
  if (typeof value === 'string') return [{ pointer, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => textsIn(member, `${pointer}/${escaped(name)}`));
}

/** A member's name as a segment of a JSON pointer. */
export const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');
