import type { IncomingHttpHeaders } from 'node:http';

/** Node's headers as the web's, which is what libraries take. */
export function webHeaders(headers: IncomingHttpHeaders): Headers {
  const web = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined) web.append(name, one);
    }
  }
  return web;
}
