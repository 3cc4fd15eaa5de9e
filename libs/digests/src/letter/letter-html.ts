import Handlebars from 'handlebars';
import { LETTER_MJML } from './letter-template.js';
import type { Letter } from './letter.js';

type Fill = (letter: Letter) => string;

/** Without indentation and the spaces within style attributes: once here, not in each of very many mails. */
const tightened = (html: string): string =>
  html.replace(/\n\s+/g, '\n').replace(/ style="[^"]*"/g, (style) => style.replace(/([:;]) +/g, '$1'));

async function compile(): Promise<Fill> {
  // Loaded with the first letter: MJML is the largest package of the house, and most processes never write one.
  const { default: mjml2html } = await import('mjml');
  const { html, errors } = await mjml2html(LETTER_MJML, {
    validationLevel: 'strict',
    fonts: {},
  });
  if (errors.length > 0) throw new Error(errors.map(({ formattedMessage }) => formattedMessage).join('; '));
  const handlebars = Handlebars.create();
  handlebars.registerHelper('is', (a: unknown, b: unknown) => a === b);
  return handlebars.compile<Letter>(tightened(html), { knownHelpers: { is: true } });
}

let compiled: Promise<Fill> | undefined;

/** The HTML form of a digest: works without images, remote fonts or tracking. All that people wrote is escaped. */
export async function letterHtml(letter: Letter): Promise<string> {
  compiled ??= compile();
  return (await compiled)(letter);
}
