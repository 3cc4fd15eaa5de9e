/**
 * Reads a CPV code: eight digits, with or without the check digit (`85312000`, `85312000-9`). The check digit is dropped and
 * never computed: 533 official codes do not obey the formula. Whether the code is in the list is another question.
 *
 * Source: Regulation (EC) No 213/2008, annex I.
 *
 * @returns the eight digits; `undefined` where the text is no code.
 */
export function parseCpv(text: string): string | undefined {
  return /^(\d{8})(?:-\d)?$/.exec(text.trim())?.[1];
}

/**
 * Reads what imported data give as a CPV code: as `parseCpv`, and also the leading two to seven digits, which name a branch and
 * are filled up with zeros (`85` is `85000000`). Not for what people type: there a short code is a slip.
 *
 * @returns eight digits; `undefined` where the text is no code.
 */
export function padCpv(text: string): string | undefined {
  return parseCpv(text) ?? /^\d{2,7}$/.exec(text.trim())?.[0].padEnd(8, '0');
}

/**
 * The digits that name the code's branch, without the zeros that fill it up, at least two. Divisions, groups, classes and
 * categories are marked by the first two to five digits, the last three make them more precise.
 */
export function branchDigits(code: string): string {
  const digits = code.replace(/0+$/, '');
  return digits.length < 2 ? code.slice(0, 2) : digits;
}

/** As `branchDigits`, of what a person or a program gives for a branch: a code, or its first digits. */
export const branchOf = (text: string): string => branchDigits(padCpv(text) ?? text);

/** The codes that could stand above a code, nearest first, whether or not the list has them. */
export function possibleAncestors(code: string): string[] {
  const digits = branchDigits(code);
  const codes: string[] = [];
  for (let length = digits.length - 1; length >= 2; length -= 1) {
    const above = digits.slice(0, length).padEnd(8, '0');
    if (above !== codes.at(-1)) codes.push(above);
  }
  return codes;
}
