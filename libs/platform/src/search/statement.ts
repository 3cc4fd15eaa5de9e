import type { EntityManager } from 'typeorm';

/** An SQL statement with its parameters: run, or explained. */
export interface Statement {
  readonly sql: string;
  readonly values: readonly unknown[];
}

export const runStatement = <Row>(tx: EntityManager, { sql, values }: Statement): Promise<Row[]> =>
  tx.query<Row[]>(sql, [...values]);
