import type { FieldProblem } from '../errors/domain.error.js';
import { cpvWarning, parseCpv, type CpvCatalogue } from '#reference';

/** A warning for a code that is well formed and in no list; the list in use may be shorter than the official one. */
export function oneCpvWarning(pointer: string, cpv: string, catalogue: CpvCatalogue): FieldProblem[] {
  const warning = parseCpv(cpv) === undefined ? undefined : cpvWarning(cpv, catalogue);
  return warning ? [{ pointer, code: warning.code, detail: warning.detail.en }] : [];
}

export const cpvWarnings = (
  pointer: string,
  codes: readonly string[],
  catalogue: CpvCatalogue,
): FieldProblem[] => codes.flatMap((cpv, index) => oneCpvWarning(`${pointer}/${index}`, cpv, catalogue));
