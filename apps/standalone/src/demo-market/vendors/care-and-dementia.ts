import { dkk } from '../dkk.js';
import type { DemoVendor } from '../types.js';

/** Days with dementia, relief for carers, and home care. */
export const CARE_VENDORS: readonly DemoVendor[] = [
  {
    key: 'erindringshaven',
    name: 'Erindringshaven',
    cvr: '10000149',
    profile: {
      legalForm: 'self-governing-institution',
      kind: 'social-enterprise',
      description:
        'Erindringshaven er et dagfællesskab med drivhus, køkken og højskolesangbog for mennesker, der ' +
        'lever med demens. Vi spørger ikke, hvad man har glemt, men hvad man gerne vil lave. Haven passes ' +
        'af gæsterne selv sammen med ni medarbejdere og 35 frivillige, og grønsagerne sælges på torvet.',
      website: 'https://erindringshaven.example',
      language: 'da',
      rsv: { registered: true },
      headcount: 9,
      turnover: dkk(5_100_000),
      balance: dkk(1_800_000),
      openToTeams: true,
      capabilities: [
        {
          cpv: ['85312100', '85312400'],
          text:
            'Dagfællesskaber for mennesker med demens: havearbejde, sang, madlavning og gåture i naturen ' +
            'efter den enkeltes livshistorie.',
        },
        {
          cpv: ['85312300'],
          text: 'Aflastning af pårørende på faste dage, samtalegrupper og undervisning i livet med demens.',
        },
      ],
      areas: ['0461', '0430', '0450'],
      certificates: [],
      targetGroups: ['dementia', 'carers', 'older-people'],
      purposes: ['social-inclusion', 'health'],
      practices: ['co-design-with-citizens', 'co-design-with-civil-society'],
      availability: { noticeDays: 60, times: ['daytime'] },
      reservation: {
        operator: 'none',
        disadvantagedShare: 0.1,
        publicServiceMission: true,
        profitsReinvested: true,
        participatoryGovernance: true,
        awardsUnderArticle77: [],
      },
      complete: ['capabilities', 'areas', 'references', 'capacity', 'turnover', 'reservation', 'practices'],
    },
    references: [
      {
        title: 'Dagfællesskab for yngre med demens',
        text:
          'Tre dage om ugen i haven for 18 deltagere og aflastning af deres pårørende; trivsel målt hvert ' +
          'halve år.',
        buyerName: 'Nyborg Kommune',
        cpv: ['85312100'],
        areas: ['0450'],
        value: dkk(1_200_000),
        yearsAgo: 1.2,
        evidenceLevel: 3,
        targetGroups: ['dementia', 'carers'],
      },
      {
        title: 'Naturhold for mennesker med begyndende demens',
        buyerName: 'Faaborg-Midtfyn Kommune',
        cpv: ['85312400'],
        areas: ['0430'],
        value: dkk(410_000),
        yearsAgo: 2.8,
        evidenceLevel: 2,
        targetGroups: ['dementia'],
      },
    ],
  },
  {
    key: 'pusterum-fyn',
    name: 'Foreningen Pusterum Fyn',
    cvr: '10000157',
    profile: {
      legalForm: 'association',
      kind: 'association',
      description:
        'Pusterum Fyn er stiftet af pårørende til mennesker med demens. Vi ved, hvordan det er at sove med ' +
        'døren åben, og hvor meget en fri torsdag betyder. Fire ansatte og 50 frivillige afløsere dækker ' +
        'hele Fyn.',
      language: 'da',
      headcount: 4,
      turnover: dkk(2_050_000),
      balance: dkk(420_000),
      openToTeams: true,
      capabilities: [
        {
          cpv: ['85312400', '85312300'],
          text:
            'Aflastning i hjemmet for pårørende til mennesker med demens, så de kan komme af sted i nogle ' +
            'timer.',
        },
        {
          cpv: ['98133000'],
          text: 'Samtalegrupper mod ensomhed for pårørende og frivillige afløsere med uddannelse i demens.',
        },
      ],
      areas: ['DK031'],
      certificates: [],
      targetGroups: ['carers', 'dementia'],
      purposes: ['social-inclusion'],
      practices: ['co-design-with-civil-society'],
      availability: { noticeDays: 30, times: ['daytime', 'evenings', 'weekends'] },
      complete: ['areas', 'capacity', 'certificates'],
    },
    references: [
      {
        title: 'Afløsertjeneste for pårørende til mennesker med demens',
        text: 'Frivillige afløsere gav pårørende aflastning tre timer om ugen.',
        buyerName: 'Assens Kommune',
        cpv: ['85312400'],
        areas: ['0420'],
        value: dkk(330_000),
        yearsAgo: 1.5,
        evidenceLevel: 2,
        targetGroups: ['carers', 'dementia'],
      },
    ],
  },
  {
    key: 'hverdagsvaerd-pleje',
    name: 'Hverdagsværd Pleje A/S',
    cvr: '10000165',
    profile: {
      legalForm: 'public-limited',
      kind: 'company',
      description:
        'Hverdagsværd leverer hjemmepleje, rehabilitering og aflastning i jyske og fynske kommuner. Vi ' +
        'arbejder i små, faste teams, der selv lægger deres vagtplan sammen med borgerne. En tredjedel af ' +
        'vores besøg i aftentimerne foregår i dag på skærm.',
      website: 'https://hverdagsvaerd.example',
      language: 'da',
      headcount: 210,
      turnover: dkk(104_000_000),
      balance: dkk(31_000_000),
      openToTeams: true,
      capabilities: [
        {
          cpv: ['98513310', '85141210'],
          text: 'Hjemmepleje og hjemmesygepleje i faste teams.',
        },
        {
          cpv: ['72253000', '80511000'],
          text:
            'Vi hjælper andre leverandører af hjemmepleje i gang med skærmbesøg: oplæring af superbrugere ' +
            'i deres teams og support i det første år.',
        },
        { cpv: ['85312500'], text: 'Hverdagsrehabilitering og genoptræning i borgerens eget hjem.' },
        {
          cpv: ['85312400'],
          text: 'Aflastning af pårørende og hverdagsstøtte til mennesker med demens, også om aftenen.',
        },
      ],
      areas: ['DK03', 'DK042'],
      certificates: [{ scheme: 'ds-en-15224', validForDays: 430 }],
      targetGroups: ['older-people', 'chronic-illness', 'dementia'],
      practices: ['training'],
      languages: [{ code: 'da' }, { code: 'ar' }, { code: 'pl' }],
      availability: {
        noticeDays: 30,
        times: ['daytime', 'evenings', 'nights', 'weekends', 'public-holidays'],
      },
      complete: ['areas', 'capacity', 'turnover', 'availability'],
    },
    references: [
      {
        title: 'Hjemmepleje efter fritvalgsordningen',
        text: 'Personlig pleje og praktisk hjælp hos 320 borgere.',
        buyerName: 'Svendborg Kommune',
        cpv: ['98513310'],
        areas: ['0479'],
        value: dkk(18_500_000),
        yearsAgo: 0.6,
        targetGroups: ['older-people'],
      },
      {
        title: 'Skærmbesøg i aftenplejen',
        text: 'Superbrugere i seks teams og korte besøg på skærm hos borgere, der selv havde valgt det.',
        buyerName: 'Svendborg Kommune',
        cpv: ['98513310', '85141200'],
        areas: ['0479'],
        value: dkk(1_600_000),
        yearsAgo: 1.1,
        evidenceLevel: 2,
        targetGroups: ['older-people', 'chronic-illness'],
        practices: ['training'],
      },
      {
        title: 'Rehabilitering i hjemmet efter indlæggelse',
        buyerName: 'Vejle Kommune',
        cpv: ['85312500'],
        areas: ['0630'],
        value: dkk(4_200_000),
        yearsAgo: 1.8,
        evidenceLevel: 3,
        targetGroups: ['older-people', 'chronic-illness'],
      },
      {
        title: 'Aftenbesøg mod ensomhed hos hjemmeboende ældre',
        text: 'Korte besøg og skærmbesøg efter klokken 17 hos borgere uden netværk.',
        buyerName: 'Odder Kommune',
        cpv: ['85312400'],
        areas: ['0727'],
        value: dkk(700_000),
        yearsAgo: 2.3,
        evidenceLevel: 2,
        targetGroups: ['older-people', 'lonely'],
      },
    ],
  },
];
