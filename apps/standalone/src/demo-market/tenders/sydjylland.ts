import { dkk } from '../dkk.js';
import type { DemoTender } from '../types.js';

const ESBJERG_SCREEN_VISITS: DemoTender = {
  key: 'esbjerg-skaermbesoeg',
  buyer: 'esbjerg',
  title: 'Skærmbesøg i hjemmeplejen: nærvær på afstand',
  description:
    'Nogle besøg i hjemmeplejen handler om at huske medicinen, få en snak eller blive mindet om at drikke ' +
    'noget. De kan foregå på skærm, hvis borgeren vil, og hvis medarbejderen kan lide at arbejde på den ' +
    'måde. Kommunen har prøvet det før og erfarede, at støtten til medarbejderne slap op for tidligt. ' +
    'Denne gang køber kommunen løsning, oplæring og opfølgning samlet, og hvert team bestemmer selv, ' +
    'hvornår det går i gang.',
  language: 'da',
  procedure: 'open',
  deadlineInDays: 40,
  beneficiaries: ['older-people', 'chronic-illness'],
  benefit:
    'Borgere, der ønsker det, får flere korte kontakter i løbet af dagen med medarbejdere, som de kender.',
  lots: [
    {
      key: 'esbjerg-skaermbesoeg-loesning',
      title: 'Løsning til skærmbesøg med oplæring og support',
      description:
        'Leverandøren leverer en løsning til skærmbesøg, der er enkel nok til borgere uden digital ' +
        'erfaring, og som svarer af sig selv, når borgeren har sagt ja til det. Løsningen hænger sammen ' +
        'med hjemmeplejens omsorgssystem og vagtplan. Leverandøren oplærer superbrugere i otte teams, har ' +
        'support døgnet rundt på dansk og følger brugen i hvert team. Omkring 200 borgere og 150 ' +
        'medarbejdere deltager i pilotprojektet.',
      mainCpv: '48510000',
      additionalCpv: ['72253000', '80511000'],
      areas: ['0561'],
      value: dkk(2_600_000),
      contractStartInDays: 130,
      contractMonths: 24,
      beneficiaries: ['older-people', 'chronic-illness'],
      weights: { requirements: 4, area: 1, size: 2, trackRecord: 3, beneficiaries: 3 },
      requirements: [
        {
          kind: 'certification',
          mandatory: true,
          ask: { scheme: 'iso-27001', orEquivalent: true, validThroughInDays: 140 },
        },
        { kind: 'certification', mandatory: true, ask: { scheme: 'isae-3000-gdpr', orEquivalent: true } },
        { kind: 'capability', mandatory: true, ask: { words: ['skærmbesøg'] } },
        { kind: 'capacity', mandatory: true, ask: { headcount: 6 } },
        { kind: 'reference', mandatory: true, ask: { count: 2, cpv: ['48', '72'], withinYears: 3 } },
        {
          kind: 'implementation',
          mandatory: false,
          weight: 4,
          ask: { practices: ['training'] },
        },
        { kind: 'language', mandatory: false, weight: 2, ask: { languages: ['da'], level: 'c1' } },
        {
          kind: 'certification',
          mandatory: false,
          weight: 3,
          ask: { scheme: 'medcom', orEquivalent: false },
        },
      ],
    },
  ],
};

const ROOM_FOR_MORE: DemoTender = {
  key: 'kolding-rengoering',
  buyer: 'kolding',
  title: 'Rengøring med plads til flere: reserveret pilotkontrakt',
  description:
    'Kommunen reserverer rengøringen af sine aktivitetscentre og borgerhuse til virksomheder, der har ' +
    'social og faglig integration som hovedformål, og til beskyttede værksteder. Efter udbudsdirektivets ' +
    'artikel 20 skal mindst 30 procent af medarbejderne være mennesker med handicap eller ugunstigt ' +
    'stillede medarbejdere. Formålet er både rene huse og varige job på særlige vilkår, og kommunen ' +
    'stiller en fast kontaktperson til rådighed for arbejdslederen.',
  language: 'da',
  procedure: 'open',
  deadlineInDays: 40,
  beneficiaries: ['people-with-disabilities', 'unemployed'],
  benefit:
    'Mindst tolv mennesker, der ellers står uden for arbejdsmarkedet, får et fast job med løn og kolleger.',
  lots: [
    {
      key: 'kolding-rengoering-borgerhuse',
      title: 'Rengøring af aktivitetscentre og borgerhuse',
      description:
        'Leverandøren står for daglig rengøring af ni aktivitetscentre og borgerhuse på i alt 11.000 ' +
        'kvadratmeter, hovedrengøring to gange om året og vinduespudsning. Arbejdet tilrettelægges, så ' +
        'medarbejdere med særlige behov kan lykkes: faste hold, faste huse og en arbejdsleder, der er til ' +
        'stede. Der bruges miljømærkede midler. Kvaliteten måles efter INSTA 800 sammen med brugerne af ' +
        'husene.',
      mainCpv: '90911200',
      additionalCpv: ['90911300', '90919200'],
      areas: ['0621'],
      value: dkk(2_100_000),
      contractStartInDays: 120,
      contractMonths: 24,
      beneficiaries: ['people-with-disabilities', 'unemployed'],
      weights: { requirements: 3, area: 3, size: 2, trackRecord: 3, beneficiaries: 5 },
      requirements: [
        { kind: 'reserved', mandatory: true, ask: { article: '20' } },
        { kind: 'service-area', mandatory: true, ask: { areas: ['0621'] } },
        { kind: 'capability', mandatory: true, ask: { cpv: ['90900000'] } },
        { kind: 'capacity', mandatory: true, ask: { headcount: 8 } },
        {
          kind: 'social-purpose',
          mandatory: false,
          weight: 4,
          ask: { targetGroups: ['people-with-disabilities', 'unemployed'], purposes: ['employment'] },
        },
        {
          kind: 'certification',
          mandatory: false,
          weight: 3,
          ask: { scheme: 'nordic-swan-ecolabel', orEquivalent: true },
        },
        {
          kind: 'reference',
          mandatory: false,
          weight: 3,
          ask: { count: 1, cpv: ['909'], minValue: dkk(200_000), withinYears: 4 },
        },
      ],
    },
  ],
};

export const SYDJYLLAND_TENDERS: readonly DemoTender[] = [ESBJERG_SCREEN_VISITS, ROOM_FOR_MORE];
