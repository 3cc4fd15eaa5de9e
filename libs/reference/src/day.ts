/** A calendar day, `YYYY-MM-DD`; such days compare as text. */
export type Day = string;

/** A span of days, both ends included; open where `validThrough` is absent. */
export interface Validity {
  readonly validFrom: Day;
  readonly validThrough?: Day;
}

/** @throws RangeError where the text is no calendar day. */
export function isValidOn(validity: Validity, day: Day): boolean {
  requireDay(day);
  return validity.validFrom <= day && (validity.validThrough === undefined || day <= validity.validThrough);
}

function requireDay(day: Day): void {
  const instant = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== day) {
    throw new RangeError(`"${day}" is not a calendar day (YYYY-MM-DD).`);
  }
}
