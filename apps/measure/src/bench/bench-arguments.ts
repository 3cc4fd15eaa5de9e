import { parseArgs } from 'node:util';

export interface BenchArguments {
  readonly vendors: readonly number[];
  readonly json: string | undefined;
}

const DEFAULT_VENDORS = [1_000, 10_000, 100_000];

/** @throws RangeError on a number of vendors that is none */
export function benchArguments(given: readonly string[]): BenchArguments {
  const { values } = parseArgs({
    args: [...given],
    options: { vendors: { type: 'string' }, json: { type: 'string' } },
  });
  if (values.vendors === undefined) return { vendors: DEFAULT_VENDORS, json: values.json };
  const vendors = Number(values.vendors);
  if (!Number.isInteger(vendors) || vendors < 1) {
    throw new RangeError(`--vendors is "${values.vendors}"; it takes a whole number from 1.`);
  }
  return { vendors: [vendors], json: values.json };
}
