import { Injectable, type OnModuleInit } from '@nestjs/common';
import { BUILT_IN_CPV, CpvCatalogue, type CpvEntry } from '#reference';
import { DataSource, type EntityManager } from 'typeorm';

const BATCH = 1000;

/** The CPV list of this process: the complete list where an operator has loaded it; names of built-in codes are ours, which were checked. */
@Injectable()
export class CpvList implements OnModuleInit {
  private current = new CpvCatalogue(BUILT_IN_CPV);

  constructor(private readonly dataSource: DataSource) {}

  async onModuleInit(): Promise<void> {
    await this.reload();
  }

  catalogue(): CpvCatalogue {
    return this.current;
  }

  async reload(): Promise<void> {
    const loaded = await this.dataSource.query<CpvEntry[]>(
      `SELECT code, da, en FROM reference_list_entry WHERE list = 'cpv' ORDER BY code`,
    );
    const merged = new Map([...loaded, ...BUILT_IN_CPV].map((entry) => [entry.code, entry]));
    this.current = new CpvCatalogue([...merged.values()]);
  }

  /** Replaces the loaded list. Processes that run keep theirs until they are started again. */
  async replace(tx: EntityManager, entries: readonly CpvEntry[]): Promise<void> {
    await tx.query(`DELETE FROM reference_list_entry WHERE list = 'cpv'`);
    for (let from = 0; from < entries.length; from += BATCH) {
      await tx.query(
        `INSERT INTO reference_list_entry (list, code, da, en)
         SELECT 'cpv', * FROM unnest($1::text[], $2::text[], $3::text[])`,
        columns(entries.slice(from, from + BATCH)),
      );
    }
  }
}

const columns = (entries: readonly CpvEntry[]): string[][] => [
  entries.map((entry) => entry.code),
  entries.map((entry) => entry.da),
  entries.map((entry) => entry.en),
];
