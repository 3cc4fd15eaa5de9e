import { dkk } from '../dkk.js';
import type { DemoTender } from '../types.js';

const MEALS_WITH_CARE: DemoTender = {
  key: 'aalborg-maaltider-med-omsorg',
  buyer: 'aalborg',
  title: 'Måltider med omsorg: madservice og spisefølge',
  description:
    'Nogle hjemmeboende ældre, der får mad bragt ud, spiser for lidt, og mange spiser alene. Kommunen vil ' +
    'i to distrikter afprøve en madservice, hvor den, der kommer med maden, har tid til at dække bord og ' +
    'sætte sig et øjeblik, og hvor de, der kan, bliver inviteret med til et fælles bord i nærheden. ' +
    'Borgere og køkkenfaglige medarbejdere har smagt på og valgt imellem menuer i forberedelsen.',
  language: 'da',
  procedure: 'light-regime',
  deadlineInDays: 40,
  beneficiaries: ['older-people', 'lonely'],
  benefit: 'Færre ældre taber sig utilsigtet, og flere har selskab ved måltidet mindst to gange om ugen.',
  lots: [
    {
      key: 'aalborg-madservice',
      title: 'Madservice og spisefølge til hjemmeboende ældre',
      description:
        'Leverandøren tilbereder og leverer varme og kolde måltider til cirka 350 hjemmeboende ældre, hver ' +
        'dag hele året, og tilbyder spisefølge to gange om ugen til dem, der ønsker det. Menuen følger ' +
        'årstiden, bygger på økologiske råvarer og omfatter kost til småtspisende, diæter og mad med ' +
        'ændret konsistens. Én gang om måneden inviterer leverandøren til fællesspisning sammen med en ' +
        'lokal forening. Vægt, appetit og madspild følges for et udsnit af borgerne.',
      mainCpv: '55521100',
      additionalCpv: ['55322000', '15894200'],
      areas: ['0851'],
      value: dkk(5_900_000),
      contractStartInDays: 130,
      contractMonths: 24,
      beneficiaries: ['older-people', 'lonely'],
      weights: { requirements: 3, area: 3, size: 3, trackRecord: 3, beneficiaries: 3 },
      requirements: [
        { kind: 'service-area', mandatory: true, ask: { areas: ['0851'] } },
        { kind: 'capability', mandatory: true, ask: { cpv: ['55500000'] } },
        {
          kind: 'certification',
          mandatory: true,
          ask: { scheme: 'organic-cuisine-label', orEquivalent: true },
        },
        {
          kind: 'availability',
          mandatory: true,
          ask: { times: ['daytime', 'weekends', 'public-holidays'] },
        },
        { kind: 'capacity', mandatory: true, ask: { headcount: 12 } },
        { kind: 'turnover', mandatory: true, ask: { amount: dkk(4_000_000) } },
        { kind: 'capability', mandatory: false, weight: 4, ask: { words: ['småtspisende', 'diæter'] } },
        {
          kind: 'reference',
          mandatory: false,
          weight: 3,
          ask: { count: 2, cpv: ['55'], minValue: dkk(500_000), withinYears: 4 },
        },
      ],
    },
  ],
};

const SAFELY_ON_THE_WAY: DemoTender = {
  key: 'aalborg-trygt-afsted',
  buyer: 'aalborg',
  title: 'Trygt af sted: ledsaget kørsel til genoptræning og dagtilbud',
  description:
    'For nogle borgere er turen selv det svære: at finde nøglen, komme ned ad trappen og turde sidde i en ' +
    'bil med fremmede. De melder afbud, og træning og samvær går tabt. Kommunen afprøver sammen med ' +
    'nabokommunen Rebild en kørsel, hvor chaufføren eller en ledsager følger med fra dør til dør.',
  language: 'da',
  procedure: 'open',
  deadlineInDays: 38,
  beneficiaries: ['people-with-disabilities', 'older-people'],
  benefit:
    'Færre afbud til genoptræning og dagtilbud, og borgere, der føler sig trygge ved at tage hjemmefra.',
  lots: [
    {
      key: 'aalborg-ledsaget-koersel',
      title: 'Ledsaget kørsel fra dør til dør',
      description:
        'Leverandøren kører borgere fra hjemmet til genoptræning, dagtilbud og aktivitetscentre og hjem ' +
        'igen. Ledsagelse er en del af turen: hjælp med overtøj, trapper og rollator og følgeskab ind til ' +
        'en medarbejder, som borgeren kender. Bilerne har plads til kørestole og lift, og borgeren møder ' +
        'så vidt muligt den samme chauffør. Der køres omkring 60 ture om dagen på hverdage i Aalborg og ' +
        'Rebild.',
      mainCpv: '60130000',
      additionalCpv: ['60140000', '85312400'],
      areas: ['0851', '0840'],
      value: dkk(2_200_000),
      contractStartInDays: 125,
      contractMonths: 24,
      beneficiaries: ['people-with-disabilities', 'older-people'],
      weights: { requirements: 4, area: 4, size: 2, trackRecord: 3, beneficiaries: 4 },
      requirements: [
        { kind: 'capability', mandatory: true, ask: { cpv: ['60100000'] } },
        { kind: 'service-area', mandatory: true, ask: { areas: ['0851', '0840'] } },
        { kind: 'capacity', mandatory: true, ask: { headcount: 10 } },
        { kind: 'turnover', mandatory: true, ask: { amount: dkk(2_000_000) } },
        { kind: 'capability', mandatory: false, weight: 5, ask: { words: ['ledsagelse', 'kørestole'] } },
        { kind: 'availability', mandatory: false, weight: 2, ask: { startByInDays: 125, withinDays: 60 } },
        {
          kind: 'reference',
          mandatory: false,
          weight: 3,
          ask: { count: 2, cpv: ['601'], minValue: dkk(300_000), withinYears: 3 },
        },
        {
          kind: 'certification',
          mandatory: false,
          weight: 1,
          ask: { scheme: 'iso-14001', orEquivalent: true },
        },
      ],
    },
  ],
};

export const AALBORG_TENDERS: readonly DemoTender[] = [MEALS_WITH_CARE, SAFELY_ON_THE_WAY];
