import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { digestReport } from './digest/digest-report.js';
import { measureDigests } from './digest/measure-digests.js';
import { MeasureError } from './measure.error.js';
import { runCommand } from './run-command.js';

// `npm run bench:digest -- --people 100000 --lots 10000 [--mails 20000] [--weeks 52]`: how fast digests are planned, written and sent to a
// local sink, on a throw-away database; of the mails at most so many, after so many weeks of digests. See docs/digest.md.

const count = (name: string, text: string): number => {
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
  throw new MeasureError(`--${name} is "${text}": it takes a number from 1 to 9999999.`);
};

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      people: { type: 'string', default: '100000' },
      lots: { type: 'string', default: '10000' },
      mails: { type: 'string' },
      weeks: { type: 'string' },
    },
  });
  const people = count('people', values.people);
  const mails = values.mails === undefined ? people : count('mails', values.mails);
  const weeks = values.weeks === undefined ? 0 : count('weeks', values.weeks);
  const size = { people, lots: count('lots', values.lots), mails, weeks };
  const result = await measureDigests(size, (message) => {
    process.stderr.write(`${message}\n`);
  });
  console.log(digestReport(result));
});
