import { createHash, createVerify, type KeyObject } from 'node:crypto';

const unfolded = (text: string): string => text.replace(/\r\n(?=[ \t])/g, '');

/** A header as "relaxed" has it (RFC 6376, 3.4.2). */
function relaxedHeader(line: string): string {
  const colon = line.indexOf(':');
  const value = line
    .slice(colon + 1)
    .replace(/[ \t]+/g, ' ')
    .trim();
  return `${line.slice(0, colon).trim().toLowerCase()}:${value}`;
}

/** A body as "relaxed" has it (RFC 6376, 3.4.4). */
function relaxedBody(body: string): string {
  const lines = body.split('\r\n').map((line) => line.replace(/[ \t]+/g, ' ').replace(/ $/, ''));
  const text = lines.join('\r\n').replace(/(\r\n)*$/, '');
  return text === '' ? '' : `${text}\r\n`;
}

/**
 * Checks the DKIM signature of a mail (rsa-sha256, relaxed/relaxed) as a receiver does, but for looking up the key.
 * @returns the names of the headers that it covers; undefined where it does not hold
 */
export function verifyDkim(source: string, key: KeyObject): readonly string[] | undefined {
  const [head = '', ...rest] = source.split('\r\n\r\n');
  const headers = unfolded(head).split('\r\n');
  const signature = headers.find((line) => /^dkim-signature:/i.test(line)) ?? '';
  const tag = (name: string): string =>
    (new RegExp(`(?:^|[;:\\s])${name}=([^;]*)`).exec(signature)?.[1] ?? '').replace(/\s+/g, '');
  const names = tag('h').toLowerCase().split(':');
  const bodyHash = createHash('sha256')
    .update(relaxedBody(rest.join('\r\n\r\n')))
    .digest('base64');
  const covered = names.flatMap(
    (name) => headers.find((line) => line.toLowerCase().startsWith(`${name}:`)) ?? [],
  );
  const unsigned = signature.replace(/([;\s]b=)[^;]*/, '$1');
  const signed = [...covered.map(relaxedHeader), relaxedHeader(unsigned)].join('\r\n');
  const holds = createVerify('RSA-SHA256').update(signed).verify(key, tag('b'), 'base64');
  return holds && tag('bh') === bodyHash ? names : undefined;
}
