import { cpvWarnings, type FieldProblem, oneCpvWarning } from '#platform';
import { padCpv, type CpvCatalogue } from '#reference';
import type { Lot } from './tender.js';
import { textsIn } from './texts-in.js';

/** What can be stored but is worth a look. */
export const tenderWarnings = (lots: readonly Lot[], catalogue: CpvCatalogue): FieldProblem[] =>
  lots.flatMap((lot, index) => lotWarnings(`/lots/${index}`, lot, catalogue));

const lotWarnings = (pointer: string, lot: Lot, catalogue: CpvCatalogue): FieldProblem[] => [
  ...(lot.mainCpv === undefined ? [] : oneCpvWarning(`${pointer}/mainCpv`, lot.mainCpv, catalogue)),
  ...cpvWarnings(`${pointer}/additionalCpv`, lot.additionalCpv, catalogue),
  ...lot.requirements.flatMap(({ ask }, index) =>
    askWarnings(`${pointer}/requirements/${index}/ask`, ask, catalogue),
  ),
];

/** Every kind of requirement that asks for branches of the CPV names them under `cpv`. */
const askWarnings = (pointer: string, ask: unknown, catalogue: CpvCatalogue): FieldProblem[] =>
  textsIn(ask, pointer)
    .filter((found) => found.pointer.startsWith(`${pointer}/cpv/`))
    .flatMap((found) => oneCpvWarning(found.pointer, padCpv(found.text) ?? '', catalogue));
