/** `medspil.example` of `Medspil <no-reply@medspil.example>`: the domain that the mails of the house come from. */
export const senderDomain = (from: string): string =>
  from.slice(from.lastIndexOf('@') + 1).replace(/>.*$/, '');

/** A Message-ID (RFC 5322, 3.6.4) of our own, known before the mail leaves and the same in every attempt. */
export const messageIdOf = (digestId: string, domain: string): string => `<digest.${digestId}@${domain}>`;

/**
 * What mail programs read of a digest: how to leave with one click (RFC 2369, RFC 8058), which list it is (RFC 2919), and that
 * no human wrote it (RFC 3834, and for older programs Precedence), so that no absence note answers it.
 */
export const digestHeaders = (unsubscribeLink: string, domain: string): Readonly<Record<string, string>> => ({
  'List-Unsubscribe': `<${unsubscribeLink}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  'List-Id': `Medspil digest <digest.${domain}>`,
  'Auto-Submitted': 'auto-generated',
  Precedence: 'bulk',
});
