import { dkk } from '../dkk.js';
import type { DemoVendor } from '../types.js';

/** Company against loneliness, and help with everything digital among neighbours. */
export const COMMUNITY_VENDORS: readonly DemoVendor[] = [
  {
    key: 'nabolyst',
    name: 'Nabolyst',
    cvr: '10000076',
    profile: {
      legalForm: 'private-limited',
      kind: 'social-enterprise',
      description:
        'Nabolyst er en socialøkonomisk virksomhed i Østjylland, der får mennesker til at finde hinanden ' +
        'igen. Vi begynder altid med en kop kaffe i borgerens egen stue og slutter først, når der er en ' +
        'fast aftale i kalenderen, som holder uden os. Hver fjerde af vores medarbejdere har selv været ' +
        'ude af arbejdsmarkedet i en længere periode. Overskuddet går til nye fællesskaber.',
      website: 'https://nabolyst.example',
      language: 'da',
      rsv: { registered: true },
      headcount: 14,
      turnover: dkk(6_800_000),
      balance: dkk(2_100_000),
      openToTeams: true,
      capabilities: [
        {
          cpv: ['85312400', '85322000'],
          text:
            'Brobygning fra ensomhed til fællesskaber: opsøgende besøg hos ældre, følgeskab til lokale ' +
            'grupper og måling af effekt på ensomhed med UCLA-skalaen.',
        },
        {
          cpv: ['98133000'],
          text:
            'Vi rekrutterer, uddanner og støtter frivillige brobyggere og besøgsvenner, og vi passer på ' +
            'dem, så de bliver.',
        },
        {
          cpv: ['80533000'],
          text:
            'Digitale cafeer for seniorer, hvor frivillige hjælper med MitID, Digital Post og ' +
            'selvbetjening.',
        },
        {
          cpv: ['55521000', '85312400'],
          text: 'Fællesspisning og spisefølge for ældre: vi dækker op, og vi spiser med.',
        },
        {
          cpv: ['85312400'],
          text: 'Ugentlige fællesskaber for mennesker med demens og deres pårørende med sang og gåture.',
        },
      ],
      areas: ['DK042'],
      certificates: [{ scheme: 'd-seal', validForDays: 320 }],
      targetGroups: ['older-people', 'lonely', 'dementia'],
      purposes: ['social-inclusion'],
      practices: ['co-design-with-citizens', 'co-design-with-civil-society', 'training'],
      languages: [{ code: 'da', level: 'c2' }],
      availability: { noticeDays: 45, times: ['daytime', 'evenings'] },
      reservation: {
        operator: 'none',
        disadvantagedShare: 0.28,
        publicServiceMission: true,
        profitsReinvested: true,
        participatoryGovernance: true,
        awardsUnderArticle77: [],
      },
      complete: ['capabilities', 'certificates', 'capacity', 'turnover'],
    },
    references: [
      {
        title: 'Fra hoveddør til fællesskab: brobygning for ensomme ældre',
        text:
          'Opsøgende indsats i to lokalområder med 130 borgere. To ud af tre var stadig en del af et ' +
          'fællesskab efter et år.',
        buyerName: 'Horsens Kommune',
        cpv: ['85312400'],
        areas: ['0615'],
        value: dkk(940_000),
        yearsAgo: 1.4,
        evidenceLevel: 3,
        targetGroups: ['older-people', 'lonely'],
        practices: ['co-design-with-citizens'],
      },
      {
        title: 'Spisevenner på tre lokalcentre',
        text: 'Frivillige værter og fælles måltider to gange om ugen for ældre, der ellers spiste alene.',
        buyerName: 'Skanderborg Kommune',
        cpv: ['85312400', '55521000'],
        areas: ['0746'],
        value: dkk(380_000),
        yearsAgo: 2.2,
        evidenceLevel: 2,
        targetGroups: ['older-people', 'lonely'],
        practices: ['co-design-with-civil-society'],
      },
      {
        title: 'Kursus for frivillige besøgsvenner',
        buyerName: 'Foreningen Lærkebo',
        cpv: ['98133000'],
        areas: ['0746'],
        value: dkk(45_000),
        yearsAgo: 3.2,
        targetGroups: ['older-people', 'lonely'],
      },
      {
        title: 'Digital cafe på biblioteket',
        text: 'Seniorer hjalp seniorer med MitID og Digital Post hver onsdag i to år.',
        buyerName: 'Favrskov Kommune',
        cpv: ['80533000'],
        areas: ['0710'],
        value: dkk(260_000),
        yearsAgo: 0.8,
        evidenceLevel: 2,
        targetGroups: ['older-people'],
      },
    ],
  },
  {
    key: 'kaffebro',
    name: 'Foreningen Kaffebro',
    cvr: '10000084',
    profile: {
      legalForm: 'association',
      kind: 'association',
      description:
        'Vi er en lille, ny forening med 60 frivillige og fem deltidsansatte i og omkring Aarhus. Vores ' +
        'besøgsvenner drikker kaffe med mennesker, der længe har drukket den alene, og tager dem siden med ' +
        'ud af huset. Vi har endnu ikke haft opgaver for en kommune, men vil gerne.',
      website: 'https://kaffebro.example',
      language: 'da',
      headcount: 5,
      turnover: dkk(1_350_000),
      openToTeams: true,
      capabilities: [
        {
          cpv: ['98133000', '85312400'],
          text: 'Besøgsvenner og frivillige brobyggere til ældre, der oplever ensomhed.',
        },
        { cpv: ['85322000'], text: 'Gågrupper, strikkecafe og sangaftener i lokalområdet.' },
      ],
      areas: ['0751', '0727'],
      certificates: [],
      targetGroups: ['older-people', 'lonely'],
      purposes: ['social-inclusion'],
      practices: ['co-design-with-civil-society'],
      complete: ['capacity', 'areas'],
    },
    references: [],
  },
  {
    key: 'seniorklik',
    name: 'Foreningen Seniorklik',
    cvr: '10000092',
    profile: {
      legalForm: 'association',
      kind: 'association',
      description:
        'I Seniorklik er underviserne selv over 60. Vi holder åbent hus på biblioteker i Midtjylland, hvor ' +
        'man kan komme med sin telefon, sin frustration og sit spørgsmål. Der er to ansatte og 180 ' +
        'frivillige, og ingen spørgsmål er for små.',
      website: 'https://seniorklik.example',
      language: 'da',
      headcount: 2,
      turnover: dkk(1_900_000),
      balance: dkk(600_000),
      openToTeams: true,
      capabilities: [
        {
          cpv: ['80533000'],
          text:
            'Seniorer underviser seniorer i telefon, tablet og computer i trygge rammer og i deltagerens ' +
            'eget tempo.',
        },
        {
          cpv: ['80590000', '98133000'],
          text:
            'Frivillige hjælper med MitID, Digital Post og selvbetjening på biblioteker, lokalcentre og ' +
            'ved hjemmebesøg.',
        },
      ],
      areas: ['DK04'],
      certificates: [{ scheme: 'd-seal', validForDays: 210 }],
      targetGroups: ['older-people'],
      purposes: ['social-inclusion'],
      practices: ['co-design-with-citizens', 'training'],
      languages: [{ code: 'da', level: 'c2' }],
      availability: { noticeDays: 30, times: ['daytime'] },
      complete: ['capabilities', 'areas', 'certificates', 'references', 'capacity'],
    },
    references: [
      {
        title: 'Digital hjælp til seniorer på fem biblioteker',
        text: 'Ugentlige digitale cafeer og uddannelse af 40 frivillige undervisere.',
        buyerName: 'Viborg Kommune',
        cpv: ['80533000'],
        areas: ['0791'],
        value: dkk(450_000),
        yearsAgo: 1.1,
        evidenceLevel: 2,
        targetGroups: ['older-people'],
      },
      {
        title: 'Trygge første skridt med MitID',
        text: 'Hjemmebesøg hos borgere over 75 år i forbindelse med skiftet til nyt login.',
        buyerName: 'Silkeborg Kommune',
        cpv: ['80533000', '80590000'],
        areas: ['0740'],
        value: dkk(180_000),
        yearsAgo: 2.6,
        evidenceLevel: 1,
        targetGroups: ['older-people'],
      },
      {
        title: 'Kursus for frivillige it-hjælpere',
        buyerName: 'Holstebro Kommune',
        cpv: ['80521000'],
        areas: ['0661'],
        value: dkk(75_000),
        yearsAgo: 3.1,
        targetGroups: ['older-people'],
      },
    ],
  },
  {
    key: 'ungespor-vest',
    name: 'Ungespor Vest',
    cvr: '10000106',
    profile: {
      legalForm: 'association',
      kind: 'association',
      description:
        'Ungespor Vest samler unge mellem 15 og 25 år om musik, bålmad og båd. Vi er ungdomsforeningen for ' +
        'dem, der ikke kom med på holdet, og vi holder til på havnen i Esbjerg. Tre ungdomsmedarbejdere og ' +
        'et årshjul, som de unge selv bestemmer.',
      language: 'da',
      headcount: 3,
      turnover: dkk(1_400_000),
      openToTeams: true,
      capabilities: [
        {
          cpv: ['98133110', '85312310'],
          text: 'Fritidsfællesskaber og vejledning for unge uden for forening og skole.',
        },
        { cpv: ['80310000'], text: 'Værkstedsundervisning i musik, madlavning og sejlads for unge.' },
      ],
      areas: ['0561', '0563', '0573'],
      certificates: [],
      targetGroups: ['children-and-youth'],
      purposes: ['social-inclusion', 'culture'],
      practices: ['co-design-with-citizens'],
      complete: ['areas'],
    },
    references: [
      {
        title: 'Fritidspas til unge på kanten',
        buyerName: 'Esbjerg Kommune',
        cpv: ['98133110'],
        areas: ['0561'],
        value: dkk(310_000),
        yearsAgo: 1.7,
        evidenceLevel: 1,
        targetGroups: ['children-and-youth'],
      },
    ],
  },
];
