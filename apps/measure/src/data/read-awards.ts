import { join } from 'node:path';
import type { Award } from './award.js';
import { readAward } from './read-record.js';
import { readRecords } from './read-records.js';

/** Every award of a folder's `awards.jsonl`. */
export async function readAwards(folder: string): Promise<Award[]> {
  const awards: Award[] = [];
  for await (const record of readRecords(join(folder, 'awards.jsonl'))) awards.push(readAward(record));
  return awards;
}
