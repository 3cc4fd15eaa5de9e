import { escapeHtml } from './escape-html.js';

export type Language = 'da' | 'en';

/** A letter with one link. All members are plain text; what is not is escaped in the HTML. */
export interface LinkLetter {
  readonly subject: string;
  readonly greeting: string;
  readonly before: string;
  /** On the button. */
  readonly action: string;
  readonly link: string;
  readonly after: string;
}

export interface RenderedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const page = (language: Language, letter: LinkLetter) => `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(letter.subject)}</title></head>
<body style="margin:0;background:#f5f5f5;font:16px/1.5 Arial,Helvetica,sans-serif;color:#1a1a1a">
<div style="max-width:560px;margin:0 auto;padding:32px 24px;background:#ffffff">
<p style="margin:0 0 24px;font-weight:bold;color:#0b4f6c">Medspil</p>
<p>${escapeHtml(letter.greeting)}</p>
<p>${escapeHtml(letter.before)}</p>
<p style="margin:24px 0"><a href="${escapeHtml(letter.link)}" style="display:inline-block;padding:12px 20px;background:#0b4f6c;color:#ffffff;text-decoration:none;border-radius:4px">${escapeHtml(letter.action)}</a></p>
<p style="font-size:14px;color:#555555;word-break:break-all">${escapeHtml(letter.link)}</p>
<p style="font-size:14px;color:#555555">${escapeHtml(letter.after)}</p>
</div>
</body>
</html>
`;

/**
 * The letter as text and as HTML, in the look of the house. Pure.
 * @param language of what the letter says, for screen readers
 */
export const renderLetter = (language: Language, letter: LinkLetter): RenderedMail => ({
  subject: letter.subject,
  text: `${letter.greeting}\n\n${letter.before}\n\n${letter.action}:\n${letter.link}\n\n${letter.after}\n\nMedspil\n`,
  html: page(language, letter),
});
