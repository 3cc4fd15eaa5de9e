import { writeFile } from 'node:fs/promises';
import { FAMILY_WEIGHTS } from '#scoring';
import { readAwards } from './data/read-awards.js';
import { readCpvNames } from './eval/cpv-names.js';
import { runCommand } from './run-command.js';
import { type ValidationSet, validationSet } from './tune/panel.js';
import { coordinateSteps } from './tune/search.js';
import { tuneArguments } from './tune/tune-arguments.js';
import { tuneReport } from './tune/tune-report.js';

// `npm run tune -- --data DIR --from DATE --until DATE [--json FILE]`: what other weights of relevance's families would bring on a
// validation part, and whether one should change. It changes no file. See docs/matching.md.

await runCommand(async () => {
  const { parts, json } = tuneArguments(process.argv.slice(2));
  const sets: ValidationSet[] = [];
  for (const part of parts) {
    const awards = await readAwards(part.data);
    sets.push(validationSet(awards, part, await readCpvNames(part.cpvNames, part.languages)));
  }
  const steps = coordinateSteps(sets, FAMILY_WEIGHTS);
  for (const line of tuneReport(steps)) console.log(line);
  if (json !== undefined) await writeFile(json, `${JSON.stringify({ parts, steps }, undefined, 2)}\n`);
});
