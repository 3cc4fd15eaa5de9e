import Handlebars from 'handlebars';
import type { Language } from '#reference';

const TEXT = {
  da: {
    subject: 'Bekræft din e-mailadresse til Medspil',
    body: 'En mailserver afviste vores mail til denne adresse, så vi holdt op med at skrive. Virker adressen igen, så bekræft den her. Kom mailen uventet, kan du se bort fra den.',
    action: 'Bekræft adressen',
  },
  en: {
    subject: 'Confirm your e-mail address for Medspil',
    body: 'A mail server refused our mail to this address, so we stopped writing. If the address works again, confirm it here. If you did not expect this mail, you can ignore it.',
    action: 'Confirm the address',
  },
} as const;

/** The mail by which somebody proves that an address takes mail again. */
export function confirmationMail(language: Language, link: string) {
  const { subject, body, action } = TEXT[language];
  const href = Handlebars.escapeExpression(link);
  return {
    subject,
    text: `${body}\n\n${action}: ${link}\n\nMedspil\n`,
    html: `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${subject}</title></head><body style="font:16px/1.5 Arial,Helvetica,sans-serif"><p>${body}</p><p><a href="${href}">${action}</a></p><p>Medspil</p></body></html>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
  };
}
