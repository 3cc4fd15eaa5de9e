import type { Term } from './term.js';

/** Target groups: whom a tender is for (its beneficiaries) and whom a vendor has experience with. */
export const TARGET_GROUPS = [
  {
    code: 'older-people',
    label: { da: 'Ældre', en: 'Older people' },
    meaning: {
      da: 'Mennesker, der på grund af alder har brug for støtte, pleje eller fællesskab.',
      en: 'People who need support, care or company because of their age.',
    },
  },
  {
    code: 'people-with-disabilities',
    label: { da: 'Mennesker med handicap', en: 'People with disabilities' },
    meaning: {
      da: 'Mennesker med en varig fysisk, sansemæssig eller kognitiv funktionsnedsættelse.',
      en: 'People with a lasting physical, sensory or cognitive impairment.',
    },
  },
  {
    code: 'children-and-youth',
    label: { da: 'Børn og unge', en: 'Children and young people' },
    meaning: {
      da: 'Børn under 18 år og unge på vej ind i voksenlivet.',
      en: 'Children under 18 and young people entering adult life.',
    },
  },
  {
    code: 'mental-health',
    label: { da: 'Mennesker med psykiske lidelser', en: 'People with mental health conditions' },
    meaning: {
      da: 'Mennesker med psykiske lidelser eller psykisk sårbarhed.',
      en: 'People with mental illness or psychological vulnerability.',
    },
  },
  {
    code: 'homeless',
    label: { da: 'Mennesker i hjemløshed', en: 'People experiencing homelessness' },
    meaning: {
      da: 'Mennesker uden egen bolig eller med risiko for at miste den.',
      en: 'People without a home of their own or at risk of losing it.',
    },
  },
  {
    code: 'unemployed',
    label: { da: 'Ledige', en: 'Unemployed people' },
    meaning: {
      da: 'Mennesker uden arbejde, herunder udsatte ledige langt fra arbejdsmarkedet.',
      en: 'People out of work, including those furthest from the labour market.',
    },
  },
  {
    code: 'families',
    label: { da: 'Familier', en: 'Families' },
    meaning: {
      da: 'Forældre og børn i familier, der har brug for støtte i hverdagen.',
      en: 'Parents and children in families that need support in everyday life.',
    },
  },
  {
    code: 'refugees-and-migrants',
    label: { da: 'Flygtninge og indvandrere', en: 'Refugees and migrants' },
    meaning: {
      da: 'Mennesker, der er kommet til Danmark som flygtninge, familiesammenførte eller indvandrere.',
      en: 'People who came to Denmark as refugees, for family reunification or as migrants.',
    },
  },
  {
    code: 'dementia',
    label: { da: 'Mennesker med demens', en: 'People with dementia' },
    meaning: {
      da: 'Mennesker med demens eller begyndende demenssymptomer.',
      en: 'People with dementia or its first symptoms.',
    },
  },
  {
    code: 'chronic-illness',
    label: { da: 'Mennesker med kronisk sygdom', en: 'People with chronic illness' },
    meaning: {
      da: 'Mennesker med langvarig somatisk sygdom som diabetes, KOL eller hjertesygdom.',
      en: 'People with long-term physical illness such as diabetes, COPD or heart disease.',
    },
  },
  {
    code: 'addiction',
    label: { da: 'Mennesker med afhængighed', en: 'People with addiction' },
    meaning: {
      da: 'Mennesker, der er afhængige af alkohol, stoffer, medicin eller spil.',
      en: 'People addicted to alcohol, drugs, medicines or gambling.',
    },
  },
  {
    code: 'carers',
    label: { da: 'Pårørende', en: 'Carers and relatives' },
    meaning: {
      da: 'Familie og andre, der uden løn støtter eller plejer en nærtstående.',
      en: 'Family members and others who support or care for somebody close to them without pay.',
    },
  },
  {
    code: 'lonely',
    label: { da: 'Ensomme', en: 'People experiencing loneliness' },
    meaning: {
      da: 'Mennesker, der savner kontakt og fællesskab med andre.',
      en: 'People who miss contact and company.',
    },
  },
] as const satisfies readonly Term[];

/** Code of a target group. */
export type TargetGroup = (typeof TARGET_GROUPS)[number]['code'];
