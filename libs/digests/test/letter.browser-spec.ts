import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, keepPicture, openBrowser, wcagProblems } from '../../platform/test/chromium.js';
import { letterHtml } from '../src/letter/letter-html.js';
import { writeLetter } from '../src/letter/write-letter.js';
import { aFullStory, LINKS } from './story.builder.js';

const CASES = (['da', 'en'] as const).flatMap((language) =>
  [320, 640].flatMap((width) => (['light', 'dark'] as const).map((scheme) => ({ language, width, scheme }))),
);

describeInBrowser('the letter in a browser', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });

  afterAll(() => browser.close());

  const show = async ({ language, width, scheme }: (typeof CASES)[number]): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: scheme });
    await page.route(/.*/, (route) => route.abort());
    await page.setContent(await letterHtml(writeLetter(aFullStory(language), LINKS).letter));
    await keepPicture(page, `letter-${language}-${width}-${scheme}`);
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
    expect(await wcagProblems(page)).toEqual([]);
    await page.close();
  });

  it('is dark where the reader wants it dark', async () => {
    const ground = async (scheme: 'light' | 'dark') => {
      const page = await show({ language: 'da', width: 320, scheme });
      const colour = await page.evaluate<string>(
        `getComputedStyle(document.querySelector('.card')).backgroundColor`,
      );
      await page.close();
      return colour;
    };
    expect(await ground('light')).toBe('rgb(255, 255, 255)');
    expect(await ground('dark')).toBe('rgb(31, 39, 43)');
  });
});
