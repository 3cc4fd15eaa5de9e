import { dkk } from '../dkk.js';
import type { DemoVendor } from '../types.js';

/** Screens, sensors and calls. */
export const WELFARE_TECHNOLOGY_VENDORS: readonly DemoVendor[] = [
  {
    key: 'naerskaerm',
    name: 'Nærskærm ApS',
    cvr: '10000432',
    profile: {
      legalForm: 'private-limited',
      kind: 'company',
      description:
        'Nærskærm er skærmbesøg, som en borger på 92 kan tage imod uden at røre noget. Vi er nitten ' +
        'mennesker i Esbjerg, halvdelen udviklere og halvdelen tidligere sosu-assistenter, og det er de ' +
        'sidste, der bestemmer. Vi bliver i teamene, til de kan undvære os.',
      website: 'https://naerskaerm.example',
      language: 'da',
      headcount: 19,
      turnover: dkk(13_700_000),
      balance: dkk(6_200_000),
      openToTeams: true,
      capabilities: [
        {
          cpv: ['48510000'],
          text:
            'Løsning til skærmbesøg i hjemmeplejen, der svarer af sig selv og hænger sammen med ' +
            'omsorgssystem og vagtplan.',
        },
        {
          cpv: ['80511000'],
          text: 'Oplæring af superbrugere i hjemmeplejens teams og opfølgning på brugen.',
        },
        { cpv: ['72253000'], text: 'Support døgnet rundt på dansk til borgere og medarbejdere.' },
      ],
      areas: ['DK'],
      certificates: [
        { scheme: 'iso-27001', validForDays: 480 },
        { scheme: 'isae-3000-gdpr', validForDays: 290 },
        { scheme: 'medcom', validForDays: 365 },
      ],
      targetGroups: ['older-people', 'chronic-illness'],
      practices: ['co-design-with-citizens', 'training', 'change-management'],
      languages: [{ code: 'da', level: 'c2' }],
      availability: {
        noticeDays: 45,
        times: ['daytime', 'evenings', 'nights', 'weekends', 'public-holidays'],
      },
      complete: ['capabilities', 'areas', 'certificates', 'references', 'capacity', 'turnover', 'practices'],
    },
    references: [
      {
        title: 'Skærmbesøg i hele hjemmeplejen',
        text: '14 teams, 310 borgere; teamene valgte selv, hvornår de gik i gang.',
        buyerName: 'Varde Kommune',
        cpv: ['48510000', '80511000'],
        areas: ['0573'],
        value: dkk(2_100_000),
        yearsAgo: 1.0,
        evidenceLevel: 3,
        targetGroups: ['older-people'],
        practices: ['training', 'change-management'],
      },
      {
        title: 'Skærmbesøg og medicinpåmindelser',
        buyerName: 'Tønder Kommune',
        cpv: ['48510000'],
        areas: ['0550'],
        value: dkk(760_000),
        yearsAgo: 1.8,
        evidenceLevel: 2,
        targetGroups: ['older-people', 'chronic-illness'],
      },
      {
        title: 'Support af tablets i sygeplejen',
        buyerName: 'Aabenraa Kommune',
        cpv: ['72253000'],
        areas: ['0580'],
        value: dkk(240_000),
        yearsAgo: 2.3,
        targetGroups: [],
      },
    ],
  },
  {
    key: 'nordvagt-care',
    name: 'Nordvagt Care A/S',
    cvr: '10000440',
    profile: {
      legalForm: 'public-limited',
      kind: 'company',
      description:
        'Nordvagt Care supplies call systems, sensors and screens to nursing homes and home care in the ' +
        'Nordic countries. We install, connect and support more than 40,000 dwellings and keep engineers ' +
        'in every region of Denmark. Our own training department follows each installation for a year.',
      website: 'https://nordvagt.example',
      language: 'en',
      headcount: 420,
      turnover: dkk(610_000_000),
      balance: dkk(455_000_000),
      openToTeams: true,
      capabilities: [
        {
          cpv: ['33196100', '35121700'],
          text:
            'Sensors for fall detection and night-time calls in nursing homes, connected with the call ' +
            'system in use; alarms on the phones of the staff.',
        },
        {
          cpv: ['80511000'],
          text: 'Staff training on the ward, day and night, and follow-up of false alarms.',
        },
        {
          cpv: ['48510000', '72253000'],
          text: 'Skærmbesøg til hjemmeplejen og support døgnet rundt. Screen visits for home care.',
        },
      ],
      areas: ['DK'],
      certificates: [
        { scheme: 'iso-9001', validForDays: 800 },
        { scheme: 'iso-13485', validForDays: 640 },
        { scheme: 'iso-27001', validForDays: 720 },
        { scheme: 'isae-3000-gdpr', validForDays: 180 },
        { scheme: 'ce-mdr', validForDays: 1_100 },
      ],
      targetGroups: ['older-people', 'dementia'],
      practices: ['training'],
      languages: [
        { code: 'da', level: 'c1' },
        { code: 'en', level: 'c1' },
        { code: 'sv', level: 'c2' },
        { code: 'no', level: 'c2' },
      ],
      availability: {
        noticeDays: 60,
        times: ['daytime', 'evenings', 'nights', 'weekends', 'public-holidays'],
      },
      complete: ['capabilities', 'areas', 'certificates', 'references', 'capacity', 'turnover', 'practices'],
    },
    references: [
      {
        title: 'Call system and fall detection in eleven nursing homes',
        buyerName: 'Gentofte Kommune',
        cpv: ['35121700', '33196100'],
        areas: ['0157'],
        value: dkk(9_600_000),
        yearsAgo: 1.5,
        evidenceLevel: 2,
        targetGroups: ['older-people', 'dementia'],
      },
      {
        title: 'Night-time sensors in dementia care',
        text: 'Fewer night rounds and better sleep; measured before and after.',
        buyerName: 'Helsingør Kommune',
        cpv: ['33196100'],
        areas: ['0217'],
        value: dkk(2_400_000),
        yearsAgo: 0.8,
        evidenceLevel: 3,
        targetGroups: ['dementia'],
      },
      {
        title: 'Support of screens and tablets in home care',
        buyerName: 'Ringsted Kommune',
        cpv: ['72253000'],
        areas: ['0329'],
        value: dkk(1_150_000),
        yearsAgo: 1.2,
        targetGroups: ['older-people'],
      },
      {
        title: 'Nurse call in a rehabilitation centre',
        buyerName: 'Region Hovedstaden',
        cpv: ['35121700'],
        areas: ['DK01'],
        value: dkk(4_700_000),
        yearsAgo: 3.1,
        targetGroups: ['chronic-illness'],
      },
      {
        title: 'Staff training in the use of bed sensors',
        buyerName: 'Frederikssund Kommune',
        cpv: ['80511000', '33196100'],
        areas: ['0250'],
        value: dkk(620_000),
        yearsAgo: 2.0,
        evidenceLevel: 2,
        targetGroups: ['older-people'],
        practices: ['training'],
      },
      {
        title: 'Skærmbesøg og nødkald i hjemmeplejen',
        buyerName: 'Guldborgsund Kommune',
        cpv: ['48510000', '35121700'],
        areas: ['0376'],
        value: dkk(3_300_000),
        yearsAgo: 2.4,
        targetGroups: ['older-people'],
      },
    ],
  },
  {
    key: 'lytterum-sensorik',
    name: 'Lytterum Sensorik ApS',
    cvr: '10000459',
    profile: {
      legalForm: 'private-limited',
      kind: 'company',
      description:
        'Lytterum makes a sensor that hears a fall and sees nobody. It hangs under the ceiling, learns the ' +
        'sounds of one room and sends no sound out of it. We are nine people in Aarhus, and each of us has ' +
        'worked a night shift before being allowed to write code.',
      website: 'https://lytterum.example',
      language: 'en',
      headcount: 9,
      turnover: dkk(6_200_000),
      balance: dkk(4_800_000),
      openToTeams: true,
      capabilities: [
        {
          cpv: ['33196100', '35125100'],
          text:
            'Sensors for fall detection in nursing homes that store no images; alarms reach the nearest ' +
            'member of staff on the phone.',
        },
        {
          cpv: ['80511000'],
          text: 'Staff training by day and by night until false alarms are rare and staff trust the sensors.',
        },
      ],
      areas: ['DK'],
      certificates: [
        { scheme: 'd-seal', validForDays: 500, claimsEquivalentTo: 'iso-27001' },
        { scheme: 'ce-mdr', validForDays: 460 },
        { scheme: 'iso-13485', validForDays: 380 },
      ],
      targetGroups: ['older-people', 'dementia'],
      practices: ['co-design-with-citizens', 'training'],
      languages: [
        { code: 'da', level: 'c2' },
        { code: 'en', level: 'c1' },
      ],
      complete: ['capabilities', 'areas', 'certificates', 'references', 'capacity', 'turnover'],
    },
    references: [
      {
        title: 'Fall detection without cameras in two nursing homes',
        text: 'Time until help fell from 48 to 9 minutes in 60 dwellings.',
        buyerName: 'Syddjurs Kommune',
        cpv: ['35125100', '33196100'],
        areas: ['0706'],
        value: dkk(780_000),
        yearsAgo: 0.9,
        evidenceLevel: 3,
        targetGroups: ['older-people', 'dementia'],
        practices: ['training'],
      },
      {
        title: 'Sensors in sheltered housing',
        buyerName: 'Norddjurs Kommune',
        cpv: ['35125100'],
        areas: ['0707'],
        value: dkk(350_000),
        yearsAgo: 2.0,
        evidenceLevel: 2,
        targetGroups: ['older-people'],
      },
    ],
  },
];
