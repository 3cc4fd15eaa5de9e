import {
  areaName,
  areaPath,
  CERTIFICATE_SCHEMES,
  padCpv,
  PRACTICES,
  vocabulary,
  type CpvCatalogue,
} from '#reference';
import type { Lookup, Lot, Sentence } from '#scoring';

type LotNames = Required<Pick<Lot, 'areaNames' | 'beneficiaryNames' | 'cpvNames'>>;

/** Where the names of codes come from; CPV codes have none where no catalogue is given. */
export const lookupIn = (catalogue?: CpvCatalogue): Lookup => ({
  areaPath,
  areaName: (code) => inBoth((language) => areaName(code, language)),
  cpvName: (code) => inBoth((language) => catalogue?.name(code, language)),
  termName: (name, code) => termsOf(name)?.find((term) => term.code === code)?.label,
});

/** Lists that no requirement asks for by their names, beside those that they do. */
const MORE_TERMS: Readonly<
  Record<string, readonly { readonly code: string; readonly label: Sentence }[] | undefined>
> = { 'certificate-schemes': CERTIFICATE_SCHEMES, practices: PRACTICES };

const termsOf = (name: string) => MORE_TERMS[name] ?? vocabulary(name);

/** What the codes of a lot are called, and the CPV branches and areas above them, which explanations speak of as well. */
export function lotNames(
  lot: Pick<Lot, 'additionalCpv' | 'beneficiaries'> & {
    readonly mainCpv?: string;
    readonly areas: readonly string[];
  },
  catalogue?: CpvCatalogue,
): LotNames {
  const lookup = lookupIn(catalogue);
  const cpv = [lot.mainCpv ?? '', ...lot.additionalCpv].flatMap((code) => padCpv(code) ?? []);
  return {
    areaNames: named(
      lot.areas.flatMap((code) => areaPath(code)?.split('/') ?? [code]),
      (code) => lookup.areaName?.(code),
    ),
    beneficiaryNames: named(lot.beneficiaries, (code) => lookup.termName?.('target-groups', code)),
    cpvNames: named(
      cpv.flatMap((code) => [code, ...(catalogue?.ancestors(code) ?? [])]),
      (code) => lookup.cpvName?.(code),
    ),
  };
}

function inBoth(nameIn: (language: 'da' | 'en') => string | undefined): Sentence | undefined {
  const [da, en] = [nameIn('da'), nameIn('en')];
  return da === undefined || en === undefined ? undefined : { da, en };
}

function named(
  codes: readonly string[],
  nameOf: (code: string) => Sentence | undefined,
): Record<string, Sentence> {
  const names: Record<string, Sentence> = {};
  for (const code of codes) {
    const name = nameOf(code);
    if (name !== undefined) names[code] = name;
  }
  return names;
}
