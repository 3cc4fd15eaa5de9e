import { rankArguments } from './rank/rank-arguments.js';
import { rankFiles } from './rank/rank-files.js';
import { runCommand } from './run-command.js';

// `npm run rank -- --history H.jsonl --queries Q.jsonl --out R.jsonl`: the vendors of H in the order in which they fit each
// query of Q. See docs/matching.md.

await runCommand(async () => {
  const { awards, vendors, queries } = await rankFiles(rankArguments(process.argv.slice(2)));
  console.log(`Ranked ${vendors} vendors of ${awards} awards for ${queries} queries.`);
});
