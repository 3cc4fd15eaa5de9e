import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { SpanKind } from '@opentelemetry/api';
import { DataSource, type EntityManager } from 'typeorm';
import { inSpan } from '../tracing/spans.js';

const POSTGRES = { kind: SpanKind.CLIENT, attributes: { 'db.system.name': 'postgresql' } };

/** Opens the one transaction of a use case. */
@Injectable()
export class Transactions {
  private readonly around = new AsyncLocalStorage<EntityManager>();

  constructor(private readonly dataSource: DataSource) {}

  /** Commits what `work` wrote, or nothing of it where it throws. */
  run<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    const tx = this.around.getStore();
    if (tx) return work(tx);
    return inSpan('transaction', POSTGRES, () => this.dataSource.transaction(work));
  }

  /** Like `run`, and whatever is `run` meanwhile joins the same transaction. */
  runJoined<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.run((tx) => this.around.run(tx, () => work(tx)));
  }

  /** Reads as of one moment: what several queries answer fits together, whatever is written meanwhile. */
  read<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.dataSource.transaction('REPEATABLE READ', work);
  }
}
