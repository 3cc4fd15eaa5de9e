import { stated } from '#platform';
import type { EntityManager } from 'typeorm';
import type { ReferenceFacts, VendorFacts } from '../domain/vendor-facts.js';
import { moneyOf } from './profile.repository.js';
import { confirmedFacts } from './verification.repository.js';

export interface VendorFactsRequest {
  /** Only these vendors. */
  readonly ids?: readonly string[];
  /** Only vendors written by this transaction (xid8 as a decimal string) or a later one. */
  readonly changedSince?: string;
}

const BATCH = 500;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/**
 * Streams the vendors that have a profile, in batches of at most 500, by vendor id. The whole pass sees one state of the
 * database only where `tx` is REPEATABLE READ.
 */
export async function* vendorFacts(
  tx: EntityManager,
  request: VendorFactsRequest = {},
): AsyncGenerator<readonly VendorFacts[]> {
  for (let after: string | undefined = FIRST_ID; after !== undefined;) {
    const rows: Row[] = await readProfiles(tx, request, after);
    if (rows.length === 0) return;
    const references = await readReferences(
      tx,
      rows.map(({ id }) => id),
    );
    const confirmed = await confirmedFacts(
      tx,
      rows.map(({ id }) => id),
    );
    yield rows.map((row) => factsOf(row, references.get(row.id) ?? [], confirmed));
    after = rows.length < BATCH ? undefined : rows.at(-1)?.id;
  }
}

/** Facts whose column is null where nothing is stated. */
type Nullable = 'headcount' | 'availability' | 'reservation';

type Row = Omit<VendorFacts, 'references' | 'turnover' | Nullable> & {
  readonly [Fact in Nullable]: VendorFacts[Fact] | null;
} & {
  /** bigint, hence text. */
  readonly turnoverMinor: string | null;
  readonly turnoverCurrency: string | null;
};

const readProfiles = (tx: EntityManager, request: VendorFactsRequest, after: string): Promise<Row[]> =>
  tx.query<Row[]>(
    `SELECT vendor_id AS id, organisation.name, vendor_profile.kind, size_class AS "sizeClass", language,
            open_to_teams AS "openToTeams", organisation.hidden, description, capabilities, areas, certificates,
            target_groups AS "targetGroups", purposes, practices, languages, availability, complete, vendor_profile.version, changed_xid AS "changedXid", headcount,
            turnover_minor AS "turnoverMinor", turnover_currency AS "turnoverCurrency", reservation
     FROM vendor_profile JOIN organisation ON organisation.id = vendor_id
     WHERE vendor_id > $1 AND ($2::uuid[] IS NULL OR vendor_id = ANY($2))
       AND ($3::bigint IS NULL
            OR vendor_id = ANY(ARRAY(SELECT vendor_id FROM vendor_profile WHERE changed_xid >= $3)))
     ORDER BY vendor_id LIMIT ${BATCH}`,
    [after, request.ids ?? null, request.changedSince ?? null],
  );

type ReferenceRow = Pick<
  ReferenceFacts,
  'id' | 'title' | 'cpv' | 'areas' | 'verified' | 'targetGroups' | 'practices'
> & {
  readonly vendorId: string;
  readonly text: string | null;
  readonly valueMinor: string | null;
  readonly valueCurrency: string | null;
  readonly day: string | null;
  readonly evidenceLevel: number | null;
};

async function readReferences(
  tx: EntityManager,
  vendorIds: readonly string[],
): Promise<ReadonlyMap<string, ReferenceFacts[]>> {
  const rows = await tx.query<ReferenceRow[]>(
    `SELECT id, vendor_id AS "vendorId", title, text, cpv, areas, value_minor AS "valueMinor",
            value_currency AS "valueCurrency", day::text, evidence_level AS "evidenceLevel", verified,
            target_groups AS "targetGroups", practices
     FROM vendor_reference WHERE vendor_id = ANY($1) ORDER BY vendor_id, id`,
    [vendorIds],
  );
  const byVendor = new Map<string, ReferenceFacts[]>();
  for (const { vendorId, valueMinor, valueCurrency, ...row } of rows) {
    const value = amountOf(valueMinor, valueCurrency);
    const facts = stated({ ...row, value });
    const list = byVendor.get(vendorId);
    if (list) list.push(facts);
    else byVendor.set(vendorId, [facts]);
  }
  return byVendor;
}

const factsOf = (
  row: Row,
  references: readonly ReferenceFacts[],
  confirmed: ReadonlySet<string>,
): VendorFacts => {
  const { turnoverMinor, turnoverCurrency, reservation, ...rest } = row;
  return stated({
    ...rest,
    references: references.map((reference) =>
      confirmed.has(reference.id) ? { ...reference, verified: true } : reference,
    ),
    turnover: amountOf(turnoverMinor, turnoverCurrency),
    reservation: reservation ? { ...reservation, verified: confirmed.has(row.id) } : null,
  });
};

const amountOf = (minor: string | null, currency: string | null) =>
  moneyOf(minor === null ? null : Number(minor), currency);
