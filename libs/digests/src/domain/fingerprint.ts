import { createHash } from 'node:crypto';
import type { LotFacts } from '#tenders';

const HEX_DIGITS = 16;

/** A short hash of what a lot asks for: another one says that the lot was amended. The deadline is told of apart. */
export function fingerprintOf(lot: LotFacts): string {
  const { title, description, tenderTitle, mainCpv, additionalCpv, areas, value } = lot;
  const { contractStart, contractEnd, beneficiaries, requirements } = lot;
  return createHash('sha256')
    .update(
      JSON.stringify([
        [tenderTitle, title, description, mainCpv, additionalCpv, areas, value],
        [contractStart, contractEnd, beneficiaries, requirements],
      ]),
    )
    .digest('hex')
    .slice(0, HEX_DIGITS);
}
