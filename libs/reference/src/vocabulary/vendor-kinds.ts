import type { Term } from './term.js';

/** Kinds of organisation. The kind and the size class are two separate axes; whether an enterprise is registered under the Danish act on registered social enterprises (lov nr. 711 af 25. juni 2014, RSV) is stated separately. */
export const VENDOR_KINDS = [
  {
    code: 'social-enterprise',
    label: { da: 'Socialøkonomisk virksomhed', en: 'Social enterprise' },
    meaning: {
      da: 'Driver virksomhed med et socialt eller samfundsgavnligt formål og anvender overskuddet til formålet.',
      en: 'Trades for a social or public-benefit purpose and spends its profit on that purpose.',
    },
  },
  {
    code: 'association',
    label: { da: 'Forening eller frivillig organisation', en: 'Association or voluntary organisation' },
    meaning: {
      da: 'Medlemsstyret eller frivillig organisation, der ikke er drevet med overskud for øje.',
      en: 'Organisation governed by members or carried by volunteers, not run for profit.',
    },
  },
  {
    code: 'company',
    label: { da: 'Privat virksomhed', en: 'Private company' },
    meaning: {
      da: 'Privatejet virksomhed, der drives på almindelige markedsvilkår.',
      en: 'Privately owned business run on ordinary market terms.',
    },
  },
  {
    code: 'public',
    label: { da: 'Offentlig leverandør', en: 'Public supplier' },
    meaning: {
      da: 'Leverandør, der ejes eller styres af en offentlig myndighed.',
      en: 'Supplier owned or controlled by a public authority.',
    },
  },
  {
    code: 'unknown',
    label: { da: 'Ikke oplyst', en: 'Not stated' },
    meaning: {
      da: 'Leverandøren har ikke oplyst, hvilken slags organisation den er.',
      en: 'The vendor has not stated what kind of organisation it is.',
    },
  },
] as const satisfies readonly Term[];

/** Code of a kind of vendor. */
export type VendorKind = (typeof VENDOR_KINDS)[number]['code'];
