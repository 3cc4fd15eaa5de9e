import { dkk } from '../dkk.js';
import type { DemoVendor } from '../types.js';

/** Training after illness: by hand, on screen, by machine. */
export const REHABILITATION_VENDORS: readonly DemoVendor[] = [
  {
    key: 'movaro-rehab',
    name: 'Movaro Rehab ApS',
    cvr: '10000394',
    profile: {
      legalForm: 'private-limited',
      kind: 'company',
      description:
        'Movaro makes a platform for training at home and employs the physiotherapists who guide it. Our ' +
        'programmes for hip, knee, stroke and COPD run in nine Danish municipalities. Those who have no ' +
        'tablet borrow one from us, and those who have never used one get a visit first.',
      website: 'https://movaro.example',
      language: 'en',
      headcount: 21,
      turnover: dkk(18_600_000),
      balance: dkk(9_400_000),
      openToTeams: true,
      capabilities: [
        {
          cpv: ['85142100', '85312500'],
          text:
            'Virtual rehabilitation at home: individual programmes and video sessions with a ' +
            'physiotherapist on screen.',
        },
        {
          cpv: ['48180000'],
          text:
            'Platform for exercises at home with feedback on movement, a medical device of class IIa, and ' +
            'a weekly call to those who fall behind.',
        },
        { cpv: ['80511000'], text: 'Courses for therapists in training citizens at a distance.' },
      ],
      areas: ['DK'],
      certificates: [
        { scheme: 'iso-27001', validForDays: 610 },
        { scheme: 'ce-mdr', validForDays: 900 },
        { scheme: 'medcom', validForDays: 365 },
      ],
      targetGroups: ['chronic-illness', 'older-people'],
      practices: ['training', 'benefits-realisation'],
      languages: [
        { code: 'da', level: 'c1' },
        { code: 'en', level: 'c2' },
      ],
      availability: { noticeDays: 30, times: ['daytime', 'evenings'] },
      complete: ['certificates', 'references', 'capacity', 'turnover'],
    },
    references: [
      {
        title: 'Virtual rehabilitation after hip and knee surgery',
        text:
          '220 citizens; as good results as at the centre and fewer who dropped out, in a randomised ' +
          'comparison.',
        buyerName: 'Kolding Kommune',
        cpv: ['85142100', '48180000'],
        areas: ['0621'],
        value: dkk(1_900_000),
        yearsAgo: 1.2,
        evidenceLevel: 4,
        targetGroups: ['older-people'],
      },
      {
        title: 'Virtual rehabilitation after stroke',
        buyerName: 'Holbæk Kommune',
        cpv: ['85142100', '48180000'],
        areas: ['0316'],
        value: dkk(690_000),
        yearsAgo: 0.6,
        evidenceLevel: 2,
        targetGroups: ['chronic-illness'],
      },
      {
        title: 'Training at home for citizens with COPD',
        buyerName: 'Næstved Kommune',
        cpv: ['85142100'],
        areas: ['0370'],
        value: dkk(840_000),
        yearsAgo: 2.4,
        evidenceLevel: 3,
        targetGroups: ['chronic-illness'],
      },
    ],
  },
  {
    key: 'bevaegvaerket',
    name: 'Bevægværket',
    cvr: '10000408',
    profile: {
      legalForm: 'association-limited',
      kind: 'social-enterprise',
      description:
        'Bevægværket er en medlemsejet træningsvirksomhed i Odense, hvor genoptræning går over i idræt og ' +
        'fællesskab. Fysioterapeuterne begynder, og frivillige instruktører med samme diagnose tager over. ' +
        'I to år har vi også trænet på skærm med dem, der bor langt væk.',
      website: 'https://bevaegvaerket.example',
      language: 'da',
      rsv: { registered: true },
      headcount: 12,
      turnover: dkk(5_900_000),
      balance: dkk(1_700_000),
      openToTeams: true,
      capabilities: [
        {
          cpv: ['85142100', '85312500'],
          text:
            'Genoptræning ved fysioterapeut på hold, i hjemmet og på skærm for borgere med kronisk sygdom. ' +
            'Rehabilitation at home and on screen.',
        },
        {
          cpv: ['98336000'],
          text: 'Bevægelsesfællesskaber med frivillige instruktører efter endt genoptræning.',
        },
      ],
      areas: ['DK031'],
      certificates: [{ scheme: 'isae-3000-gdpr', validForDays: 330, claimsEquivalentTo: 'iso-27001' }],
      targetGroups: ['chronic-illness', 'older-people', 'people-with-disabilities'],
      purposes: ['health', 'culture'],
      practices: ['co-design-with-citizens', 'co-design-with-civil-society'],
      languages: [
        { code: 'da', level: 'c2' },
        { code: 'en', level: 'b2' },
      ],
      complete: ['areas', 'capacity', 'turnover'],
    },
    references: [
      {
        title: 'Genoptræning på skærm i øhavet',
        text: 'Fysioterapeut på skærm hos 70 borgere med KOL og hjertesygdom.',
        buyerName: 'Langeland Kommune',
        cpv: ['85142100'],
        areas: ['0482'],
        value: dkk(620_000),
        yearsAgo: 1.1,
        evidenceLevel: 3,
        targetGroups: ['chronic-illness'],
      },
      {
        title: 'Fra genoptræning til foreningsliv',
        buyerName: 'Odense Kommune',
        cpv: ['85312500', '98336000'],
        areas: ['0461'],
        value: dkk(780_000),
        yearsAgo: 2.9,
        evidenceLevel: 2,
        targetGroups: ['chronic-illness', 'older-people'],
        practices: ['co-design-with-civil-society'],
      },
    ],
  },
  {
    key: 'fysiostuen-munkebjerg',
    name: 'Fysiostuen Munkebjerg I/S',
    cvr: '10000416',
    profile: {
      legalForm: 'general-partnership',
      kind: 'company',
      description:
        'Fire fysioterapeuter med fælles klinik og fælles kaffemaskine. Vi behandler ryg, hofte og skulder ' +
        'og har aftale med kommunen om genoptræning, når ventelisten er lang. Under nedlukningen lærte vi ' +
        'at træne med patienter på skærm og er blevet ved med det.',
      language: 'da',
      headcount: 4,
      turnover: dkk(3_200_000),
      openToTeams: true,
      capabilities: [
        { cpv: ['85142100'], text: 'Fysioterapi og genoptræning efter operation, i klinikken og på skærm.' },
      ],
      areas: ['0461', '0440'],
      certificates: [],
      targetGroups: ['older-people'],
      languages: [{ code: 'da', level: 'c2' }],
      availability: { noticeDays: 21, times: ['daytime'] },
      complete: ['capabilities', 'areas', 'certificates', 'references', 'capacity', 'turnover'],
    },
    references: [
      {
        title: 'Genoptræning af hoftepatienter',
        buyerName: 'Odense Kommune',
        cpv: ['85142100'],
        areas: ['0461'],
        value: dkk(370_000),
        yearsAgo: 1.6,
        targetGroups: ['older-people'],
      },
    ],
  },
  {
    key: 'tinbo-robotics',
    name: 'Tinbo Robotics ApS',
    cvr: '10000424',
    profile: {
      legalForm: 'private-limited',
      kind: 'company',
      description:
        'Tinbo builds a small robot that lifts a leg forty times without getting tired, so that the ' +
        'physiotherapist can look at the person instead. We left the university three years ago. Our first ' +
        'paying customers are two hospitals and a nursing home.',
      website: 'https://tinbo.example',
      language: 'en',
      headcount: 6,
      turnover: dkk(2_900_000),
      balance: dkk(7_100_000),
      openToTeams: true,
      capabilities: [
        {
          cpv: ['33155000', '33154000'],
          text: 'Training robot for rehabilitation of legs and arms, at home and in nursing homes.',
        },
        {
          cpv: ['48180000', '85142100'],
          text:
            'Software that shows the physiotherapist on screen how an exercise was done and adapts the ' +
            'programme.',
        },
      ],
      areas: ['DK', 'DK031'],
      certificates: [
        { scheme: 'ce-mdr', validForDays: 700 },
        { scheme: 'iso-27001', validForDays: -45 },
      ],
      targetGroups: ['chronic-illness', 'people-with-disabilities'],
      practices: ['training'],
      languages: [
        { code: 'en', level: 'c2' },
        { code: 'da', level: 'b1' },
      ],
      complete: ['certificates', 'references', 'capacity', 'turnover'],
    },
    references: [
      {
        title: 'Robot-assisted rehabilitation after stroke',
        text: 'A trial with 24 citizens in their own homes.',
        buyerName: 'Kerteminde Kommune',
        cpv: ['33155000', '85142100'],
        areas: ['0440'],
        value: dkk(310_000),
        yearsAgo: 0.7,
        evidenceLevel: 2,
        targetGroups: ['chronic-illness'],
      },
    ],
  },
];
