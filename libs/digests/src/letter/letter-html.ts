import mjml2html from 'mjml';
import { escapeHtml } from './escape-html.js';
import type { Letter, LetterEntry } from './letter.js';

const INK = '#1a1a1a';
const MUTED = '#4d4d4d';
const PETROL = '#0b4f6c';
const PAPER = '#f3f5f6';

/** Text and ground of the two marks; both pairs pass WCAG 2.2 AA. */
const ELIGIBLE = 'color:#14532d;background:#e3f4e8';
const UNCLEAR = 'color:#6b3f00;background:#fdf1d8';

const HEAD = `
  <mj-attributes>
    <mj-all font-family="Arial, Helvetica, sans-serif" />
    <mj-text font-size="16px" line-height="1.5" color="${INK}" padding="0 0 12px" />
    <mj-section padding="0" />
    <mj-column padding="0" />
  </mj-attributes>
  <mj-style inline="inline">
    h1 { margin: 0; font-size: 24px; line-height: 1.25; color: ${PETROL}; }
    h2 { margin: 0; font-size: 18px; line-height: 1.35; }
    h2 a, .link { color: ${PETROL}; }
    .mark { display: inline-block; margin-right: 8px; padding: 3px 10px; border-radius: 4px; font-size: 14px; font-weight: bold; }
    .score { font-size: 14px; font-weight: bold; white-space: nowrap; }
    .facts { margin: 0; }
    .label { color: ${MUTED}; }
  </mj-style>`;

const entryHtml = (entry: LetterEntry, see: string): string => `
  <mj-section padding="0 16px 16px">
    <mj-column background-color="#ffffff" border="1px solid #d5dadd" border-radius="6px" padding="20px 16px 16px">
      <mj-text padding="0 0 8px"><span class="mark" style="${entry.eligible ? ELIGIBLE : UNCLEAR}">${escapeHtml(entry.eligibility)}</span> <span class="score">${escapeHtml(entry.score)}</span></mj-text>
      <mj-text padding="0 0 8px"><h2><a href="${escapeHtml(entry.link)}">${escapeHtml(entry.title)}</a></h2></mj-text>
      <mj-text padding="0 0 14px"><p class="facts">${entry.facts
        .map(([label, text]) => `<span class="label">${escapeHtml(label)}:</span> ${escapeHtml(text)}`)
        .join('<br />')}</p></mj-text>
      <mj-button align="left" padding="0" inner-padding="11px 20px" font-size="16px" border-radius="4px" color="#ffffff" background-color="${PETROL}" href="${escapeHtml(entry.link)}">${escapeHtml(see)}</mj-button>
    </mj-column>
  </mj-section>`;

const document = (letter: Letter): string => `
<mjml lang="${letter.language}">
  <mj-head>
    <mj-title>${escapeHtml(letter.subject)}</mj-title>
    <mj-preview>${escapeHtml(letter.intro.join(' '))}</mj-preview>${HEAD}
  </mj-head>
  <mj-body width="640px" background-color="${PAPER}">
    <mj-section padding="24px 16px 4px">
      <mj-column>
        <mj-text font-weight="bold" color="${PETROL}">Medspil</mj-text>
        <mj-text><h1>${escapeHtml(letter.heading)}</h1></mj-text>
        <mj-text>${escapeHtml(letter.greeting)}</mj-text>
        <mj-text padding="0 0 16px">${escapeHtml(letter.intro.join(' '))}</mj-text>
      </mj-column>
    </mj-section>
    ${letter.entries.map((entry) => entryHtml(entry, letter.see)).join('')}
    <mj-section padding="4px 16px 28px">
      <mj-column>
        ${letter.closing.map((line) => `<mj-text font-size="14px" color="${MUTED}">${escapeHtml(line)}</mj-text>`).join('')}
        <mj-text font-size="14px"><a class="link" href="${escapeHtml(letter.unsubscribe.link)}">${escapeHtml(letter.unsubscribe.label)}</a></mj-text>
      </mj-column>
    </mj-section>
  </mj-body>
</mjml>`;

/** The HTML form of a digest: works without images, remote fonts or tracking. */
export async function letterHtml(letter: Letter): Promise<string> {
  const { html, errors } = await mjml2html(document(letter), { validationLevel: 'strict', fonts: {} });
  if (errors.length > 0) throw new Error(errors.map(({ formattedMessage }) => formattedMessage).join('; '));
  return html;
}
