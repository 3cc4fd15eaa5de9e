import { collectStatistics, scoringVersionOf } from '#scoring';
import type { DataSource } from 'typeorm';

const BRANCHES = [
  ['85312000', 'besøgsvenner og fællesspisning for ældre der bor alene'],
  ['85320000', 'rådgivning og støtte til udsatte borgere og familier'],
  ['55320000', 'måltider til hjemmeboende ældre leveret og spist sammen'],
  ['90910000', 'rengøring af institutioner med mennesker på kanten af arbejdsmarkedet'],
  ['60130000', 'kørsel af borgere med nedsat bevægelighed til genoptræning'],
  ['80530000', 'opkvalificering og jobtræning med mentor på arbejdspladsen'],
  ['72200000', 'digitale løsninger til hjemmepleje og sygepleje'],
  ['77310000', 'pleje af grønne områder med beskyttet beskæftigelse'],
] as const;
const AREAS = ['0751', '0461', '0101', '0851', '0330', '0615', '0730', '0630'] as const;
/** A vendor's matches and near misses. */
export const PAIRS = 60;

/** SQL for the number of the lot that is the k-th pair of vendor n: one of its own branch. */
export function drawnLot(lots: number): string {
  const step = BRANCHES.length;
  return `((n * 31 + k * 97) * ${step} + n % ${step}) % ${Math.max(step, lots - (lots % step))}`;
}

const sql = (values: readonly string[]) => `(ARRAY[${values.map((value) => `'${value}'`).join(',')}])`;

/**
 * A market of made-up vendors, each with one member who wants the weekly digest, and of open lots. Matches are drawn within each
 * branch, not computed: what is measured is what follows from them.
 */
export async function seedMarket(
  dataSource: DataSource,
  { people, lots }: { readonly people: number; readonly lots: number },
): Promise<number> {
  const statistics = collectStatistics([], {});
  const version = scoringVersionOf(statistics);
  const run = (text: string, values: unknown[] = []) => dataSource.query<unknown>(text, values);
  const cpv = `${sql(BRANCHES.map(([code]) => code))}[1 + n % ${BRANCHES.length}]`;
  const text = `${sql(BRANCHES.map(([, words]) => words))}[1 + n % ${BRANCHES.length}]`;
  const area = `${sql(AREAS)}[1 + (n / ${BRANCHES.length}) % ${AREAS.length}]`;
  const id = (kind: string) => `md5('${kind}' || n)::uuid`;
  await run(`INSERT INTO scoring_statistics (version, statistics, current) VALUES ($1, $2, true)`, [
    version,
    JSON.stringify(statistics),
  ]);
  await run(
    `INSERT INTO organisation (id, kind, name, country, verified_at, verified_by) SELECT ${id('buyer')}, 'buyer', 'Kommune ' || n, 'DK', now(), ${id('buyer')} FROM generate_series(0, 97) n`,
  );
  await run(`INSERT INTO tender (id, buyer_id, title, language, procedure, status, submission_deadline, published_at)
    SELECT ${id('tender')}, md5('buyer' || n % 98)::uuid, 'Udbud ' || n, 'da', 'light-regime', 'published', now() + make_interval(days => 3 + n % 60), now() - make_interval(days => n % 90)
    FROM generate_series(0, ${lots - 1}) n`);
  await run(`INSERT INTO lot (id, tender_id, position, title, description, main_cpv, areas, value_minor, value_currency, requirements)
    SELECT ${id('lot')}, ${id('tender')}, 0, initcap(${text}), ${text}, ${cpv}, ARRAY[${area}], 100000000, 'DKK',
      jsonb_build_array(jsonb_build_object('id', ${id('need')}, 'kind', 'capacity', 'mandatory', true, 'ask', jsonb_build_object('headcount', n % 30)))
    FROM generate_series(0, ${lots - 1}) n`);
  await run(
    `INSERT INTO auth_user (id, name, email, email_verified) SELECT ${id('user')}, 'Person ' || n, 'person' || n || '@bench.example', true FROM generate_series(0, ${people - 1}) n`,
  );
  await run(
    `INSERT INTO organisation (id, kind, name, country) SELECT ${id('vendor')}, 'vendor', 'Leverandør ' || n, 'DK' FROM generate_series(0, ${people - 1}) n`,
  );
  await run(
    `INSERT INTO membership (organisation_id, user_id, role) SELECT ${id('vendor')}, ${id('user')}, 'owner' FROM generate_series(0, ${people - 1}) n`,
  );
  await run(`INSERT INTO vendor_profile (vendor_id, version, kind, headcount, capabilities, areas)
    SELECT ${id('vendor')}, 1, 'social-enterprise', n % 40, jsonb_build_array(jsonb_build_object('id', ${id('skill')}, 'cpv', jsonb_build_array(${cpv}), 'text', ${text})), ARRAY[${area}]
    FROM generate_series(0, ${people - 1}) n`);
  await run(
    `INSERT INTO digest_preference (user_id, language, frequency, opted_in_at, next_due_at) SELECT ${id('user')}, 'da', 'weekly', now(), now() FROM generate_series(0, ${people - 1}) n`,
  );
  // Millions of rows go in before their indexes are made, which takes a fraction of the time.
  const indexes = await dropIndexes(dataSource, 'match');
  await run(`INSERT INTO match (lot_id, vendor_id, tender_id, kind, eligibility, score, exact_score, relevance, suitability, missing, tie, scoring_version, as_of, matched_since, updated_at)
    SELECT DISTINCT ON (n, l) md5('lot' || l)::uuid, ${id('vendor')}, md5('tender' || l)::uuid, CASE WHEN k % 10 = 0 THEN 'near-miss' ELSE 'match' END,
      CASE WHEN k % 10 = 0 THEN 'ineligible' WHEN k % 3 = 0 THEN 'unclear' ELSE 'eligible' END, 30 + (n + k * 7) % 70, 30 + (n + k * 7) % 70, 0.7, 0.5,
      CASE WHEN k % 10 = 0 THEN 1 ELSE 0 END, n + k, '${version}', current_date, CASE WHEN k % 10 = 0 THEN NULL ELSE now() END, now()
    FROM generate_series(0, ${people - 1}) n, generate_series(0, ${PAIRS - 1}) k,
      LATERAL (SELECT ${drawnLot(lots)} AS l) AS drawn`);
  for (const definition of indexes) await run(definition);
  await run('ANALYZE');
  const [row] = await dataSource.query<{ pairs: number }[]>('SELECT count(*)::int AS pairs FROM match');
  return row?.pairs ?? 0;
}

/** @returns the statements that make them again */
async function dropIndexes(dataSource: DataSource, table: string): Promise<string[]> {
  const rows = await dataSource.query<{ dropping: string; making: string }[]>(
    `SELECT CASE WHEN conname IS NULL THEN format('DROP INDEX %I', indexname) ELSE format('ALTER TABLE %I DROP CONSTRAINT %I', tablename, conname) END AS dropping,
            CASE WHEN conname IS NULL THEN indexdef ELSE format('ALTER TABLE %I ADD CONSTRAINT %I %s', tablename, conname, pg_get_constraintdef(c.oid)) END AS making
     FROM pg_indexes LEFT JOIN pg_constraint c ON c.conname = indexname AND c.conrelid = $1::text::regclass
     WHERE schemaname = 'public' AND tablename = $1`,
    [table],
  );
  for (const { dropping } of rows) await dataSource.query(dropping);
  return rows.map(({ making }) => making);
}
