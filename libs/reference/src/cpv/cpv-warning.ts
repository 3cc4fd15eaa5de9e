import type { LocalText } from '../local-text.js';
import type { CpvCatalogue } from './cpv-catalogue.js';
import { parseCpv } from './cpv-code.js';
import type { CpvEntry } from './cpv-table.js';

/** Tells that a well-formed code was accepted although the list in use does not have it. */
export interface CpvWarning {
  readonly code: 'cpv-not-listed';
  /** The code in question, eight digits. */
  readonly cpv: string;
  /** What to tell a person. */
  readonly detail: LocalText;
  /** The listed code that it hangs on, or that was probably meant. */
  readonly nearest?: CpvEntry;
}

/**
 * The warning for a code that is well formed but not in the list; `undefined` where the list has it. Such codes are accepted,
 * because the list in use may be shorter than the official one.
 *
 * @throws RangeError where the text is no CPV code: that is an error, not a warning.
 */
export function cpvWarning(code: string, catalogue: CpvCatalogue): CpvWarning | undefined {
  const cpv = parseCpv(code);
  if (cpv === undefined) throw new RangeError(`"${code}" is not a CPV code of eight digits.`);
  if (catalogue.has(cpv)) return undefined;
  const nearest = catalogue.nearest(cpv);
  return { code: 'cpv-not-listed', cpv, detail: detailOf(cpv, nearest), ...(nearest && { nearest }) };
}

function detailOf(cpv: string, nearest: CpvEntry | undefined): LocalText {
  const da = `CPV-koden ${cpv} findes ikke i den anvendte liste. Den er accepteret; kontrollér, at den er rigtig.`;
  const en = `CPV code ${cpv} is not in the list in use. It has been accepted; please check that it is right.`;
  if (nearest === undefined) return { da, en };
  return {
    da: `${da} Nærmeste kode på listen er ${nearest.code} (${nearest.da}).`,
    en: `${en} The nearest listed code is ${nearest.code} (${nearest.en}).`,
  };
}
