import { newId } from '#platform';
import type { DataSource } from 'typeorm';
import { drawnLot, PAIRS } from './seed-market.js';

/** Lots that each of the digests before told of: half of them are open still, as they are for somebody who reads every week. */
const TOLD = 10;

/** One week of digests to everybody, as the ledger keeps them. What they said is left out: nothing that is measured reads it. */
const week = (
  lots: number,
): string => `INSERT INTO digest (id, run_id, user_id, period, state, language, items, content_sha256, message_id, planned_at, sending_at,
    sent_at, ends_at, state_since)
  SELECT (lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') || '7' || substr(md5(n::text), 1, 3) || '8' || substr(md5(n::text), 4, 15))::uuid,
    $1::uuid, md5('user' || n)::uuid, to_char(at, 'IYYY"-W"IW'), 'sent', 'da', items, repeat('0', 64), '<' || n || '.' || $1::uuid::text || '>', at, at, at, at, at
  FROM generate_series(0, $2::int - 1) n, LATERAL (SELECT now() - make_interval(weeks => $3::int) AS at) AS sent,
    LATERAL (SELECT jsonb_agg(jsonb_build_object('kind', 'match', 'lotId', md5('lot' || l)::uuid, 'tenderId', md5(tender || l)::uuid,
        'vendorId', md5('vendor' || n)::uuid, 'score', 60, 'eligibility', 'eligible', 'scoringVersion', '5+3f9ac2d41b07', 'asOf', at::date,
        'deadline', '2026-12-21T11:00:00.000Z', 'fingerprint', '0123456789abcdef',
        'changes', jsonb_build_array(jsonb_build_object('what', 'new')))) AS items
      FROM generate_series(0, ${TOLD - 1}) i, LATERAL (SELECT ($3::int * ${TOLD} + i) % ${PAIRS} AS k) AS pair,
        LATERAL (SELECT ${drawnLot(lots)} AS l, CASE WHEN i % 2 = 0 THEN 'tender' ELSE 'past tender' END AS tender) AS drawn) AS told`;

/** Seeds the ledger of so many weeks before. */
export async function seedLedger(
  dataSource: DataSource,
  { people, lots, weeks }: { readonly people: number; readonly lots: number; readonly weeks: number },
): Promise<void> {
  for (let ago = weeks; ago >= 1; ago--) {
    const runId = newId();
    await dataSource.query(
      `INSERT INTO digest_run (id, trigger, started_at, planned_at) VALUES ($1, 'schedule', now(), now())`,
      [runId],
    );
    await dataSource.query(week(lots), [runId, people, ago]);
  }
  await dataSource.query('ANALYZE digest');
}
