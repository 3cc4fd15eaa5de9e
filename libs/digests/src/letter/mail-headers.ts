/** `no-reply@medspil.example` of `Medspil <no-reply@medspil.example>`: the domain that the mails of the house come from. */
export const senderDomain = (from: string): string =>
  from.slice(from.lastIndexOf('@') + 1).replace(/>.*$/, '');

/** A Message-ID (RFC 5322, 3.6.4) of our own, another one for each attempt, known before the mail leaves. */
export const messageIdOf = (digestId: string, attempt: number, domain: string): string =>
  `<digest.${digestId}.${attempt}@${domain}>`;

/**
 * What mail programs read of a digest: how to leave with one click (RFC 2369, RFC 8058), which list it is (RFC 2919), and that
 * no human wrote it (RFC 3834), so that no absence note answers it.
 */
export const digestHeaders = (unsubscribeLink: string, domain: string): Readonly<Record<string, string>> => ({
  'List-Unsubscribe': `<${unsubscribeLink}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  'List-Id': `Medspil weekly digest <weekly-digest.${domain}>`,
  'Auto-Submitted': 'auto-generated',
});
