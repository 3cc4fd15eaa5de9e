export type PageLanguage = 'da' | 'en';

const STYLE = `body{margin:0;background:#f5f5f5;color:#1a1a1a;font:16px/1.5 Arial,Helvetica,sans-serif}
main{max-width:30rem;margin:4rem auto;padding:2rem;background:#fff}
p.house{margin:0 0 1.5rem;font-weight:bold;color:#0b4f6c}h1{font-size:1.5rem}
label,input{display:block;width:100%;box-sizing:border-box}input{margin:.5rem 0 1.5rem;padding:.75rem;font:inherit;border:1px solid #555}
button{padding:.75rem 1.25rem;border:0;border-radius:4px;background:#0b4f6c;color:#fff;font:inherit}p[role=alert]{color:#a3000b}`;

/** One page of accounts. `title` and `content` are HTML. */
export const page = (language: PageLanguage, title: string, content: string) => `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} – Medspil</title><style>${STYLE}</style></head>
<body><main><p class="house">Medspil</p><h1>${title}</h1>${content}</main></body>
</html>
`;
