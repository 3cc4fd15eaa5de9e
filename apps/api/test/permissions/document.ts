import { PERMISSIONS } from '#identity';
import { CALLER_NAMES } from './callers.js';
import { answerOf } from './expected.js';
import type { Route } from './routes.js';
import type { Row } from './row.js';

const INTRODUCTION = `# Permissions

Who may call what. Made from \`libs/identity/src/domain/permissions.ts\` and the rows in \`apps/api/test/permissions/rows\` by
\`npm run permissions\`; a test asks every cell over HTTP, and another fails where this file or a row is missing.

"own" is the vendor or buyer that the resource belongs to; vendor member, vendor owner, evaluator, officer and buyer owner are
its people. All buyers here are verified: an unverified one may do the same but publish and read vendors. People ask in a
session; "key" is an API key of the first owner who may, with every scope of its organisation, "key without scope" lacks the one
that the route asks for. **yes**: permitted; 401: sign in; 403: you may know of it but not do this; 404: there is nothing here
for you, told in the same words as for an id of nothing; any other status: permitted, and refused by another rule.
`;

const pad = (rows: readonly (readonly string[])[]): string => {
  const widths =
    rows[0]?.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length))) ?? [];
  const line = (cells: readonly string[], fill = ' ') =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [
    line(head),
    line(
      head.map(() => ''),
      '-',
    ),
    ...body.map((cells) => line(cells)),
  ].join('\n');
};

function ruleOf({ decision }: Route): [action: string, scope: string] {
  if (decision === 'session') return ['signed in', 'no key'];
  if ('publicBecause' in decision) return ['public', ''];
  const { scope } = PERMISSIONS[decision.action];
  return [decision.action, scope === 'session-only' ? 'no key' : scope];
}

function cellsOf(row: Row, route: Route): string[] {
  const answers = CALLER_NAMES.map((caller) => String(answerOf(row, route, caller)).replace('ok', 'yes'));
  return [`\`${row.route}\``, row.case ?? '', ...ruleOf(route), ...answers];
}

/** docs/permissions.md, with its tables laid out as Prettier does. */
export function permissionsDocument(
  features: Readonly<Record<string, readonly Row[]>>,
  routes: ReadonlyMap<string, Route>,
): string {
  const head = ['route', 'case', 'action', 'scope', ...CALLER_NAMES];
  const sections = Object.entries(features).map(([feature, rows]) => {
    const body = rows.flatMap((row) => {
      const route = routes.get(row.route);
      return route ? [cellsOf(row, route)] : [];
    });
    return `## ${feature}\n\n${pad([head, ...body])}\n`;
  });
  return [INTRODUCTION, ...sections].join('\n');
}
