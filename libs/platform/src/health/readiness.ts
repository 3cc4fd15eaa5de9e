import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { JobQueues } from '../jobs/job-queues.js';

export interface Check {
  readonly name: 'database' | 'queue' | 'migrations';
  readonly ok: boolean;
  /** What is wrong, without addresses or secrets. */
  readonly detail?: string;
}

const PATIENCE_MS = 3000;

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

  check(): Promise<readonly Check[]> {
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
