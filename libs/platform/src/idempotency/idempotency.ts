import { Inject, Injectable } from '@nestjs/common';
import pLimit from 'p-limit';
import type { EntityManager } from 'typeorm';
import { Transactions } from '../database/transactions.js';
import { SETTINGS, type Settings } from '../settings/settings.js';
import { AnswerSeal } from './answer-seal.js';
import { IdempotencyKeyEntity } from './idempotency-key.entity.js';
import { keyInProgress, keyReused } from './idempotency.errors.js';

/** A request that is to be carried out once, however often it is sent. */
export interface KeyedRequest {
  readonly caller: string;
  readonly route: string;
  readonly key: string;
  readonly body: string;
}

const HOURS_KEPT = 24;

/** Each holds a connection while its use case may need another one for a read, so they may not hold all ten. */
const AT_ONCE = 5;

/**
 * Carries keyed requests out once. Everything that happens meanwhile joins one transaction, and the answer is stored in it:
 * either both are there or neither, so a process may die anywhere and there is nothing to recover. A lock that ends with the
 * transaction keeps a second request with the same key out.
 */
@Injectable()
export class Idempotency {
  private readonly seal: AnswerSeal;
  private readonly turns = pLimit(AT_ONCE);

  constructor(
    @Inject(SETTINGS) settings: Pick<Settings, 'masterKey'>,
    private readonly transactions: Transactions,
  ) {
    this.seal = new AnswerSeal(settings.masterKey);
  }

  /**
   * The stored answer of this request, or that of `work`, which is stored now. Where `work` throws, nothing is kept and the
   * same key may be used again.
   * @throws DomainError `idempotency-key-reused` (422), `idempotency-key-in-progress` (409)
   */
  once(request: KeyedRequest, work: () => Promise<string>): Promise<string> {
    const id = this.seal.hash(request.caller, request.route, request.key);
    const fingerprint = this.seal.hash(request.body);
    return this.turns(() =>
      this.transactions.runJoined(async (tx) => {
        if (!(await lockKey(tx, id))) throw keyInProgress();
        const stored = await findStored(tx, id);
        if (stored) {
          if (!stored.fingerprint.equals(fingerprint)) throw keyReused();
          return this.seal.open(id, stored.answer);
        }
        const answer = await work();
        await tx.upsert(
          IdempotencyKeyEntity,
          { id, fingerprint, answer: this.seal.seal(id, answer), answeredAt: () => 'clock_timestamp()' },
          ['id'],
        );
        return answer;
      }),
    );
  }

  /** Deletes answers older than a day. */
  forgetOld(): Promise<void> {
    return this.transactions.run(async (tx) => {
      await tx.query(
        'DELETE FROM idempotency_key WHERE answered_at <= clock_timestamp() - make_interval(hours => $1)',
        [HOURS_KEPT],
      );
    });
  }
}

/** By the first 64 bits of the id; ends with the transaction, whatever becomes of the process. */
async function lockKey(tx: EntityManager, id: Buffer): Promise<boolean> {
  const [row] = await tx.query<{ locked: boolean }[]>('SELECT pg_try_advisory_xact_lock($1) AS locked', [
    id.readBigInt64BE(0).toString(),
  ]);
  return row?.locked ?? false;
}

/** What is older than a day counts as forgotten, whether or not it was deleted yet. */
const findStored = (tx: EntityManager, id: Buffer): Promise<IdempotencyKeyEntity | null> =>
  tx
    .createQueryBuilder(IdempotencyKeyEntity, 'stored')
    .where('stored.id = :id AND stored.answeredAt > clock_timestamp() - make_interval(hours => :hours)', {
      id,
      hours: HOURS_KEPT,
    })
    .getOne();
