import { branchOf, type CpvCatalogue, padCpv } from '#reference';
import type { EntityManager } from 'typeorm';
import type { FieldProblem } from '../errors/domain.error.js';

/** What may be searched by CPV branch: for each table which of its rows the codes are known from. */
const KNOWN_FROM = { tender_search: 'is_public', vendor_search: 'true' } as const;

/**
 * Refuses a branch of which neither the list in use nor anything that may be found knows: the list may be shorter than the
 * official one, and tenders and vendors may carry codes beyond it.
 */
export async function unknownCpvProblems(
  tx: EntityManager,
  table: keyof typeof KNOWN_FROM,
  cpv: string,
  catalogue: CpvCatalogue,
): Promise<FieldProblem[]> {
  const code = padCpv(cpv) ?? cpv;
  if (catalogue.has(code)) return [];
  const [row] = await tx.query<{ known: boolean }[]>(
    `SELECT EXISTS (SELECT 1 FROM ${table} WHERE ${KNOWN_FROM[table]} AND cpv @> ARRAY[$1::text]) AS known`,
    [branchOf(cpv)],
  );
  if (row?.known) return [];
  const nearest = catalogue.nearest(code);
  const hint = nearest ? ` Did you mean ${nearest.code} (${nearest.en})?` : '';
  return [
    { pointer: '/cpv', code: 'cpv-unknown', detail: `There is no CPV code or branch "${cpv}".${hint}` },
  ];
}

/** Whether a text names a CPV code or, by its first digits, a branch. */
export const cpvBranchProblems = (pointer: string, cpv: string): FieldProblem[] =>
  padCpv(cpv) === undefined
    ? [{ pointer, code: 'cpv-invalid', detail: 'Give a CPV code or its first digits, at least two.' }]
    : [];
