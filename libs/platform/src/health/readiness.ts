import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { JobQueues } from '../jobs/job-queues.js';
import { remembered } from './remembered.js';

export interface Check {
  readonly name: 'database' | 'queue' | 'migrations';
  readonly ok: boolean;
  /** What is wrong, without addresses or secrets. */
  readonly detail?: string;
}

const PATIENCE_MS = 3000;

/** Anybody may ask, and each check costs several statements; a load balancer learns of an outage no later than it would anyway. */
const REMEMBERED_MS = 1000;

async function inTime(work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no answer within ${PATIENCE_MS} ms`));
    }, PATIENCE_MS);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Whether this process can do its work now. */
@Injectable()
export class Readiness {
  constructor(
    private readonly dataSource: DataSource,
    private readonly queues: JobQueues,
  ) {}

  /** As of now, or of at most a second ago. */
  readonly check = remembered(REMEMBERED_MS, () => this.checkNow());

  private checkNow(): Promise<readonly Check[]> {
    return Promise.all([
      this.one('database', 'the database does not answer', () => this.dataSource.query('SELECT 1')),
      this.one('queue', 'the queue does not answer', () => this.queues.ping()),
      this.one('migrations', 'the database is not migrated to this version', async () => {
        if (await this.dataSource.showMigrations()) throw new Error('pending');
      }),
    ]);
  }

  private async one(name: Check['name'], detail: string, work: () => Promise<unknown>): Promise<Check> {
    try {
      await inTime(work());
      return { name, ok: true };
    } catch {
      return { name, ok: false, detail };
    }
  }
}
