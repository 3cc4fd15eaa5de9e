import { writeFile } from 'node:fs/promises';
import { readAwards } from './data/read-awards.js';
import { readCpvNames } from './eval/cpv-names.js';
import { evalArguments } from './eval/eval-arguments.js';
import { evaluate } from './eval/evaluate.js';
import { evaluateNewcomers } from './eval/evaluate-newcomers.js';
import { evaluationReport, newcomerReport } from './eval/report.js';
import { runCommand } from './run-command.js';

// `npm run eval -- --data DIR --from DATE [--newcomers] [--json FILE]`: how well vendors are found for awards that came after
// a day, beside what a user could pick instead. See docs/matching.md.

await runCommand(async () => {
  const { data, from, newcomers, languages, cpvNames, json } = evalArguments(process.argv.slice(2));
  const awards = await readAwards(data);
  const evaluation = evaluate(awards, from, languages);
  for (const line of evaluationReport(evaluation)) console.log(line);
  const stated = newcomers
    ? evaluateNewcomers(awards, from, languages, await readCpvNames(cpvNames, languages))
    : undefined;
  if (stated) for (const line of ['', ...newcomerReport(stated)]) console.log(line);
  if (json !== undefined) {
    await writeFile(
      json,
      `${JSON.stringify({ ...evaluation, ...(stated ? { newcomers: stated } : {}) }, undefined, 2)}\n`,
    );
  }
});
