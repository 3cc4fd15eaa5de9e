import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { MeasureError } from '../measure.error.js';
import { messageOf } from '../message-of.js';
import type { Record } from './read-record.js';

const BOM = /^\uFEFF/;

/**
 * The records of a file with one JSON object a line, read as a stream; blank lines are passed over.
 *
 * @throws MeasureError naming the file and the line that is no JSON object
 */
export async function* readRecords(file: string): AsyncGenerator<Record> {
  const input = createReadStream(file);
  const opened = new Promise<void>((resolve, reject) =>
    input
      .once('open', () => {
        resolve();
      })
      .once('error', reject),
  );
  await opened.catch((error: unknown) => {
    throw new MeasureError(`${file} cannot be read: ${messageOf(error)}.`);
  });
  let line = 0;
  for await (const text of createInterface({ input, crlfDelay: Infinity })) {
    line += 1;
    const json = text.replace(BOM, '').trim();
    if (json !== '') yield recordIn(json, `${file}:${line}`);
  }
}

function recordIn(json: string, where: string): Record {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new MeasureError(`${where} is not JSON: ${messageOf(error)}.`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new MeasureError(`${where} is not a JSON object; the file takes one record a line.`);
  }
  return new Map(Object.entries(value));
}
