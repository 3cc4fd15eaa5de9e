import { newId, stated } from '#platform';
import { parseCpv } from '#reference';
import type { Lot, LotInput, StoredTender, TenderInput, TenderPatch } from './tender.js';

/** A tender as it is checked: codes without check digits. */
export const tidied = (input: TenderInput): TenderInput => ({ ...input, lots: input.lots.map(tidyLot) });

const tidyLot = (lot: LotInput): LotInput => ({
  ...lot,
  ...(lot.mainCpv === undefined ? {} : { mainCpv: withoutCheckDigit(lot.mainCpv) }),
  additionalCpv: lot.additionalCpv.map(withoutCheckDigit),
});

/** What is no code stays as it is, to be refused. */
const withoutCheckDigit = (code: string): string => parseCpv(code) ?? code;

/** Lots as they are stored: new lots and requirements get their ids. */
export const withIds = (lots: readonly LotInput[]): Lot[] =>
  lots.map((lot) => ({
    ...lot,
    id: lot.id ?? newId(),
    requirements: lot.requirements.map((requirement) => ({ ...requirement, id: requirement.id ?? newId() })),
  }));

/** The tender as its buyer would write it with the given members replaced; `null` takes one away. */
export const patched = (current: StoredTender, patch: TenderPatch): TenderInput =>
  stated({ ...inputOf(current), ...given(patch) });

/**
 * A tender as its buyer wrote it.
 * @throws Error for an imported award notice, which nobody writes
 */
export function inputOf(tender: StoredTender): TenderInput {
  const { buyerId, procedure, language } = tender;
  if (buyerId === undefined || procedure === undefined || language === 'und') {
    throw new Error(`tender ${tender.id} was imported`);
  }
  return stated({
    buyerId,
    title: tender.title,
    description: tender.description,
    language,
    procedure,
    submissionDeadline: tender.submissionDeadline?.toISOString(),
    enquiriesCloseAt: tender.enquiriesCloseAt?.toISOString(),
    beneficiaries: tender.beneficiaries,
    benefit: tender.benefit,
    notDividedReason: tender.notDividedReason,
    oneResponsePerLot: tender.oneResponsePerLot,
    lots: tender.lots,
  });
}

const given = <T extends object>(patch: T): T =>
  Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) as T;
