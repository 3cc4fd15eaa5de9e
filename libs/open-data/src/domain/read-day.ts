/** The calendar day of a date or instant as ISO 8601 writes it; `undefined` where the text is neither. */
export function readDay(text: string): string | undefined {
  const day = /^((?:19|20|21)\d\d-\d\d-\d\d)(?:[T ].*)?$/.exec(text)?.[1];
  if (day === undefined) return undefined;
  const instant = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day) ? day : undefined;
}
