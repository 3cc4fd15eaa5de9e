import type { DataSourceOptions, MigrationInterface } from 'typeorm';
import { SnakeNamingStrategy } from './snake-naming.strategy.js';

/** A class that carries `@Entity`. */
export type EntityClass = new () => object;

export type MigrationClass = new () => MigrationInterface;

const MIGRATIONS_TABLE = 'migration';

/** The one way in which this project connects TypeORM: no synchronise, one transaction a migration. */
export function databaseOptions(
  url: string,
  entities: readonly EntityClass[],
  migrations: readonly MigrationClass[],
): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities: [...entities],
    migrations: [...migrations],
    migrationsTableName: MIGRATIONS_TABLE,
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeNamingStrategy(),
    synchronize: false,
    // A failed query throws, and whoever catches it logs it; TypeORM would print its parameters, which may be personal data.
    logging: false,
    // A page read out of order costs about as much as the next one: data lie on SSDs, or in memory.
    extra: { max: 10, application_name: 'medspil', options: '-c timezone=UTC -c random_page_cost=1.1' },
  };
}
