import { escapeHtml } from '#identity';
import type { PageLanguage } from './html-page.js';

/** A text that somebody wrote, under a label of ours. */
export const paragraph = (label: string, text: string): string =>
  `<p><strong>${label}</strong><br>${escapeHtml(text).replaceAll('\n', '<br>')}</p>`;

export const instant = (language: PageLanguage, at: Date): string =>
  at.toLocaleString(language === 'da' ? 'da-DK' : 'en-GB', {
    timeZone: 'Europe/Copenhagen',
    dateStyle: 'long',
    timeStyle: 'short',
  });
