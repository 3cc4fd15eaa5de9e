import { Injectable } from '@nestjs/common';
import { authorize, recordAction, type Principal } from '#identity';
import { isId, Outbox, pageOf, Transactions, type Page, type PageRequest } from '#platform';
import type { EntityManager } from 'typeorm';
import { importSettings, IMPORT_DEFAULTS } from './domain/import-settings.js';
import type { Import, ImportProblem, ImportSettings } from './domain/import.js';
import { importNotFound } from './domain/imports.errors.js';
import { cleanText, cut } from './domain/read-text.js';
import { ImportStaging } from './import-staging.js';
import { importRun } from './open-data.jobs.js';
import { listProblems } from './persistence/import-line.repository.js';
import {
  deleteAbandoned,
  deleteReceived,
  findImport,
  insertImport,
  listImports,
  markStaged,
} from './persistence/import.repository.js';

const LONGEST_FILE_NAME = 255;

/** A file as it comes in. */
export interface IncomingFile {
  readonly name: string;
  readonly content: AsyncIterable<Uint8Array>;
}

/** Files of published awards, from the first byte to the report. For operators. */
@Injectable()
export class Imports {
  constructor(
    private readonly transactions: Transactions,
    private readonly staging: ImportStaging,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Takes in a file of awards, line by line in flat memory. It lies there until `start`. Where it does not come in whole,
   * nothing of it stays.
   * @returns the id of the import
   * @throws DomainError `import-empty` (422)
   */
  async receive(principal: Principal, file: IncomingFile): Promise<string> {
    authorize(principal, 'import.create', {});
    const importId = await this.transactions.run(async (tx) => {
      await deleteAbandoned(tx);
      return insertImport(tx, {
        ...IMPORT_DEFAULTS,
        fileName: cut(cleanText(file.name), LONGEST_FILE_NAME) || 'unnamed',
        createdBy: personOf(principal),
      });
    });
    try {
      await this.staging.stage(importId, file.content);
    } catch (error) {
      await this.discard(principal, importId);
      throw error;
    }
    return importId;
  }

  /**
   * Lets a received file be worked through: asks for the job `import-run`.
   * @throws DomainError `import-invalid` (422), `not-found` (404)
   */
  start(principal: Principal, importId: string, stated: Partial<ImportSettings>): Promise<Import> {
    return this.transactions.run(async (tx) => {
      authorize(principal, 'import.create', {});
      const settings = importSettings(stated);
      await markStaged(tx, importId, settings);
      await this.outbox.add(tx, importRun, { importId }, { key: importId });
      const imported = await requireImport(tx, importId);
      const { fileName, scheme, currency } = imported;
      await recordAction(tx, principal, {
        action: 'import.create',
        resource: 'import',
        resourceId: importId,
        after: { fileName, scheme, currency },
      });
      return imported;
    });
  }

  /** Forgets a file that was received and is not to be worked through. */
  discard(principal: Principal, importId: string): Promise<void> {
    return this.transactions.run(async (tx) => {
      authorize(principal, 'import.create', {});
      await deleteReceived(tx, importId);
    });
  }

  /** @throws DomainError `not-found` (404) */
  get(principal: Principal, importId: string): Promise<Import> {
    return this.transactions.run(async (tx) => {
      authorize(principal, 'import.read', {});
      return requireImport(tx, importId);
    });
  }

  /** Newest first. */
  list(principal: Principal, page: PageRequest): Promise<Page<Import>> {
    return this.transactions.run(async (tx) => {
      authorize(principal, 'import.read', {});
      const rows = await listImports(tx, page);
      return pageOf(
        rows,
        page,
        ({ id }) => [id],
        (row) => row,
      );
    });
  }

  /**
   * Lines that were refused, skipped or taken with a warning, in the order of the file.
   * @throws DomainError `not-found` (404)
   */
  problems(principal: Principal, importId: string, page: PageRequest): Promise<Page<ImportProblem>> {
    return this.transactions.run(async (tx) => {
      authorize(principal, 'import.read', {});
      await requireImport(tx, importId);
      const rows = await listProblems(tx, importId, page);
      return pageOf(
        rows,
        page,
        ({ line }) => [line],
        (row) => row,
      );
    });
  }
}

/** Null for the command line, behind which stands no account. */
const personOf = (principal: Principal): string | null =>
  principal.kind === 'person' && isId(principal.userId) ? principal.userId : null;

async function requireImport(tx: EntityManager, importId: string): Promise<Import> {
  const found = await findImport(tx, importId);
  if (!found) throw importNotFound();
  return found;
}
