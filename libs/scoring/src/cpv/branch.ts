/** Levels of the CPV at which codes are compared: 2 digits are a division, 8 a full code. */
export const CPV_LEVELS = [2, 3, 4, 5, 6, 7, 8] as const;

/**
 * The branch that a code names: its digits without the zeros that fill it up, at least two (Regulation (EC) 213/2008,
 * annex I: divisions, groups, classes and categories are marked by the first two to five digits). A check digit is left
 * out. `undefined` where the text is no code.
 */
export function branchOf(code: string): string | undefined {
  const known = KNOWN.get(code);
  if (known !== undefined || KNOWN.has(code)) return known;
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  const branch = readBranch(code);
  KNOWN.set(code, branch);
  return branch;
}

/** Codes are read again and again, and there are some 9,500 of them; whatever else is written is forgotten in time. */
const KNOWN = new Map<string, string | undefined>();
const MOST_KNOWN = 50_000;

function readBranch(code: string): string | undefined {
  const digits = /^\d{2,8}/.exec(code)?.[0];
  if (digits === undefined) return undefined;
  const filled = digits.replace(/0+$/, '');
  return filled.length < 2 ? digits.slice(0, 2) : filled;
}

/** Every branch that holds the code, from its division down to itself. */
export function branchesOf(code: string): string[] {
  const branch = branchOf(code);
  if (branch === undefined) return [];
  return CPV_LEVELS.filter((level) => level <= branch.length).map((level) => branch.slice(0, level));
}

/** Whether a code lies in the branch that another code names: `85312300` in `85300000`, never the other way. */
export function liesInBranch(code: string, branchCode: string): boolean {
  const branch = branchOf(branchCode);
  return branch !== undefined && (branchOf(code)?.startsWith(branch) ?? false);
}
