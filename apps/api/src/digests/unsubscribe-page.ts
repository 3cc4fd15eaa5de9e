type PageLanguage = 'da' | 'en';

interface Text {
  readonly title: string;
  readonly body: string;
  /** On the button; a page without one only tells. */
  readonly action?: string;
}

/** What the link of a digest can lead to. */
type Message = 'ask' | 'done' | 'unknown';

const TEXTS: Readonly<Record<Message, Readonly<Record<PageLanguage, Text>>>> = {
  ask: {
    da: {
      title: 'Afmeld den ugentlige mail',
      body: 'Så får du ikke længere Medspils ugentlige mail om nye opgaver. Du kan altid slå den til igen, når du er logget ind.',
      action: 'Afmeld',
    },
    en: {
      title: 'Unsubscribe from the weekly e-mail',
      body: 'You will no longer get Medspil’s weekly e-mail about new opportunities. You can switch it on again at any time when you are signed in.',
      action: 'Unsubscribe',
    },
  },
  done: {
    da: {
      title: 'Du er afmeldt',
      body: 'Du får ikke længere Medspils ugentlige mail. Du kan slå den til igen, når du er logget ind.',
    },
    en: {
      title: 'You are unsubscribed',
      body: 'You will no longer get Medspil’s weekly e-mail. You can switch it on again when you are signed in.',
    },
  },
  unknown: {
    da: {
      title: 'Linket kan ikke bruges',
      body: 'Måske blev det ikke kopieret helt. Brug linket nederst i mailen, eller slå mailen fra, når du er logget ind.',
    },
    en: {
      title: 'This link cannot be used',
      body: 'Perhaps it was not copied completely. Use the link at the end of the e-mail, or switch the e-mail off when you are signed in.',
    },
  },
};

const STYLE = `body{margin:0;background:#f3f5f6;color:#1a1a1a;font:16px/1.5 Arial,Helvetica,sans-serif}
main{max-width:30rem;margin:0 auto;padding:2rem 1.25rem;background:#fff}@media(min-width:36rem){main{margin:4rem auto;padding:2rem}}
p.house{margin:0 0 1.5rem;font-weight:bold;color:#0b4f6c}h1{margin:0;font-size:1.5rem;line-height:1.25}
button{padding:.75rem 1.5rem;border:0;border-radius:4px;background:#0b4f6c;color:#fff;font:inherit;cursor:pointer}
button:focus-visible{outline:3px solid #1a1a1a;outline-offset:2px}`;

/** An empty `action` sends the form to the address of the page itself, so nothing of the address is written into it. */
const button = (action: string) =>
  `<form method="post"><input type="hidden" name="List-Unsubscribe" value="One-Click"><button>${action}</button></form>`;

const page = (language: PageLanguage, { title, body, action }: Text) => `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${title} – Medspil</title><style>${STYLE}</style></head>
<body><main><p class="house">Medspil</p><h1>${title}</h1><p>${body}</p>${action === undefined ? '' : button(action)}</main></body>
</html>
`;

/** The page of an unsubscribe link. Nothing that comes from outside is written into it. */
export const unsubscribePage = (language: PageLanguage, message: Message): string =>
  page(language, TEXTS[message][language]);

/** Danish unless the browser prefers English (RFC 9110, 12.5.4: the first of the two that is named). */
export const preferredLanguage = (acceptLanguage: string | undefined): PageLanguage =>
  /\b(da|en)\b/i.exec(acceptLanguage ?? '')?.[1]?.toLowerCase() === 'en' ? 'en' : 'da';
