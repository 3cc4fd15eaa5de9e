const INK = '#1a1a1a';
const MUTED = '#4d4d4d';
const PETROL = '#0b4f6c';
const PAPER = '#f3f5f6';
const LINE = '#d5dadd';

/** Colours by day; each pair of text and ground passes WCAG 2.2 AA (tested in a browser). */
const BY_DAY = `
  h1 { margin: 0; font-size: 24px; line-height: 1.25; color: ${PETROL}; }
  h2 { margin: 0; font-size: 20px; line-height: 1.3; color: ${PETROL}; }
  h3 { margin: 0 0 8px; font-size: 18px; line-height: 1.35; font-weight: bold; }
  p { margin: 0; }
  .link { color: ${PETROL}; }
  .mark { display: inline-block; margin: 0 8px 4px 0; padding: 3px 10px; border-radius: 4px; font-size: 14px; font-weight: bold; }
  .good { color: #14532d; background: #e3f4e8; }
  .open { color: #6b3f00; background: #fdf1d8; }
  .missing { color: #7a1f1f; background: #fbe5e5; }
  .score { display: inline-block; margin: 0 0 4px; font-size: 14px; font-weight: bold; }
  .change { margin: 0 0 8px; padding: 0 0 0 10px; border-left: 4px solid ${PETROL}; font-weight: bold; }
  .facts { margin: 0 0 10px; }
  .label { color: ${MUTED}; }
  .reason { margin: 0 0 10px; }
  .actions { margin: 4px 0 0; font-size: 15px; line-height: 2; }
  .actions a { margin-right: 18px; white-space: nowrap; }`;

/** Colours by night, for programs that show dark mode by the reader's wish (others invert by themselves). */
const BY_NIGHT = `
  @media (prefers-color-scheme: dark) {
    body, .paper, .paper > div[role] { background: #14191c !important; background-color: #14191c !important; }
    .card td { background: #1f272b !important; background-color: #1f272b !important; border-color: #3c474d !important; }
    .text div, .text p, .text h3 { color: #f0f2f3 !important; }
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
    <mj-style inline="inline">${BY_DAY}</mj-style>
    <mj-style>:root { color-scheme: light dark; supported-color-schemes: light dark; }${BY_NIGHT}</mj-style>
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
    <mj-raw>{{#each entries}}</mj-raw>
    <mj-section padding="0 16px 14px">
      <mj-column background-color="#ffffff" border="1px solid ${LINE}" border-radius="6px" padding="16px" css-class="card">
        <mj-text padding="0">${ENTRY}</mj-text>
      </mj-column>
    </mj-section>
    <mj-raw>{{/each}}{{#if rest}}</mj-raw>
    <mj-section padding="0 16px 8px">
      <mj-column><mj-text padding="0">{{rest}}</mj-text></mj-column>
    </mj-section>
    <mj-raw>{{/if}}{{/each}}{{#if advice}}</mj-raw>
    <mj-section padding="20px 16px 4px">
      <mj-column>
        <mj-text padding="0 0 8px"><h2>{{advice.title}}</h2></mj-text>
      </mj-column>
    </mj-section>
    <mj-section padding="0 16px 14px">
      <mj-column background-color="#ffffff" border="1px solid ${LINE}" border-radius="6px" padding="16px" css-class="card">
        <mj-text padding="0">{{#each advice.texts}}<p>{{this}}</p>{{/each}}</mj-text>
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
