const DIGITS = 8;

/** The code of eight digits that names a branch: `853` is `85300000`; a check digit is left out. */
export const fullCode = (branch: string): string => branch.slice(0, DIGITS).padEnd(DIGITS, '0');
