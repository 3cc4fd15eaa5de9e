import { writeFile } from 'node:fs/promises';
import { kindsPage, REQUIREMENT_KINDS } from '#scoring';

// `npm run docs` writes the pages that are made from the code.
await writeFile('docs/requirement-kinds.md', kindsPage(REQUIREMENT_KINDS));
