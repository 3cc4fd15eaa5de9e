import { dkk } from '../dkk.js';
import type { DemoTender } from '../types.js';

const BACK_ON_YOUR_FEET: DemoTender = {
  key: 'odense-back-on-your-feet',
  buyer: 'odense',
  title: 'Back on your feet at home: virtual rehabilitation in Odense',
  description:
    'People who come home from hospital after a hip operation, a stroke or a flare-up of COPD often wait ' +
    'for training, or give it up because the journey is too long. Over eighteen months the municipality ' +
    'will find out whether training at home, guided by a physiotherapist on screen, works as well as ' +
    'training at a centre, for whom it does, and for whom it does not. Our own therapists take part in ' +
    'choosing the solution and decide with each citizen which form to use. Tenders may be written in ' +
    'English or Danish, and joint tenders are welcome.',
  language: 'en',
  procedure: 'open',
  deadlineInDays: 42,
  beneficiaries: ['chronic-illness', 'older-people'],
  benefit: 'More people complete their rehabilitation and regain the function that they need in daily life.',
  lots: [
    {
      key: 'odense-virtual-rehabilitation',
      title: 'Virtual rehabilitation with a physiotherapist on screen',
      description:
        'The supplier delivers a platform for rehabilitation at home together with the physiotherapists ' +
        'who use it: an individual programme, video sessions, exercises with feedback on movement, and a ' +
        'weekly call to those who fall behind. About 300 citizens take part, many of them above 70, and ' +
        'nobody may be left out for want of a tablet or broadband. The software must bear the CE mark as a ' +
        'medical device where its purpose makes it one. Function, quality of life and drop-out are ' +
        'measured at the start, at the end and six months later.',
      mainCpv: '85142100',
      additionalCpv: ['48180000', '85312500'],
      areas: ['0461'],
      value: dkk(3_200_000),
      contractStartInDays: 130,
      contractMonths: 18,
      beneficiaries: ['chronic-illness', 'older-people'],
      weights: { requirements: 4, area: 2, size: 2, trackRecord: 3, beneficiaries: 3 },
      requirements: [
        {
          kind: 'certification',
          mandatory: true,
          ask: { scheme: 'iso-27001', orEquivalent: true, validThroughInDays: 150 },
        },
        { kind: 'capability', mandatory: true, ask: { cpv: ['85142100'] } },
        {
          kind: 'reference',
          mandatory: true,
          ask: { count: 1, cpv: ['851', '48180000', '85312500'], withinYears: 5 },
        },
        { kind: 'capacity', mandatory: true, ask: { headcount: 5 } },
        { kind: 'turnover', mandatory: true, ask: { amount: dkk(2_500_000) } },
        { kind: 'capability', mandatory: false, weight: 5, ask: { cpv: ['48180000'] } },
        { kind: 'evidence', mandatory: false, weight: 3, ask: { level: 3, cpv: ['851'] } },
        {
          kind: 'certification',
          mandatory: false,
          weight: 4,
          ask: { scheme: 'ce-mdr', orEquivalent: false },
        },
      ],
    },
  ],
};

const GOOD_DAYS_WITH_DEMENTIA: DemoTender = {
  key: 'odense-gode-dage-med-demens',
  buyer: 'odense',
  title: 'Gode dage med demens: aktivitet, natur og aflastning',
  description:
    'Mange, der lever hjemme med demens, mister deres fritidsinteresser, længe før de mister evnerne til ' +
    'dem, og deres nærmeste kommer sjældent hjemmefra. Kommunen vil sammen med civilsamfundet afprøve ' +
    'dagfællesskaber, der tager udgangspunkt i det, den enkelte stadig kan. Nabokommunen Kerteminde ' +
    'stiller et lokale til rådighed; tilbud, der alene dækker Odense, er også velkomne.',
  language: 'da',
  procedure: 'below-threshold',
  deadlineInDays: 30,
  beneficiaries: ['dementia', 'carers'],
  benefit:
    'Mennesker med demens har flere gode dage hjemme, og deres pårørende holder til det i længere tid.',
  lots: [
    {
      key: 'odense-demens',
      title: 'Dagfællesskaber og aflastning for mennesker med demens og deres pårørende',
      description:
        'Leverandøren åbner to dagfællesskaber for hjemmeboende med let til moderat demens, hvor man ' +
        'bruger hænder, stemme og krop sammen med andre: havearbejde, sang, madlavning og gåture i ' +
        'naturen. De pårørende får aflastning på faste dage, samtalegrupper og undervisning i livet med ' +
        'demens. Aktiviteterne bygger på den enkeltes livshistorie og inddrager frivillige og lokale ' +
        'foreninger. Trivsel og belastning måles med anerkendte redskaber ved start og hvert halve år.',
      mainCpv: '85312100',
      additionalCpv: ['85312400', '85311100'],
      areas: ['0461', '0440'],
      value: dkk(1_750_000),
      contractStartInDays: 110,
      contractMonths: 24,
      beneficiaries: ['dementia', 'carers', 'older-people'],
      weights: { requirements: 4, area: 3, size: 1, trackRecord: 2, beneficiaries: 5 },
      requirements: [
        { kind: 'service-area', mandatory: true, acceptedShare: 0.5, ask: { areas: ['0461', '0440'] } },
        { kind: 'capability', mandatory: true, ask: { words: ['demens'] } },
        { kind: 'reference', mandatory: true, ask: { count: 1, cpv: ['853'], withinYears: 4 } },
        { kind: 'capacity', mandatory: true, ask: { headcount: 6 } },
        { kind: 'capability', mandatory: false, weight: 5, ask: { words: ['pårørende', 'aflastning'] } },
        { kind: 'capability', mandatory: false, weight: 2, ask: { words: ['livshistorie'] } },
        { kind: 'co-design', mandatory: false, weight: 3, ask: { with: ['citizens', 'civil-society'] } },
      ],
    },
  ],
};

export const ODENSE_TENDERS: readonly DemoTender[] = [BACK_ON_YOUR_FEET, GOOD_DAYS_WITH_DEMENTIA];
