const INK = '#1a1a1a';
const MUTED = '#4d4d4d';
const PETROL = '#0b4f6c';
const PAPER = '#f3f5f6';
const LINE = '#d5dadd';

/**
 * What is written into every element, for programs that read no style sheet. Colours by day; each pair of text and ground passes
 * WCAG 2.2 AA (tested in a browser).
 */
const INLINE = `
  h1 { margin: 0; font-size: 24px; line-height: 1.25; color: ${PETROL}; }
  h2 { margin: 0; font-size: 20px; line-height: 1.3; color: ${PETROL}; }
  h3 { margin: 0 0 8px; font-size: 18px; line-height: 1.35; font-weight: bold; }
  p { margin: 0; }
  .mark { display: inline-block; margin: 0 8px 4px 0; padding: 3px 10px; border-radius: 4px; font-size: 14px; font-weight: bold; }
  .good { color: #14532d; background: #e3f4e8; }
  .open { color: #6b3f00; background: #fdf1d8; }
  .missing { color: #7a1f1f; background: #fbe5e5; }
  .change { margin: 0 0 8px; padding: 0 0 0 10px; border-left: 4px solid ${PETROL}; font-weight: bold; }
  .facts { margin: 0 0 10px; }
  .reason { margin: 0 0 10px; }
  .rest { margin: 0 0 8px; }
  .actions { margin: 4px 0 0; font-size: 15px; line-height: 2; }
  .sheet { width: 100%; border-collapse: separate; }
  .card { padding: 16px; border: 1px solid ${LINE}; border-radius: 6px; background: #ffffff; color: ${INK}; font-family: Arial, Helvetica, sans-serif; font-size: 16px; line-height: 1.5; text-align: left; }
  .gap { height: 14px; font-size: 14px; line-height: 14px; }`;

/** What a mail can do without: it stands in the style sheet alone, once and not in every lot. */
const IN_HEAD = `
  .link { color: ${PETROL}; }
  .label { color: ${MUTED}; }
  .score { display: inline-block; margin: 0 0 4px; font-size: 14px; font-weight: bold; }
  .actions a { margin-right: 18px; white-space: nowrap; }`;

/** Colours by night, for programs that show dark mode by the reader's wish (others invert by themselves). */
const BY_NIGHT = `
  @media (prefers-color-scheme: dark) {
    body, .paper, .paper > div[role] { background: #14191c !important; background-color: #14191c !important; }
    .card { background: #1f272b !important; background-color: #1f272b !important; border-color: #3c474d !important; }
    .text div, .text .card, .text p, .text h3 { color: #f0f2f3 !important; }
    .text h1, .text h2, .text .link, .text .house { color: #8fd0ea !important; }
    .text .label { color: #c3cbcf !important; }
    .text .good { color: #b9efc8 !important; background: #14391f !important; }
    .text .open { color: #ffdf9e !important; background: #463207 !important; }
    .text .missing { color: #ffc9c9 !important; background: #4d1c1c !important; }
    .text .change { border-left-color: #8fd0ea !important; }
  }`;

/** Each tone stands in the markup, so that MJML can write its colours into the element. */
const MARKS = ['good', 'open', 'missing']
  .map((tone) => `{{#if (is mark.tone "${tone}")}}<span class="mark ${tone}">{{mark.text}}</span>{{/if}}`)
  .join('');

const ENTRY = `
  {{#each changes}}<p class="change">{{this}}</p>{{/each}}
  <p>${MARKS}{{#if score}} <span class="score">{{score}}</span>{{/if}}</p>
  <h3><a class="link" href="{{link}}">{{title}}</a></h3>
  <p class="facts">{{#each facts}}{{#unless @first}}<br />{{/unless}}<span class="label">{{label}}:</span> {{text}}{{/each}}</p>
  {{#if reasons}}<p class="reason"><span class="label">{{reasons.label}}:</span>{{#each reasons.texts}} {{this}}{{/each}}</p>{{/if}}
  {{#if gap}}<p class="reason"><span class="label">{{gap.label}}:</span> {{gap.text}}</p>{{/if}}
  {{#if actions}}<p class="actions">{{#each actions}}<a class="link" href="{{link}}">{{label}}</a> {{/each}}</p>{{/if}}`;

