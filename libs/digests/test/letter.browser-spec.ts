import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { letterHtml } from '../src/letter/letter-html.js';
import { writeLetter } from '../src/letter/write-letter.js';
import { aFullStory, LINKS } from './story.builder.js';

const CHROMIUM = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  (path) => path !== undefined && existsSync(path),
);
if (CHROMIUM === undefined) {
  console.warn(
    'BROWSER TESTS DO NOT RUN: no Chromium is installed (apt-get install chromium, or set CHROMIUM_PATH).',
  );
}

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

const CASES = (['da', 'en'] as const).flatMap((language) =>
  [320, 640].flatMap((width) => (['light', 'dark'] as const).map((scheme) => ({ language, width, scheme }))),
);

/** Rendered in a real browser; with DIGEST_SCREENSHOTS=folder the pictures are kept. */
(CHROMIUM === undefined ? describe.skip : describe)('the letter in a browser', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox'] });
  });

  afterAll(() => browser.close());

  const show = async ({ language, width, scheme }: (typeof CASES)[number]): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: scheme });
    await page.route(/.*/, (route) => route.abort());
    await page.setContent(await letterHtml(writeLetter(aFullStory(language), LINKS).letter));
    const folder = process.env.DIGEST_SCREENSHOTS;
    if (folder !== undefined) {
      await mkdir(folder, { recursive: true });
      await page.screenshot({ path: join(folder, `${language}-${width}-${scheme}.png`), fullPage: true });
    }
    return page;
  };

  it.each(CASES)('fits, can be read and passes WCAG 2.2 AA: %j', async (shown) => {
    const page = await show(shown);
    const width = await page.evaluate<number>('document.documentElement.scrollWidth');
    expect(width).toBeLessThanOrEqual(shown.width);
    const sizes = await page.evaluate<number[]>(
      `[...document.querySelectorAll('p, a, span, h1, h2, h3')].filter((one) => one.innerText.trim() !== '')
         .map((one) => parseFloat(getComputedStyle(one).fontSize))`,
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(14);
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate<{ violations: Finding[] }>(
      `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })`,
    );
    expect(
      violations.map(({ id, nodes }) => ({
        id,
        nodes: nodes.map((node) => [node.html, node.failureSummary]),
      })),
    ).toEqual([]);
    await page.close();
  });

  it('is dark where the reader wants it dark', async () => {
    const ground = async (scheme: 'light' | 'dark') => {
      const page = await show({ language: 'da', width: 320, scheme });
      const colour = await page.evaluate<string>(
        `getComputedStyle(document.querySelector('.card td')).backgroundColor`,
      );
      await page.close();
      return colour;
    };
    expect(await ground('light')).toBe('rgb(255, 255, 255)');
    expect(await ground('dark')).toBe('rgb(31, 39, 43)');
  });
});
