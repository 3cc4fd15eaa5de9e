import { dkk } from '../dkk.js';
import type { DemoVendor } from '../types.js';

/** Help with what comes after the purchase. */
export const CHANGE_MANAGEMENT_VENDORS: readonly DemoVendor[] = [
  {
    key: 'skovgaard-lind',
    name: 'Skovgaard & Lind Rådgivning ApS',
    cvr: '10000467',
    profile: {
      legalForm: 'private-limited',
      kind: 'company',
      description:
        'Vi er syv konsulenter, der alle har arbejdet i ældreplejen, før vi begyndte at rådgive den. Vi ' +
        'hjælper ledere med at få ny teknologi og nye arbejdsgange til at holde længere end ' +
        'projektperioden. Vi siger det, når noget hellere skulle pakkes ned.',
      website: 'https://skovgaardlind.example',
      language: 'da',
      headcount: 7,
      turnover: dkk(7_900_000),
      balance: dkk(2_800_000),
      openToTeams: true,
      capabilities: [
        {
          cpv: ['79411000', '73220000'],
          text:
            'Forandringsledelse og implementering af velfærdsteknologi på plejehjem sammen med ledere, ' +
            'medarbejdere, beboere og pårørende.',
        },
        {
          cpv: ['79421000'],
          text:
            'Gevinstrealisering: plan, måling af udgangspunktet og opfølgning, som ledelsen selv kan føre ' +
            'videre.',
        },
        {
          cpv: ['80511000'],
          text: 'Kompetenceudvikling af ledere og superbrugere med samskabelse som metode.',
        },
      ],
      areas: ['DK03', 'DK04'],
      certificates: [],
      targetGroups: ['older-people', 'dementia'],
      practices: ['co-design-with-citizens', 'change-management', 'training', 'benefits-realisation'],
      languages: [
        { code: 'da', level: 'c2' },
        { code: 'en', level: 'b2' },
      ],
      availability: { fromInDays: 30, noticeDays: 60, times: ['daytime'] },
      complete: ['capabilities', 'areas', 'certificates', 'references', 'capacity', 'turnover', 'practices'],
    },
    references: [
      {
        title: 'Forandringsledelse på fem plejehjem',
        text:
          'Fra loftslifte til sensorer: fælles beslutninger om, hvad der skulle i brug, og hvad der skulle ' +
          'ud.',
        buyerName: 'Randers Kommune',
        cpv: ['79411000', '80511000'],
        areas: ['0730'],
        value: dkk(880_000),
        yearsAgo: 1.3,
        evidenceLevel: 3,
        targetGroups: ['older-people'],
        practices: ['change-management', 'co-design-with-citizens'],
      },
      {
        title: 'Lederudvikling på plejecentre',
        buyerName: 'Favrskov Kommune',
        cpv: ['79411000'],
        areas: ['0710'],
        value: dkk(410_000),
        yearsAgo: 2.0,
        targetGroups: ['older-people'],
      },
      {
        title: 'Superbrugere i hjemmeplejen',
        buyerName: 'Syddjurs Kommune',
        cpv: ['80511000'],
        areas: ['0706'],
        value: dkk(320_000),
        yearsAgo: 2.7,
        evidenceLevel: 2,
        targetGroups: ['older-people'],
        practices: ['training'],
      },
      {
        title: 'Gevinstrealisering af elektroniske låse',
        buyerName: 'Struer Kommune',
        cpv: ['79421000'],
        areas: ['0671'],
        value: dkk(240_000),
        yearsAgo: 3.6,
        targetGroups: [],
        practices: ['benefits-realisation'],
      },
    ],
  },
  {
    key: 'kompasrosen-velfaerd',
    name: 'Kompasrosen Velfærd ApS',
    cvr: '10000475',
    profile: {
      legalForm: 'private-limited',
      kind: 'company',
      description:
        'Kompasrosen evaluerer sociale indsatser og hjælper med at sætte dem i gang. Vi er antropologer og ' +
        'økonomer, og vi begynder med at følge en medarbejder gennem en vagt. Vores rapporter er på tolv ' +
        'sider.',
      website: 'https://kompasrosen.example',
      language: 'da',
      headcount: 11,
      turnover: dkk(12_400_000),
      balance: dkk(3_700_000),
      openToTeams: true,
      capabilities: [
        {
          cpv: ['79419000', '79315000'],
          text: 'Evaluering og måling af effekt af sociale indsatser og velfærdsteknologi.',
        },
        {
          cpv: ['79411000'],
          text:
            'Forandringsledelse og organisationsudvikling i ældre- og socialområdet, baseret på ' +
            'feltarbejde.',
        },
        { cpv: ['73220000'], text: 'Samskabelse med borgere og pårørende.' },
      ],
      areas: ['DK'],
      certificates: [{ scheme: 'ds-49001', validForDays: 270 }],
      targetGroups: ['older-people', 'mental-health', 'homeless'],
      practices: ['co-design-with-citizens', 'change-management'],
      languages: [
        { code: 'da', level: 'c2' },
        { code: 'en', level: 'c1' },
      ],
      complete: ['certificates', 'capacity', 'turnover'],
    },
    references: [
      {
        title: 'Evaluering af velfærdsteknologi på plejecentre',
        buyerName: 'Ballerup Kommune',
        cpv: ['79419000'],
        areas: ['0151'],
        value: dkk(450_000),
        yearsAgo: 1.0,
        evidenceLevel: 3,
        targetGroups: ['older-people'],
      },
      {
        title: 'Ny organisering af den sociale indsats',
        text: 'Rådgivning af ledelsen og forandringsledelse i seks teams.',
        buyerName: 'Slagelse Kommune',
        cpv: ['79411000'],
        areas: ['0330'],
        value: dkk(620_000),
        yearsAgo: 2.1,
        targetGroups: ['mental-health', 'homeless'],
        practices: ['change-management'],
      },
    ],
  },
  {
    key: 'brink-vestergren',
    name: 'Brink & Vestergren Consulting A/S',
    cvr: '10000483',
    profile: {
      legalForm: 'public-limited',
      kind: 'company',
      description:
        'Brink & Vestergren advises governments and large companies in Northern Europe on strategy, ' +
        'organisation and technology. Our public sector practice has led change programmes in hospitals, ' +
        'tax administration and social services. We are 340 consultants in Copenhagen, Oslo and Hamburg.',
      website: 'https://brinkvestergren.example',
      language: 'en',
      headcount: 340,
      turnover: dkk(505_000_000),
      balance: dkk(290_000_000),
      openToTeams: false,
      capabilities: [
        {
          cpv: ['79411000', '79410000'],
          text: 'Strategy, organisation and change management in the public sector.',
        },
        {
          cpv: ['79421000', '72222000'],
          text: 'Programme management and benefits realisation of technology.',
        },
      ],
      areas: ['DK'],
      certificates: [
        { scheme: 'iso-9001', validForDays: 560 },
        { scheme: 'iso-27001', validForDays: 560 },
      ],
      targetGroups: [],
      practices: ['change-management', 'benefits-realisation'],
      languages: [
        { code: 'da', level: 'c1' },
        { code: 'en', level: 'c2' },
        { code: 'no', level: 'c2' },
        { code: 'de', level: 'c2' },
      ],
      availability: { noticeDays: 14, times: ['daytime'] },
      complete: ['certificates', 'capacity', 'turnover', 'practices', 'languages'],
    },
    references: [
      {
        title: 'Change management of a new care record',
        buyerName: 'Region Midtjylland',
        cpv: ['79411000', '72222000'],
        areas: ['DK04'],
        value: dkk(14_800_000),
        yearsAgo: 1.7,
        evidenceLevel: 2,
        targetGroups: [],
        practices: ['change-management'],
      },
      {
        title: 'Merger of two administrations',
        buyerName: 'Region Nordjylland',
        cpv: ['79411000'],
        areas: ['DK050'],
        value: dkk(9_200_000),
        yearsAgo: 2.5,
        targetGroups: [],
      },
      {
        title: 'Benefits realisation of a digital strategy',
        buyerName: 'Region Sjælland',
        cpv: ['79421000'],
        areas: ['DK02'],
        value: dkk(6_100_000),
        yearsAgo: 3.2,
        targetGroups: [],
        practices: ['benefits-realisation'],
      },
    ],
  },
  {
    key: 'teknik-med-omsorg',
    name: 'Teknik med Omsorg',
    cvr: '10000491',
    profile: {
      legalForm: 'private-limited',
      kind: 'social-enterprise',
      description:
        'Teknik med Omsorg er stiftet af en sygeplejerske, en ingeniør og en pårørende, der var trætte af ' +
        'udstyr i skabe. Vi underviser medarbejdere og borgere i den teknologi, de allerede har. ' +
        'Virksomheden er et år gammel, og overskuddet går til gratis teknikcafeer for pårørende.',
      website: 'https://teknikmedomsorg.example',
      language: 'da',
      rsv: { registered: true },
      headcount: 3,
      turnover: dkk(1_300_000),
      openToTeams: true,
      capabilities: [
        {
          cpv: ['80511000', '73220000'],
          text:
            'Samskabelse og forandringsledelse, når plejehjem og hjemmepleje skal bruge velfærdsteknologi, ' +
            'fra sensorer til skærmbesøg.',
        },
        { cpv: ['80533000'], text: 'Teknikcafeer for ældre og pårørende.' },
      ],
      areas: ['DK03', 'DK04'],
      certificates: [],
      targetGroups: ['older-people', 'dementia', 'carers'],
      purposes: ['social-inclusion'],
      practices: ['co-design-with-citizens', 'training', 'change-management'],
      complete: ['capacity', 'turnover', 'social-purpose'],
    },
    references: [],
  },
];
