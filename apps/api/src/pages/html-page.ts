import { escapeHtml } from '#identity';

export type PageLanguage = 'da' | 'en';

const STYLE = `:root{color-scheme:light dark}body{margin:0;background:#f3f5f6;color:#1a1a1a;font:16px/1.5 Arial,Helvetica,sans-serif}
main{max-width:30rem;margin:0 auto;overflow-wrap:break-word;padding:2rem 1.25rem;background:#fff}@media(min-width:36rem){main{margin:4rem auto;padding:2rem}}
p.house{margin:0 0 1.5rem;font-weight:bold;color:#0b4f6c}h1{margin:0;font-size:1.5rem;line-height:1.25}h2{margin:2rem 0 0;font-size:1.25rem;line-height:1.3}h3{margin:1rem 0 0;font-size:1rem}
dt{margin-top:.5rem;font-weight:bold}dd{margin:0}ul{margin:.25rem 0 0;padding-left:1.25rem}a{color:#0b4f6c}
label,input{display:block;width:100%;box-sizing:border-box}input{margin:.5rem 0 1.5rem;padding:.75rem;border:1px solid #555;background:#fff;color:#1a1a1a;font:inherit}
button{padding:.75rem 1.5rem;border:0;border-radius:4px;background:#0b4f6c;color:#fff;font:inherit;cursor:pointer}
button:focus-visible{outline:3px solid #1a1a1a;outline-offset:2px}p[role=alert]{color:#a3000b}
@media(prefers-color-scheme:dark){body{background:#14191c;color:#f0f2f3}main{background:#1f272b}p.house,a{color:#8fd0ea}input{border-color:#9aa5ab;background:#14191c;color:#f0f2f3}button{background:#8fd0ea;color:#10181c}button:focus-visible{outline-color:#f0f2f3}p[role=alert]{color:#ff9a9a}}`;

/** A page of ours, by day and by night. @param title plain text @param content HTML @param meta HTML for the head */
export const htmlPage = (
  language: PageLanguage,
  title: string,
  content: readonly string[],
  meta = '',
): string => `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">${meta}<meta name="color-scheme" content="light dark"><title>${escapeHtml(title)} – Medspil</title><style>${STYLE}</style></head>
<body><main><p class="house">Medspil</p><h1>${escapeHtml(title)}</h1>${content.join('\n')}</main></body>
</html>
`;
