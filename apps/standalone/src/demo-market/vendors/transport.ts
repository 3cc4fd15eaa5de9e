import { dkk } from '../dkk.js';
import type { DemoVendor } from '../types.js';

/** Journeys with somebody at one's side, and journeys without. */
export const TRANSPORT_VENDORS: readonly DemoVendor[] = [
  {
    key: 'foelgeskab-paa-hjul',
    name: 'Følgeskab på Hjul',
    cvr: '10000319',
    profile: {
      legalForm: 'private-limited',
      kind: 'social-enterprise',
      description:
        'Følgeskab på Hjul kører mennesker, for hvem turen er det svære. Chaufførerne ringer på, finder ' +
        'frakken og bliver, til der er nogen at overlade passageren til. En tredjedel af kollegerne har ' +
        'selv et handicap, og vi ejer ni busser med lift.',
      website: 'https://foelgeskab.example',
      language: 'da',
      rsv: { registered: true },
      headcount: 16,
      turnover: dkk(6_300_000),
      balance: dkk(3_100_000),
      openToTeams: true,
      capabilities: [
        {
          cpv: ['60130000', '60140000'],
          text:
            'Kørsel fra dør til dør med ledsagelse af borgere i kørestole og med rollator til ' +
            'genoptræning, dagtilbud og aktivitetscentre.',
        },
        {
          cpv: ['85312400'],
          text:
            'Ledsagere til indkøb, lægebesøg og ture på kirkegården for mennesker, der er utrygge ved at ' +
            'tage af sted.',
        },
      ],
      areas: ['0851', '0840', '0810', '0849'],
      certificates: [],
      targetGroups: ['people-with-disabilities', 'older-people'],
      purposes: ['employment', 'social-inclusion'],
      practices: ['co-design-with-citizens'],
      availability: { noticeDays: 60, times: ['daytime'] },
      reservation: {
        operator: 'integration-operator',
        disadvantagedShare: 0.34,
        publicServiceMission: true,
        profitsReinvested: true,
        participatoryGovernance: false,
        awardsUnderArticle77: [],
      },
      complete: ['areas', 'certificates', 'capacity', 'turnover', 'reservation'],
    },
    references: [
      {
        title: 'Ledsaget kørsel til dagcentre',
        text: '40 ture om dagen med hjælp på trapper og i gården; afbuddene faldt til under det halve.',
        buyerName: 'Brønderslev Kommune',
        cpv: ['60130000'],
        areas: ['0810'],
        value: dkk(1_300_000),
        yearsAgo: 1.1,
        evidenceLevel: 2,
        targetGroups: ['older-people', 'people-with-disabilities'],
      },
      {
        title: 'Kørsel til specialskole',
        buyerName: 'Jammerbugt Kommune',
        cpv: ['60130000'],
        areas: ['0849'],
        value: dkk(540_000),
        yearsAgo: 2.2,
        targetGroups: ['children-and-youth', 'people-with-disabilities'],
      },
    ],
  },
  {
    key: 'hvide-klit-busser',
    name: 'Hvide Klit Busser A/S',
    cvr: '10000327',
    profile: {
      legalForm: 'public-limited',
      kind: 'company',
      description:
        'Familieejet busselskab i Nordjylland med 64 køretøjer, fra minibus med lift til turistbus. Vi ' +
        'kører skolebørn om morgenen, dagcentre om formiddagen og fodboldhold om aftenen. Egen garage, ' +
        'egne mekanikere og chauffører, der har været her længe.',
      website: 'https://hvideklit.example',
      language: 'da',
      headcount: 92,
      openToTeams: true,
      capabilities: [
        {
          cpv: ['60130000', '60172000'],
          text: 'Kørsel med minibus og lift til skoler, dagtilbud og genoptræning.',
        },
        { cpv: ['60140000'], text: 'Turistkørsel og transport af grupper.' },
      ],
      areas: ['DK050'],
      certificates: [{ scheme: 'iso-14001', validForDays: 330 }],
      targetGroups: ['children-and-youth', 'people-with-disabilities'],
      availability: { noticeDays: 30, times: ['daytime', 'evenings', 'weekends'] },
      complete: ['areas', 'capacity'],
    },
    references: [
      {
        title: 'Kørsel af elever til specialskoler',
        buyerName: 'Hjørring Kommune',
        cpv: ['60130000'],
        areas: ['0860'],
        value: dkk(5_600_000),
        yearsAgo: 0.8,
        targetGroups: ['children-and-youth', 'people-with-disabilities'],
      },
      {
        title: 'Åben rutekørsel i landdistrikterne',
        buyerName: 'Frederikshavn Kommune',
        cpv: ['60112000'],
        areas: ['0813'],
        value: dkk(3_900_000),
        yearsAgo: 1.9,
        targetGroups: [],
      },
    ],
  },
  {
    key: 'vendelhjul-taxa',
    name: 'Vendelhjul Taxa A.M.B.A.',
    cvr: '10000335',
    profile: {
      legalForm: 'cooperative-limited',
      kind: 'company',
      description:
        'Vendelhjul er vognmændenes eget taxaselskab i Aalborg. Vi har 38 vogne på gaden døgnet rundt, ' +
        'heraf tolv, der kan tage en kørestol. Chaufførerne kender byen og de fleste af kunderne ved navn.',
      language: 'da',
      headcount: 38,
      turnover: dkk(29_500_000),
      balance: dkk(6_800_000),
      openToTeams: true,
      capabilities: [
        { cpv: ['60120000'], text: 'Taxikørsel døgnet rundt, også liftvogn til kørestole.' },
        { cpv: ['60130000'], text: 'Patientbefordring til læge, sygehus og genoptræning.' },
      ],
      areas: ['0851'],
      certificates: [],
      targetGroups: ['people-with-disabilities'],
      availability: {
        noticeDays: 7,
        times: ['daytime', 'evenings', 'nights', 'weekends', 'public-holidays'],
      },
      complete: [
        'capabilities',
        'areas',
        'certificates',
        'capacity',
        'turnover',
        'availability',
        'social-purpose',
      ],
    },
    references: [
      {
        title: 'Patientbefordring til genoptræning',
        buyerName: 'Aalborg Kommune',
        cpv: ['60130000'],
        areas: ['0851'],
        value: dkk(2_300_000),
        yearsAgo: 1.4,
        targetGroups: ['people-with-disabilities', 'older-people'],
      },
    ],
  },
];
