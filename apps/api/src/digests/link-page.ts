import Handlebars from 'handlebars';

export type PageLanguage = 'da' | 'en';

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

const STYLE = `:root{color-scheme:light dark}body{margin:0;background:#f3f5f6;color:#1a1a1a;font:16px/1.5 Arial,Helvetica,sans-serif}
main{max-width:30rem;margin:0 auto;overflow-wrap:break-word;padding:2rem 1.25rem;background:#fff}@media(min-width:36rem){main{margin:4rem auto;padding:2rem}}
p.house{margin:0 0 1.5rem;font-weight:bold;color:#0b4f6c}h1{margin:0;font-size:1.5rem;line-height:1.25}h2{margin:2rem 0 0;font-size:1.25rem;line-height:1.3}h3{margin:1rem 0 0;font-size:1rem}
dt{margin-top:.5rem;font-weight:bold}dd{margin:0}ul{margin:.25rem 0 0;padding-left:1.25rem}a{color:#0b4f6c}
button{padding:.75rem 1.5rem;border:0;border-radius:4px;background:#0b4f6c;color:#fff;font:inherit;cursor:pointer}
button:focus-visible{outline:3px solid #1a1a1a;outline-offset:2px}
@media(prefers-color-scheme:dark){body{background:#14191c;color:#f0f2f3}main{background:#1f272b}p.house,a{color:#8fd0ea}button{background:#8fd0ea;color:#10181c}button:focus-visible{outline-color:#f0f2f3}}`;

/** An empty `action` sends the form to the address of the page itself, so nothing of the address is written into it. */
const button = (action: string) =>
  `<form method="post"><input type="hidden" name="List-Unsubscribe" value="One-Click"><button>${action}</button></form>`;

export const escaped = (text: string): string => Handlebars.escapeExpression(text);

/** A page of ours. @param title plain text @param content HTML */
export const htmlPage = (
  language: PageLanguage,
  title: string,
  content: readonly string[],
  meta = '',
): string => `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">${meta}<meta name="color-scheme" content="light dark"><title>${escaped(title)} – Medspil</title><style>${STYLE}</style></head>
<body><main><p class="house">Medspil</p><h1>${escaped(title)}</h1>${content.join('')}</main></body>
</html>
`;

/** A page behind a link that is a key: with one button at most, and not for search engines. Whatever people wrote is escaped. */
export const linkPage = (language: PageLanguage, { title, body, lines = [], action }: LinkText): string =>
  htmlPage(
    language,
    title,
    [
      ...[body, ...lines].map((line) => `<p>${escaped(line)}</p>`),
      ...(action === undefined ? [] : [button(escaped(action))]),
    ],
    '<meta name="robots" content="noindex">',
  );

/** Danish unless the browser prefers English (RFC 9110, 12.5.4: the first of the two that is named). */
export const preferredLanguage = (acceptLanguage: string | undefined): PageLanguage =>
  /\b(da|en)\b/i.exec(acceptLanguage ?? '')?.[1]?.toLowerCase() === 'en' ? 'en' : 'da';
