import { Injectable } from '@nestjs/common';
import { Transactions } from '#platform';
import { importEmpty } from './domain/imports.errors.js';
import { numberedLines, type NumberedLine } from './domain/numbered-lines.js';
import { insertLines } from './persistence/import-line.repository.js';

const MOST_LINE_BYTES = 1024 * 1024;
const BATCH_LINES = 2000;
const BATCH_CHARACTERS = 2 * 1024 * 1024;

const sizeOf = (line: NumberedLine): number => ('text' in line ? line.text.length : 0);

/** Writes a stream into the staging table, a batch at a time: the stream waits while one is written. */
@Injectable()
export class ImportStaging {
  constructor(private readonly transactions: Transactions) {}

  /** @throws DomainError `import-empty` (422), and whatever the stream breaks off with */
  async stage(importId: string, content: AsyncIterable<Uint8Array>): Promise<void> {
    let batch: NumberedLine[] = [];
    let size = 0;
    let isEmpty = true;
    for await (const line of numberedLines(content, MOST_LINE_BYTES)) {
      isEmpty = false;
      batch.push(line);
      size += sizeOf(line);
      if (batch.length >= BATCH_LINES || size >= BATCH_CHARACTERS) {
        await this.write(importId, batch);
        batch = [];
        size = 0;
      }
    }
    if (isEmpty) throw importEmpty();
    if (batch.length > 0) await this.write(importId, batch);
  }

  /** Each batch by itself: one transaction over a slow upload would hold back everyone who follows the tables. */
  private write(importId: string, batch: readonly NumberedLine[]): Promise<void> {
    return this.transactions.run((tx) => insertLines(tx, importId, batch));
  }
}
