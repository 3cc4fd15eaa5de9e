import type { Term } from './term.js';

/** Times of the week in which a service is given; all of them together are around the clock. */
export const SERVICE_TIMES = [
  {
    code: 'daytime',
    label: { da: 'På hverdage i dagtimerne', en: 'On weekdays in the daytime' },
    meaning: { da: 'Mandag til fredag kl. 7 til 17.', en: 'Monday to Friday, 7 am to 5 pm.' },
  },
  {
    code: 'evenings',
    label: { da: 'På hverdage om aftenen', en: 'On weekdays in the evening' },
    meaning: { da: 'Mandag til fredag kl. 17 til 23.', en: 'Monday to Friday, 5 pm to 11 pm.' },
  },
  {
    code: 'nights',
    label: { da: 'Om natten', en: 'At night' },
    meaning: { da: 'Alle ugens dage kl. 23 til 7.', en: 'Every day of the week, 11 pm to 7 am.' },
  },
  {
    code: 'weekends',
    label: { da: 'I weekenden', en: 'At weekends' },
    meaning: { da: 'Lørdag og søndag kl. 7 til 23.', en: 'Saturday and Sunday, 7 am to 11 pm.' },
  },
  {
    code: 'public-holidays',
    label: { da: 'På helligdage', en: 'On public holidays' },
    meaning: { da: 'Danske helligdage kl. 7 til 23.', en: 'Danish public holidays, 7 am to 11 pm.' },
  },
] as const satisfies readonly Term[];

/** Code of a time of the week. */
export type ServiceTime = (typeof SERVICE_TIMES)[number]['code'];
