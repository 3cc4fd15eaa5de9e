import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { CALLER_NAMES } from './callers.js';
import { permissionsDocument } from './document.js';
import { expected } from './expected.js';
import { registeredRoutes } from './routes.js';
import { keyOf } from './row.js';
import { FEATURES, ROWS } from './rows/index.js';

const FILE = new URL('../../../../docs/permissions.md', import.meta.url);
const HOW =
  'Add a row to apps/api/test/permissions/rows/<feature>.rows.ts, then: npm run permissions (CONTRIBUTING.md)';

const routes = new Map(registeredRoutes().map((route) => [route.route, route]));

describe('the permission table', () => {
  it('has a row for every route', () => {
    const told = new Set(ROWS.map(({ route }) => route));
    const missing = [...routes.keys()].filter((route) => !told.has(route));
    expect({ missing, do: HOW }).toEqual({ missing: [], do: HOW });
  });

  it('has rows of routes that are there, each once', () => {
    expect(ROWS.filter(({ route }) => !routes.has(route)).map(keyOf)).toEqual([]);
    expect(new Set(ROWS.map(keyOf)).size).toBe(ROWS.length);
  });

  it('names other rules only for those whom permission lets pass, and only refusals', () => {
    const wrong = ROWS.flatMap((row) => {
      const route = routes.get(row.route);
      const named = CALLER_NAMES.filter((caller) => row.instead?.[caller] !== undefined);
      const isWrong = (caller: (typeof named)[number]) =>
        !route ||
        expected(row, route, caller) !== 'ok' ||
        ![400, 404, 409, 422].includes(row.instead?.[caller] ?? 0);
      return named.filter(isWrong).map((caller) => `${keyOf(row)}: ${caller}`);
    });
    expect(wrong).toEqual([]);
  });

  it('is what docs/permissions.md says', async () => {
    const made = permissionsDocument(FEATURES, routes);
    if (process.env.PERMISSIONS_FILE === 'write') await writeFile(FILE, made);
    const written = await readFile(FILE, 'utf8').catch(() => '');
    expect({ agrees: written === made, otherwise: 'npm run permissions' }).toEqual({
      agrees: true,
      otherwise: 'npm run permissions',
    });
  });
});
