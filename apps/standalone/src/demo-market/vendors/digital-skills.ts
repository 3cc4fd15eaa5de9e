import { dkk } from '../dkk.js';
import type { DemoVendor } from '../types.js';

/** Teaching in daily IT, and a workplace for people who are good at it. */
export const DIGITAL_SKILLS_VENDORS: readonly DemoVendor[] = [
  {
    key: 'tastatur-og-taalmodighed',
    name: 'Tastatur & Tålmodighed ApS',
    cvr: '10000114',
    profile: {
      legalForm: 'private-limited',
      kind: 'company',
      description:
        'Vi er fem undervisere, der holder it-kurser for mennesker, som helst var fri. Holdene er små, ' +
        'materialet er på papir, og ingen går hjem, før det virker. Vi underviser for biblioteker, ' +
        'fagforeninger og virksomheder i hele Jylland.',
      website: 'https://tastatur.example',
      language: 'da',
      headcount: 5,
      turnover: dkk(3_400_000),
      balance: dkk(1_100_000),
      openToTeams: true,
      capabilities: [
        {
          cpv: ['80533000'],
          text: 'Kurser i computer, tablet og telefon for begyndere, herunder MitID og Digital Post.',
        },
        { cpv: ['80511000'], text: 'It-kurser for medarbejdere i pleje, køkken og service.' },
      ],
      areas: ['DK03', 'DK04'],
      certificates: [],
      targetGroups: ['older-people', 'unemployed'],
      practices: ['training'],
      complete: [],
    },
    references: [
      {
        title: 'Begynderkurser i it for borgere over 65 år',
        buyerName: 'Randers Kommune',
        cpv: ['80533000'],
        areas: ['0730'],
        value: dkk(290_000),
        yearsAgo: 1.9,
        targetGroups: ['older-people'],
      },
      {
        title: 'Digitale kompetencer for køkkenpersonale',
        buyerName: 'Ikast-Brande Kommune',
        cpv: ['80511000'],
        areas: ['0756'],
        value: dkk(140_000),
        yearsAgo: 0.9,
        targetGroups: [],
      },
    ],
  },
  {
    key: 'voksenskolen-lillebaelt',
    name: 'Voksenskolen Lillebælt',
    cvr: '10000122',
    profile: {
      legalForm: 'self-governing-institution',
      kind: 'public',
      description:
        'Voksenskolen Lillebælt er en offentlig uddannelsesinstitution med afdelinger på begge sider af ' +
        'bæltet. Vi underviser voksne i dansk, matematik og digitale færdigheder og kommer gerne ud, hvor ' +
        'deltagerne er. Vi har egne undervisere, egne lokaler og et stort udlån af bærbare computere.',
      website: 'https://voksenskolen.example',
      language: 'da',
      headcount: 165,
      turnover: dkk(118_000_000),
      balance: dkk(74_000_000),
      openToTeams: true,
      capabilities: [
        {
          cpv: ['80400000', '80533000'],
          text: 'Voksenundervisning i digitale færdigheder, også for ældre og tosprogede.',
        },
        {
          cpv: ['80340000'],
          text: 'Specialundervisning for voksne, ordblindeundervisning og kompenserende it.',
        },
        { cpv: ['80580000'], text: 'Danskundervisning på arbejdspladsen.' },
      ],
      areas: ['DK031', 'DK032'],
      certificates: [{ scheme: 'iso-9001', validForDays: 540 }],
      targetGroups: ['unemployed', 'refugees-and-migrants', 'older-people'],
      practices: ['training'],
      languages: [
        { code: 'da', level: 'c2' },
        { code: 'en', level: 'c1' },
        { code: 'de', level: 'b2' },
      ],
      complete: [
        'capabilities',
        'areas',
        'certificates',
        'references',
        'capacity',
        'turnover',
        'reservation',
        'languages',
      ],
    },
    references: [
      {
        title: 'Digitale færdigheder for borgere over 60 år',
        text: 'Hold på seks biblioteker med undervisning i Digital Post og selvbetjening.',
        buyerName: 'Middelfart Kommune',
        cpv: ['80533000'],
        areas: ['0410'],
        value: dkk(520_000),
        yearsAgo: 1.3,
        evidenceLevel: 2,
        targetGroups: ['older-people'],
      },
      {
        title: 'Ordblindeundervisning for medarbejdere i ældreplejen',
        buyerName: 'Assens Kommune',
        cpv: ['80340000'],
        areas: ['0420'],
        value: dkk(280_000),
        yearsAgo: 0.6,
        targetGroups: [],
      },
      {
        title: 'Dansk og digitale færdigheder i rengøringsfaget',
        buyerName: 'Fredericia Kommune',
        cpv: ['80580000', '80533000'],
        areas: ['0607'],
        value: dkk(350_000),
        yearsAgo: 2.4,
        targetGroups: ['refugees-and-migrants'],
      },
    ],
  },
  {
    key: 'talentkoden',
    name: 'Talentkoden',
    cvr: '10000130',
    profile: {
      legalForm: 'private-limited',
      kind: 'social-enterprise',
      description:
        'Talentkoden er en it-virksomhed, hvor to ud af tre medarbejdere har en autismediagnose. Vi tester ' +
        'software, retter tilgængelighedsfejl og passer helpdesk for kunder, der sætter pris på ' +
        'grundighed. Nye kolleger begynder i et forløb på tre måneder, hvor de finder deres rytme.',
      website: 'https://talentkoden.example',
      language: 'da',
      rsv: { registered: true },
      headcount: 27,
      turnover: dkk(14_500_000),
      balance: dkk(5_200_000),
      openToTeams: true,
      capabilities: [
        {
          cpv: ['72254000'],
          text: 'Test af software og apps, også tilgængelighedstest efter WCAG sammen med brugere.',
        },
        {
          cpv: ['72253000'],
          text: 'Helpdesk og support på dansk, også døgnet rundt, af videomøder og skærmbesøg.',
        },
        {
          cpv: ['85312510', '79634000'],
          text:
            'Jobtræning i it for unge og voksne med autisme: afklaring, virksomhedspraktik og lønnede ' +
            'timer.',
        },
      ],
      areas: ['DK01', '0265'],
      certificates: [
        { scheme: 'iso-27001', validForDays: 260 },
        { scheme: 'd-seal', validForDays: 400 },
      ],
      targetGroups: ['people-with-disabilities', 'unemployed'],
      purposes: ['employment'],
      practices: ['co-design-with-citizens'],
      languages: [
        { code: 'da', level: 'c2' },
        { code: 'en', level: 'c1' },
      ],
      availability: {
        noticeDays: 30,
        times: ['daytime', 'evenings', 'nights', 'weekends', 'public-holidays'],
      },
      reservation: {
        operator: 'integration-operator',
        disadvantagedShare: 0.66,
        publicServiceMission: false,
        profitsReinvested: true,
        participatoryGovernance: false,
        awardsUnderArticle77: [],
      },
      complete: ['capabilities', 'certificates', 'references', 'capacity', 'turnover', 'reservation'],
    },
    references: [
      {
        title: 'Afklaring og jobtræning i it for unge med autisme',
        buyerName: 'Gladsaxe Kommune',
        cpv: ['85312510'],
        areas: ['0159'],
        value: dkk(680_000),
        yearsAgo: 1.6,
        evidenceLevel: 3,
        targetGroups: ['people-with-disabilities', 'unemployed'],
      },
      {
        title: 'Tilgængelighedstest af selvbetjeningsløsninger',
        buyerName: 'Lyngby-Taarbæk Kommune',
        cpv: ['72254000'],
        areas: ['0173'],
        value: dkk(240_000),
        yearsAgo: 0.7,
        targetGroups: ['people-with-disabilities'],
        practices: ['co-design-with-citizens'],
      },
      {
        title: 'Helpdesk for medarbejdernes tablets',
        buyerName: 'Roskilde Kommune',
        cpv: ['72253000'],
        areas: ['0265'],
        value: dkk(520_000),
        yearsAgo: 1.2,
        targetGroups: [],
      },
    ],
  },
];
