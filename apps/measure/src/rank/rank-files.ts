import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { readAward, readQuery } from '../data/read-record.js';
import { readRecords } from '../data/read-records.js';
import type { Award } from '../data/award.js';
import { vendorsOf } from '../market/vendors-of.js';
import type { RankArguments } from './rank-arguments.js';
import { engine, statisticsOf } from './ranker.js';

/** What was read and written. */
export interface RankSummary {
  readonly awards: number;
  readonly vendors: number;
  readonly queries: number;
}

/** Ranks the winners of one file for every query of another and writes a line for each query. */
export async function rankFiles({
  history,
  queries,
  out,
  top,
  languages,
}: RankArguments): Promise<RankSummary> {
  const awards: Award[] = [];
  for await (const record of readRecords(history)) awards.push(readAward(record));
  const vendors = vendorsOf(awards);
  const rank = engine(vendors, statisticsOf(vendors, languages));
  const shown = new Map(awards.flatMap(({ winners }) => winners.map(({ id, shownId }) => [id, shownId])));
  let count = 0;
  async function* lines(): AsyncGenerator<string> {
    for await (const record of readRecords(queries)) {
      const query = readQuery(record);
      const { ids, scores } = rank(query, top);
      count += 1;
      yield `${JSON.stringify({ id: query.shownId, ranked: ids.map((id) => shown.get(id)), scores })}\n`;
    }
  }
  await pipeline(Readable.from(lines()), createWriteStream(out));
  return { awards: awards.length, vendors: vendors.length, queries: count };
}
