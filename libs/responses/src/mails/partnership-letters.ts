import type { LetterOccasion } from '../domain/letter-occasion.js';

interface Named {
  /** In quotes, or in words. */
  readonly other: string;
  readonly tender: string;
  readonly incomplete: boolean;
  readonly open: boolean;
}

/** What is different from letter to letter. */
export type Letter = (named: Named) => { readonly subject: string; readonly before: string };

type Letters = Readonly<Record<LetterOccasion, Letter>>;

const danishStepAfterLeaving = (incomplete: boolean, open: boolean): string => {
  if (!open) return 'Det kan ikke afgives mere.';
  return incomplete
    ? 'Ret det, få de andre partnere til at bekræfte det, og afgiv det igen inden fristen.'
    : 'Ret tilbuddet, før I afgiver det.';
};

const englishStepAfterLeaving = (incomplete: boolean, open: boolean): string => {
  if (!open) return 'It can no longer be submitted.';
  return incomplete
    ? 'Change it, let the other partners confirm it, and submit it again before the deadline.'
    : 'Change the response before you submit it.';
};

export const DANISH: Letters = {
  invite: ({ other, tender }) => ({
    subject: `${other} inviterer jer til et fælles tilbud`,
    before: `${other} vil gerne have jer med som partner i sit tilbud på "${tender}". Læs, hvad det drejer sig om, og sig ja eller nej tak. Overvej først, om I kunne byde alene: et fælles tilbud mellem konkurrenter kan begrænse konkurrencen.`,
  }),
  accept: ({ other, tender }) => ({
    subject: `${other} er nu jeres partner`,
    before: `${other} har sagt ja til at være med i jeres tilbud på "${tender}". I kan nu se hinandens kontaktoplysninger. Skriv i tilbuddet, hvad partneren bidrager med, så den kan bekræfte det.`,
  }),
  decline: ({ other, tender }) => ({
    subject: `${other} har sagt nej tak`,
    before: `${other} vil ikke være med i jeres tilbud på "${tender}".`,
  }),
  'take-back': ({ other, tender }) => ({
    subject: `${other} har trukket sin invitation tilbage`,
    before: `Invitationen til et fælles tilbud på "${tender}" gælder ikke længere. I skal ikke gøre noget.`,
  }),
  confirm: ({ other, tender }) => ({
    subject: `${other} har bekræftet det fælles tilbud`,
    before: `${other} står inde for jeres fælles tilbud på "${tender}", som det ser ud nu. Ændrer I indholdet, skal det bekræftes igen.`,
  }),
  confirmation: ({ other, tender }) => ({
    subject: `Det fælles tilbud med ${other} skal bekræftes igen`,
    before: `${other} har ændret det fælles tilbud på "${tender}", efter at I bekræftede det. Læs det igen, og bekræft det. Uden jeres bekræftelse kan det ikke afgives.`,
  }),
  leave: ({ other, tender, incomplete, open }) => ({
    subject: `${other} har forladt jeres fælles tilbud`,
    before: [
      `${other} er ikke længere partner i jeres tilbud på "${tender}".`,
      ...(incomplete ? ['Tilbuddet var afgivet, men er nu ufuldstændigt og tæller ikke med.'] : []),
      danishStepAfterLeaving(incomplete, open),
    ].join(' '),
  }),
  remove: ({ other, tender }) => ({
    subject: `I er ikke længere partner i et fælles tilbud`,
    before: `${other} har afsluttet jeres samarbejde om tilbuddet på "${tender}". I kan ikke længere læse det.`,
  }),
  submit: ({ other, tender }) => ({
    subject: `${other} har afgivet det fælles tilbud`,
    before: `Det fælles tilbud på "${tender}" er afgivet, som I bekræftede det. Det tæller med, så længe ingen partner forlader det, og ${other} ikke trækker det tilbage.`,
  }),
  withdraw: ({ other, tender, open }) => ({
    subject: `${other} har trukket det fælles tilbud tilbage`,
    before: open
      ? `Det fælles tilbud på "${tender}" er trukket tilbage og tæller ikke med. ${other} kan afgive det igen inden fristen; bliver indholdet ændret, skal I bekræfte det først.`
      : `Det fælles tilbud på "${tender}" blev trukket tilbage og tæller ikke med. Det kan ikke afgives mere.`,
  }),
};

export const ENGLISH: Letters = {
  invite: ({ other, tender }) => ({
    subject: `${other} invites you to a joint response`,
    before: `${other} would like you as a partner in its response to "${tender}". Read what it is about, and accept or decline. First consider whether you could respond alone: a joint response of competitors may restrict competition.`,
  }),
  accept: ({ other, tender }) => ({
    subject: `${other} is your partner now`,
    before: `${other} has agreed to take part in your response to "${tender}". You can see each other's contact details now. State in the response what the partner brings, so that it can confirm it.`,
  }),
  decline: ({ other, tender }) => ({
    subject: `${other} has declined`,
    before: `${other} will not take part in your response to "${tender}".`,
  }),
  'take-back': ({ other, tender }) => ({
    subject: `${other} has taken its invitation back`,
    before: `The invitation to a joint response to "${tender}" no longer holds. You need not do anything.`,
  }),
  confirm: ({ other, tender }) => ({
    subject: `${other} has confirmed the joint response`,
    before: `${other} stands by your joint response to "${tender}" as it is now. If you change its content, it has to be confirmed again.`,
  }),
  confirmation: ({ other, tender }) => ({
    subject: `The joint response with ${other} has to be confirmed again`,
    before: `${other} has changed the joint response to "${tender}" after you confirmed it. Read it again, and confirm it. It cannot be submitted without your confirmation.`,
  }),
  leave: ({ other, tender, incomplete, open }) => ({
    subject: `${other} has left your joint response`,
    before: [
      `${other} is no longer a partner in your response to "${tender}".`,
      ...(incomplete ? ['It was submitted, but is incomplete now and does not count.'] : []),
      englishStepAfterLeaving(incomplete, open),
    ].join(' '),
  }),
  remove: ({ other, tender }) => ({
    subject: `You are no longer a partner in a joint response`,
    before: `${other} has ended your partnership in the response to "${tender}". You can no longer read it.`,
  }),
  submit: ({ other, tender }) => ({
    subject: `${other} has submitted the joint response`,
    before: `The joint response to "${tender}" was submitted as you confirmed it. It counts as long as no partner leaves it and ${other} does not withdraw it.`,
  }),
  withdraw: ({ other, tender, open }) => ({
    subject: `${other} has withdrawn the joint response`,
    before: open
      ? `The joint response to "${tender}" was withdrawn and does not count. ${other} can submit it again before the deadline; where its content changes, you have to confirm it first.`
      : `The joint response to "${tender}" was withdrawn and does not count. It can no longer be submitted.`,
  }),
};
