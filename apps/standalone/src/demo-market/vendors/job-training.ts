import { dkk } from '../dkk.js';
import type { DemoVendor } from '../types.js';

/** Ways into work. */
export const JOB_TRAINING_VENDORS: readonly DemoVendor[] = [
  {
    key: 'jobvaerket-trinbraet',
    name: 'Jobværket Trinbræt',
    cvr: '10000173',
    profile: {
      legalForm: 'private-limited',
      kind: 'social-enterprise',
      description:
        'Jobværket Trinbræt driver et cykelværksted, en kantine og et lager på Amager, hvor mennesker, der ' +
        'længe har været uden arbejde, begynder med to timer om ugen og slutter med en lønseddel. Vi har ' +
        'haft 400 deltagere, og hver har haft en fast makker på gulvet. Kunderne kommer for cyklerne og ' +
        'ikke for historien.',
      website: 'https://trinbraet.example',
      language: 'da',
      rsv: { registered: true },
      headcount: 22,
      turnover: dkk(15_300_000),
      balance: dkk(4_900_000),
      openToTeams: true,
      capabilities: [
        {
          cpv: ['85312510', '79634000'],
          text:
            'Jobtræning på rigtige arbejdspladser i køkken, værksted og lager: virksomhedspraktik, lønnede ' +
            'timer og en fast mentor på arbejdspladsen.',
        },
        { cpv: ['80530000'], text: 'Praktisk oplæring i cykelmekanik, lager og køkken med kompetencebevis.' },
        {
          cpv: ['85312310'],
          text: 'Opfølgning på ansættelsen og vejledning af arbejdspladsen det første halve år.',
        },
      ],
      areas: ['DK011', 'DK012'],
      certificates: [],
      targetGroups: ['unemployed', 'mental-health', 'addiction', 'refugees-and-migrants'],
      purposes: ['employment'],
      practices: ['co-design-with-citizens'],
      languages: [
        { code: 'da', level: 'c2' },
        { code: 'en', level: 'b2' },
        { code: 'ar', level: 'b2' },
      ],
      availability: { noticeDays: 45, times: ['daytime'] },
      reservation: {
        operator: 'integration-operator',
        disadvantagedShare: 0.45,
        publicServiceMission: true,
        profitsReinvested: true,
        participatoryGovernance: false,
        awardsUnderArticle77: [],
      },
      complete: ['capabilities', 'areas', 'references', 'capacity', 'turnover', 'reservation'],
    },
    references: [
      {
        title: 'Jobtræning og lønnede timer for aktivitetsparate borgere',
        text: '120 udsatte ledige over to år; fire ud af ti fik lønnede timer inden for et halvt år.',
        buyerName: 'Tårnby Kommune',
        cpv: ['85312510'],
        areas: ['0185'],
        value: dkk(2_400_000),
        yearsAgo: 1.0,
        evidenceLevel: 4,
        targetGroups: ['unemployed', 'mental-health'],
      },
      {
        title: 'Virksomhedspraktik i socialøkonomisk kantine',
        buyerName: 'Frederiksberg Kommune',
        cpv: ['85312510', '80530000'],
        areas: ['0147'],
        value: dkk(860_000),
        yearsAgo: 2.5,
        evidenceLevel: 2,
        targetGroups: ['unemployed', 'refugees-and-migrants'],
      },
      {
        title: 'Cykelværksted som indgang til arbejde',
        buyerName: 'Fonden Saddelmageren',
        cpv: ['85312510'],
        areas: ['0101'],
        value: dkk(390_000),
        yearsAgo: 2.9,
        targetGroups: ['unemployed', 'addiction'],
      },
      {
        title: 'Jobmentor på arbejdspladsen for unge uden uddannelse',
        buyerName: 'Hvidovre Kommune',
        cpv: ['79634000'],
        areas: ['0167'],
        value: dkk(540_000),
        yearsAgo: 3.3,
        evidenceLevel: 2,
        targetGroups: ['unemployed', 'children-and-youth'],
      },
    ],
  },
  {
    key: 'krydderigaarden',
    name: 'Krydderigården',
    cvr: '10000181',
    profile: {
      legalForm: 'association-limited',
      kind: 'social-enterprise',
      description:
        'Krydderigården er et cateringkøkken på Nørrebro, hvor kvinder fra fjorten lande laver mad til ' +
        'møder, barnedåb og fyraften. De fleste kommer til os uden erfaring fra det danske arbejdsmarked ' +
        'og går videre til job i kantiner og på plejehjem. Dansk lærer vi over gryderne.',
      website: 'https://krydderigaarden.example',
      language: 'da',
      rsv: { registered: true },
      headcount: 11,
      turnover: dkk(5_600_000),
      openToTeams: true,
      capabilities: [
        {
          cpv: ['55520000', '55521200'],
          text: 'Catering og levering af måltider til møder, fester og arrangementer.',
        },
        {
          cpv: ['85312510'],
          text:
            'Jobtræning i køkken for kvinder med flygtningebaggrund: virksomhedspraktik, sprog og de ' +
            'første lønnede timer.',
        },
      ],
      areas: ['0101', '0147', '0185'],
      certificates: [{ scheme: 'organic-cuisine-label', validForDays: 190 }],
      targetGroups: ['refugees-and-migrants', 'unemployed'],
      purposes: ['employment', 'social-inclusion'],
      languages: [{ code: 'da' }, { code: 'ar' }, { code: 'so' }, { code: 'ti' }, { code: 'fa' }],
      reservation: { operator: 'integration-operator', disadvantagedShare: 0.6 },
      complete: ['areas', 'capacity'],
    },
    references: [
      {
        title: 'Sprog og praktik i køkkenet',
        text: 'Forløb på 20 uger for kvinder, der kom til Danmark ved familiesammenføring.',
        buyerName: 'Ishøj Kommune',
        cpv: ['85312510'],
        areas: ['0183'],
        value: dkk(490_000),
        yearsAgo: 1.4,
        evidenceLevel: 2,
        targetGroups: ['refugees-and-migrants', 'unemployed'],
      },
      {
        title: 'Mødeforplejning på rådhuset',
        buyerName: 'Frederiksberg Kommune',
        cpv: ['55520000'],
        areas: ['0147'],
        value: dkk(620_000),
        yearsAgo: 0.8,
        targetGroups: [],
      },
    ],
  },
  {
    key: 'arbejdsro',
    name: 'Arbejdsro ApS',
    cvr: '10000203',
    profile: {
      legalForm: 'private-limited',
      kind: 'company',
      description:
        'Arbejdsro hjælper jobcentre med borgere, der har været syge eller ledige længe. Vi er psykologer, ' +
        'virksomhedskonsulenter og jobcoaches, og vi arbejder ude på arbejdspladserne frem for i ' +
        'kursuslokaler. Vi måler alt, vi laver, og viser gerne tallene.',
      website: 'https://arbejdsro.example',
      language: 'da',
      headcount: 48,
      turnover: dkk(39_000_000),
      balance: dkk(12_500_000),
      openToTeams: false,
      capabilities: [
        {
          cpv: ['85312510', '79634000'],
          text: 'Beskæftigelsesforløb for udsatte ledige med jobcoach, virksomhedspraktik og psykolog.',
        },
        {
          cpv: ['79611000', '79610000'],
          text: 'Jobsøgning og formidling af småjob i detailhandel og service.',
        },
        {
          cpv: ['85312320'],
          text: 'Mestringsforløb og mentor til sygemeldte med stress, angst og depression.',
        },
      ],
      areas: ['DK01', 'DK02'],
      certificates: [
        { scheme: 'iso-9001', validForDays: 610 },
        { scheme: 'iso-27001', validForDays: 300 },
      ],
      targetGroups: ['unemployed', 'mental-health'],
      practices: ['benefits-realisation'],
      languages: [
        { code: 'da', level: 'c2' },
        { code: 'en', level: 'c1' },
      ],
      reservation: {
        operator: 'none',
        disadvantagedShare: 0.04,
        publicServiceMission: false,
        profitsReinvested: false,
        participatoryGovernance: false,
        awardsUnderArticle77: [],
      },
      complete: [
        'capabilities',
        'areas',
        'certificates',
        'references',
        'capacity',
        'turnover',
        'reservation',
        'languages',
        'social-purpose',
      ],
    },
    references: [
      {
        title: 'Individuelt planlagt job med støtte (IPS)',
        text: 'Beskæftigelsesforløb for 150 borgere med psykisk sygdom.',
        buyerName: 'Høje-Taastrup Kommune',
        cpv: ['85312510'],
        areas: ['0169'],
        value: dkk(3_800_000),
        yearsAgo: 1.1,
        evidenceLevel: 4,
        targetGroups: ['unemployed', 'mental-health'],
      },
      {
        title: 'Virksomhedspraktik og småjob for langtidsledige',
        buyerName: 'Køge Kommune',
        cpv: ['79634000'],
        areas: ['0259'],
        value: dkk(1_900_000),
        yearsAgo: 2.0,
        evidenceLevel: 2,
        targetGroups: ['unemployed'],
      },
      {
        title: 'Jobcoach til unge i overgangen fra skole til arbejde',
        buyerName: 'Solrød Kommune',
        cpv: ['79634000', '85312510'],
        areas: ['0269'],
        value: dkk(880_000),
        yearsAgo: 2.6,
        evidenceLevel: 2,
        targetGroups: ['unemployed', 'children-and-youth'],
      },
      {
        title: 'Småjob i detailhandelen',
        buyerName: 'Ringsted Kommune',
        cpv: ['79611000'],
        areas: ['0329'],
        value: dkk(540_000),
        yearsAgo: 1.5,
        targetGroups: ['unemployed'],
      },
      {
        title: 'Mestringskurser for sygemeldte',
        buyerName: 'Greve Kommune',
        cpv: ['85312320'],
        areas: ['0253'],
        value: dkk(760_000),
        yearsAgo: 3.4,
        targetGroups: ['mental-health'],
      },
    ],
  },
];
