import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe } from '@jest/globals';
import axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';

const CHROMIUM = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  (path) => path !== undefined && existsSync(path),
);

/** Like `describe`, where Chromium is installed; says loudly where it is not. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (CHROMIUM !== undefined) {
    describe(name, tests);
    return;
  }
  console.warn(
    `NOT TESTED IN A BROWSER: ${name}. No Chromium is installed (apt-get install chromium, or set CHROMIUM_PATH).`,
  );
  describe.skip(name, tests);
}

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox'] });

/** Keeps a picture of the page where `DIGEST_SCREENSHOTS` names a folder for them. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env.DIGEST_SCREENSHOTS;
  if (folder === undefined) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What keeps the page from meeting WCAG 2.2 AA, as far as a program can tell. */
export async function wcagProblems(page: Page): Promise<object[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<{ violations: Finding[] }>(
    `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })`,
  );
  return violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.map((node) => [node.html, node.failureSummary]),
  }));
}
