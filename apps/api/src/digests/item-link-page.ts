import type { LinkedItem } from '#digests';
import type { PageLanguage } from '../pages/html-page.js';
import { linkPage, type LinkText, type UnknownLink } from './link-page.js';

const ELIGIBILITY = {
  da: {
    eligible: 'I opfylder alle mindstekrav.',
    unclear: 'Mindst ét mindstekrav er uafklaret.',
    ineligible: 'Mindst ét mindstekrav er ikke opfyldt.',
  },
  en: {
    eligible: 'You meet every mandatory requirement.',
    unclear: 'At least one mandatory requirement is unclear.',
    ineligible: 'At least one mandatory requirement is not met.',
  },
} as const;

type Texts = Readonly<
  Record<'dismissed' | 'saved', (done: boolean, lot: string, vendor: string) => LinkText>
>;

const MARKS: Readonly<Record<PageLanguage, Texts>> = {
  da: {
    dismissed: (done, lot, vendor) =>
      done
        ? {
            title: 'Opgaven vises ikke igen',
            body: `${lot} kommer hverken i mails til ${vendor} eller på listen igen. Det kan gøres om, når du er logget ind.`,
          }
        : {
            title: 'Vis ikke opgaven igen?',
            body: `${lot} forsvinder for alle hos ${vendor}.`,
            action: 'Vis ikke igen',
          },
    saved: (done, lot, vendor) =>
      done
        ? {
            title: 'Opgaven er gemt',
            body: `Vi minder ${vendor} om ${lot}, før fristen udløber, og når noget ændres.`,
          }
        : { title: 'Gem opgaven?', body: `${lot} gemmes for alle hos ${vendor}.`, action: 'Gem' },
  },
  en: {
    dismissed: (done, lot, vendor) =>
      done
        ? {
            title: 'It will not be shown again',
            body: `${lot} comes back neither in e-mails to ${vendor} nor in the list. This can be undone when you are signed in.`,
          }
        : {
            title: 'Do not show it again?',
            body: `${lot} disappears for everybody at ${vendor}.`,
            action: 'Do not show again',
          },
    saved: (done, lot, vendor) =>
      done
        ? {
            title: 'It is saved',
            body: `We will remind ${vendor} of ${lot} before it closes and when something changes.`,
          }
        : { title: 'Save it?', body: `${lot} is saved for everybody at ${vendor}.`, action: 'Save' },
  },
};

const WHY = {
  da: {
    title: 'Hvorfor fik jeg den?',
    body: (lot: string, vendor: string) =>
      `Du får mails for ${vendor}, og ${lot} passer til jeres profil eller gør det næsten.`,
    score: (score: number, version: string) => `Match ${score} af 100 (beregnet efter ${version}).`,
    gap: 'Det vigtigste, der mangler:',
    gone: 'Opgaven er ikke længere i udbud, eller den passer ikke længere til jeres profil.',
  },
  en: {
    title: 'Why did I get this?',
    body: (lot: string, vendor: string) =>
      `You get e-mails for ${vendor}, and ${lot} matches your profile or almost does.`,
    score: (score: number, version: string) => `Match ${score} out of 100 (computed by ${version}).`,
    gap: 'The most important gap:',
    gone: 'It is not open any more, or it does not match your profile any more.',
  },
} as const;

/** The page behind a link beside a lot of a mail. */
export function itemLinkPage(item: LinkedItem): string {
  const { action, language, vendorName, done } = item;
  const lot = `${language === 'da' ? '»' : '“'}${item.lotTitle}${language === 'da' ? '«' : '”'} (${item.buyerName})`;
  return linkPage(
    language,
    action === 'why' ? whyText(item, lot) : MARKS[language][action](done, lot, vendorName),
  );
}

function whyText({ language, vendorName, why }: LinkedItem, lot: string): LinkText {
  const words = WHY[language];
  const { title } = words;
  const body = words.body(lot, vendorName);
  if (!why) return { title, body, lines: [words.gone] };
  return {
    title,
    body,
    lines: [
      words.score(why.score, why.scoringVersion),
      ELIGIBILITY[language][why.eligibility],
      ...why.reasons.map((reason) => reason[language]),
      ...(why.gap ? [`${words.gap} ${why.gap[language]}`] : []),
    ],
  };
}

/** Of a link beside a lot whose signature does not hold, or whose person left the vendor. */
export const UNKNOWN_ITEM_LINK: UnknownLink = {
  da: {
    title: 'Linket kan ikke bruges',
    body: 'Det virker kun fra selve mailen. Måske blev det ikke kopieret helt, eller du hører ikke længere til leverandøren.',
  },
  en: {
    title: 'This link cannot be used',
    body: 'It works from the e-mail alone. Perhaps it was not copied completely, or you do not belong to the vendor any more.',
  },
};
