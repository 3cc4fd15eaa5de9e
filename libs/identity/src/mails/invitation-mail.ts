import type { Role } from '../domain/role.js';
import { renderLetter, type Language, type RenderedMail } from './letter-page.js';

interface Invited {
  readonly organisation: string;
  readonly role: Role;
  readonly email: string;
  readonly until: Date;
  readonly link: string;
}

const ROLE: Readonly<Record<Language, Readonly<Record<Role, string>>>> = {
  da: { owner: 'ejer', member: 'medlem', officer: 'udbudsansvarlig', evaluator: 'bedømmer' },
  en: { owner: 'owner', member: 'member', officer: 'procurement officer', evaluator: 'evaluator' },
};

const LONGEST_NAME = 100;

/** A name that somebody typed, short enough not to become a message of its own. */
const short = (name: string): string =>
  name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…`;

const day = (language: Language, at: Date): string =>
  at.toLocaleDateString(language === 'da' ? 'da-DK' : 'en-GB', {
    timeZone: 'Europe/Copenhagen',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });

/** Writes the letter of an invitation. Pure. */
export function renderInvitationMail(language: Language, invited: Invited): RenderedMail {
  const { email, link } = invited;
  const [name, role, until] = [
    short(invited.organisation),
    ROLE[language][invited.role],
    day(language, invited.until),
  ];
  return language === 'da'
    ? renderLetter('da', {
        subject: `Du er inviteret til "${name}" hos Medspil`,
        greeting: 'Hej',
        before: `Du er inviteret til at handle for "${name}" hos Medspil som ${role}. Invitationen gælder ${email}: log ind med den adresse, eller opret en konto med den først.`,
        action: 'Se invitationen',
        link,
        after: `Invitationen gælder til og med den ${until} og kan bruges én gang. Kender du ikke organisationen, skal du blot se bort fra denne mail.`,
      })
    : renderLetter('en', {
        subject: `You are invited to "${name}" at Medspil`,
        greeting: 'Hello',
        before: `You are invited to act for "${name}" at Medspil as ${role}. The invitation is for ${email}: sign in with that address, or make an account with it first.`,
        action: 'See the invitation',
        link,
        after: `The invitation holds until ${until} and works once. If you do not know the organisation, simply ignore this e-mail.`,
      });
}