/**
 * Frames below each other, with a gap below each. Written out, since what MJML makes of a section and a column is a third of a
 * lot's markup, and Gmail cuts a mail off after 102 KB, before the link that unsubscribes.
 */
const sheet = (cards: string): string =>
  `<table role="presentation" class="sheet" border="0" cellpadding="0" cellspacing="0" width="100%">${cards}</table>`;
const card = (content: string): string =>
  `<tr><td class="card">${content}</td></tr><tr><td class="gap">&nbsp;</td></tr>`;

/**
 * The mail in MJML, with Handlebars inside: MJML is compiled once a process, which takes a while, and the result is filled for
 * each mail.
 */
export const LETTER_MJML = `
<mjml lang="{{language}}">
  <mj-head>
    <mj-title>{{subject}}</mj-title>
    <mj-preview>{{intro}}</mj-preview>
    <mj-raw>
      <meta name="color-scheme" content="light dark">
      <meta name="supported-color-schemes" content="light dark">
    </mj-raw>
    <mj-attributes>
      <mj-all font-family="Arial, Helvetica, sans-serif" />
      <mj-text font-size="16px" line-height="1.5" color="${INK}" padding="0 0 12px" css-class="text" />
      <mj-section padding="0" />
      <mj-column padding="0" />
    </mj-attributes>
    <mj-style inline="inline">${INLINE}</mj-style>
    <mj-style>:root { color-scheme: light dark; supported-color-schemes: light dark; }${IN_HEAD}${BY_NIGHT}</mj-style>
  </mj-head>
  <mj-body width="640px" background-color="${PAPER}" css-class="paper">
    <mj-section padding="24px 16px 4px">
      <mj-column>
        <mj-text font-weight="bold" color="${PETROL}"><p class="house">Medspil</p></mj-text>
        <mj-text><h1>{{heading}}</h1></mj-text>
        <mj-text>{{greeting}}</mj-text>
        <mj-text padding="0 0 4px">{{intro}}</mj-text>
      </mj-column>
    </mj-section>
    <mj-raw>{{#each sections}}</mj-raw>
    <mj-section padding="20px 16px 4px">
      <mj-column>
        <mj-text padding="0 0 8px"><h2>{{title}}</h2>{{#if about}}<p>{{about}}</p>{{/if}}</mj-text>
      </mj-column>
    </mj-section>
    <mj-section padding="0 16px">
      <mj-column>
        <mj-text padding="0">${sheet(`{{#each entries}}${card(ENTRY)}{{/each}}`)}{{#if rest}}<p class="rest">{{rest}}</p>{{/if}}</mj-text>
      </mj-column>
    </mj-section>
    <mj-raw>{{/each}}{{#if advice}}</mj-raw>
    <mj-section padding="20px 16px 4px">
      <mj-column>
        <mj-text padding="0 0 8px"><h2>{{advice.title}}</h2></mj-text>
      </mj-column>
    </mj-section>
    <mj-section padding="0 16px">
      <mj-column>
        <mj-text padding="0">${sheet(card('{{#each advice.texts}}<p>{{this}}</p>{{/each}}'))}</mj-text>
      </mj-column>
    </mj-section>
    <mj-raw>{{/if}}</mj-raw>
    <mj-section padding="12px 16px 28px">
      <mj-column>
        <mj-text font-size="14px">{{#each closing}}<p class="facts"><span class="label">{{this}}</span></p>{{/each}}<p><a class="link" href="{{unsubscribe.link}}">{{unsubscribe.label}}</a></p></mj-text>
      </mj-column>
    </mj-section>
  </mj-body>
</mjml>`;
