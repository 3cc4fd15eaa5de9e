import { escapeHtml } from '#identity';
import { htmlPage, type PageLanguage } from '../pages/html-page.js';

/** What a page behind the link of a mail says. */
export interface LinkText {
  readonly title: string;
  readonly body: string;
  /** Further lines, each a paragraph. */
  readonly lines?: readonly string[];
  /** On the button; a page without one only tells. */
  readonly action?: string;
}

/** What is said of a link that cannot be used. */
export type UnknownLink = Readonly<Record<PageLanguage, LinkText>>;

/** An empty `action` sends the form to the address of the page itself, so nothing of the address is written into it. */
const button = (action: string) =>
  `<form method="post"><input type="hidden" name="List-Unsubscribe" value="One-Click"><button>${action}</button></form>`;

/** A page behind a link that is a key: with one button at most, and not for search engines. Whatever people wrote is escaped. */
export const linkPage = (language: PageLanguage, { title, body, lines = [], action }: LinkText): string =>
  htmlPage(
    language,
    title,
    [
      ...[body, ...lines].map((line) => `<p>${escapeHtml(line)}</p>`),
      ...(action === undefined ? [] : [button(escapeHtml(action))]),
    ],
    '<meta name="robots" content="noindex">',
  );

/** Danish unless the browser prefers English (RFC 9110, 12.5.4: the first of the two that is named). */
export const preferredLanguage = (acceptLanguage: string | undefined): PageLanguage =>
  /\b(da|en)\b/i.exec(acceptLanguage ?? '')?.[1]?.toLowerCase() === 'en' ? 'en' : 'da';
