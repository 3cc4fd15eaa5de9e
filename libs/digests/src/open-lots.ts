import { Injectable } from '@nestjs/common';
import { lotFacts, type LotFacts } from '#tenders';
import type { EntityManager } from 'typeorm';
import { fingerprintOf } from './domain/fingerprint.js';

/** What choosing among very many pairs needs of a lot. */
export interface OpenLot {
  readonly tenderId: string;
  /** RFC 3339, UTC. */
  readonly deadline: string;
  readonly fingerprint: string;
  readonly areas: readonly string[];
  readonly cpv: readonly string[];
}

/**
 * The published lots, kept in memory by following the tables: each call reads the tenders that were written since the
 * snapshot before, so a hundred people or a single one are chosen for without reading ten thousand lots again. Whether a
 * deadline has passed is for the caller to see.
 */
@Injectable()
export class OpenLots {
  private readonly lots = new Map<string, OpenLot>();
  private readFrom = '0';
  private turn: Promise<unknown> = Promise.resolve();

  /** As the tables are now. Calls wait for each other; each reads by its own transaction, so none needs a second connection. */
  current(tx: EntityManager): Promise<ReadonlyMap<string, OpenLot>> {
    const result = this.turn.then(() => this.follow(tx));
    this.turn = result.catch(() => undefined);
    return result;
  }

  /** What the later reading does not see was written by a transaction that the earlier snapshot saw running, or by a newer one. */
  private async follow(tx: EntityManager): Promise<ReadonlyMap<string, OpenLot>> {
    const xmin = await oldestRunning(tx);
    const first = this.readFrom === '0';
    const request = first ? { states: ['published' as const] } : { changedSince: this.readFrom };
    for await (const batch of lotFacts(tx, request)) for (const facts of batch) this.put(facts);
    this.readFrom = xmin;
    return this.lots;
  }

  private put(facts: LotFacts): void {
    if (facts.status !== 'published' || !facts.submissionDeadline) {
      this.lots.delete(facts.id);
      return;
    }
    this.lots.set(facts.id, {
      tenderId: facts.tenderId,
      deadline: facts.submissionDeadline.toISOString(),
      fingerprint: fingerprintOf(facts),
      areas: facts.areas,
      cpv: [...(facts.mainCpv === undefined ? [] : [facts.mainCpv]), ...facts.additionalCpv],
    });
  }
}

/** Every transaction that this snapshot does not see has this id or a later one. */
async function oldestRunning(tx: EntityManager): Promise<string> {
  const [row] = await tx.query<{ xmin: string }[]>(
    'SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS xmin',
  );
  if (!row) throw new Error('the database answered no snapshot');
  return row.xmin;
}
