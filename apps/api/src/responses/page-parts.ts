import type { PageLanguage } from '../account/page-layout.js';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

/** A text that somebody wrote, under a label of ours. */
export const paragraph = (label: string, text: string): string =>
  `<p><strong>${label}</strong><br>${escape(text).replaceAll('\n', '<br>')}</p>`;

export const instant = (language: PageLanguage, at: Date): string =>
  at.toLocaleString(language === 'da' ? 'da-DK' : 'en-GB', {
    timeZone: 'Europe/Copenhagen',
    dateStyle: 'long',
    timeStyle: 'short',
  });
