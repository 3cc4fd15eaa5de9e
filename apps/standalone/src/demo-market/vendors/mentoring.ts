import { dkk } from '../dkk.js';
import type { DemoVendor } from '../types.js';

/** Company on the way out of addiction and homelessness. */
export const MENTORING_VENDORS: readonly DemoVendor[] = [
  {
    key: 'makkerspor',
    name: 'Foreningen Makkerspor',
    cvr: '10000211',
    profile: {
      legalForm: 'association',
      kind: 'association',
      description:
        'I Makkerspor er det mennesker, der selv har sovet på gaden eller levet med afhængighed, som ' +
        'følger andre på vej. Foreningen er demokratisk og styres af medlemmerne; bestyrelsen vælges ' +
        'blandt mentorer og tidligere deltagere. Vi har otte ansatte, 70 frivillige og en telefon, der ' +
        'bliver taget om natten.',
      website: 'https://makkerspor.example',
      language: 'da',
      headcount: 8,
      turnover: dkk(4_700_000),
      balance: dkk(1_300_000),
      openToTeams: true,
      capabilities: [
        {
          cpv: ['85312310', '85312400'],
          text:
            'Social mentor med egen erfaring til mennesker med afhængighed og i hjemløshed: følgeskab til ' +
            'læge, behandling, jobcenter og udlejer.',
        },
        { cpv: ['98133000'], text: 'Uddannelse og supervision af frivillige mentorer.' },
        { cpv: ['85312300'], text: 'Støtte til at komme ind i og blive i egen bolig.' },
      ],
      areas: ['0101', '0147'],
      certificates: [],
      targetGroups: ['addiction', 'homeless'],
      purposes: ['social-inclusion', 'health'],
      practices: ['co-design-with-citizens', 'co-design-with-civil-society'],
      availability: { noticeDays: 30, times: ['daytime', 'evenings', 'nights', 'weekends'] },
      reservation: {
        operator: 'none',
        disadvantagedShare: 0.5,
        publicServiceMission: true,
        profitsReinvested: true,
        participatoryGovernance: true,
        awardsUnderArticle77: [],
      },
      complete: ['capacity', 'areas', 'certificates', 'reservation'],
    },
    references: [
      {
        title: 'Følgeskab fra herberg til egen bolig',
        text: 'Mentorer med egen erfaring fulgte 45 borgere; 31 boede stadig i egen bolig efter et år.',
        buyerName: 'Frederiksberg Kommune',
        cpv: ['85312310'],
        areas: ['0147'],
        value: dkk(1_100_000),
        yearsAgo: 1.3,
        evidenceLevel: 3,
        targetGroups: ['homeless', 'addiction'],
      },
      {
        title: 'Mentor ved løsladelse',
        buyerName: 'Fonden Lygten',
        cpv: ['85312310'],
        areas: ['0101'],
        value: dkk(480_000),
        yearsAgo: 3.0,
        evidenceLevel: 2,
        targetGroups: ['addiction', 'homeless'],
      },
    ],
  },
  {
    key: 'morgenlys',
    name: 'Foreningen Morgenlys',
    cvr: '10000238',
    profile: {
      legalForm: 'association',
      kind: 'association',
      description:
        'Morgenlys er et værested og en recovery-skole for mennesker, der er holdt op med at drikke eller ' +
        'tage stoffer og skal finde sig til rette i livet bagefter. Alle undervisere har selv været der. ' +
        'Vi driver i dag et forløb for kommunen, som vi vandt i et forbeholdt udbud.',
      website: 'https://morgenlys.example',
      language: 'da',
      headcount: 12,
      turnover: dkk(7_400_000),
      balance: dkk(2_600_000),
      openToTeams: true,
      capabilities: [
        {
          cpv: ['85312300', '85312400'],
          text:
            'Efterværn og social mentor efter behandling for stof- og alkoholafhængighed ved medarbejdere ' +
            'med egen erfaring.',
        },
        { cpv: ['80570000'], text: 'Recovery-skole: kurser i at leve godt med og efter afhængighed.' },
      ],
      areas: ['DK01'],
      certificates: [{ scheme: 'social-supervision-approval' }],
      targetGroups: ['addiction', 'mental-health', 'homeless'],
      purposes: ['health', 'social-inclusion'],
      practices: ['co-design-with-citizens'],
      availability: { noticeDays: 30, times: ['daytime', 'evenings'] },
      reservation: {
        operator: 'none',
        disadvantagedShare: 0.4,
        publicServiceMission: true,
        profitsReinvested: true,
        participatoryGovernance: true,
        awardsUnderArticle77: [{ buyer: 'koebenhavn', yearsAgo: 1.6 }],
      },
      complete: [
        'capabilities',
        'areas',
        'certificates',
        'references',
        'capacity',
        'turnover',
        'reservation',
        'availability',
      ],
    },
    references: [
      {
        title: 'Efterværn og mentor efter alkoholbehandling',
        text: 'Forbeholdt kontrakt; 80 borgere om året med social mentor og fællesskab i værestedet.',
        buyerName: 'Københavns Kommune',
        cpv: ['85312310'],
        areas: ['0101'],
        value: dkk(2_900_000),
        yearsAgo: 0.5,
        evidenceLevel: 3,
        targetGroups: ['addiction'],
      },
      {
        title: 'Recovery-skole for unge med rusmiddelproblemer',
        buyerName: 'Rødovre Kommune',
        cpv: ['80570000', '85312300'],
        areas: ['0175'],
        value: dkk(640_000),
        yearsAgo: 2.2,
        evidenceLevel: 2,
        targetGroups: ['addiction', 'children-and-youth'],
      },
    ],
  },
  {
    key: 'kajplads-ni',
    name: 'Kajplads Ni',
    cvr: '10000246',
    profile: {
      legalForm: 'self-governing-institution',
      kind: 'social-enterprise',
      description:
        'Kajplads Ni er et værested med bådværksted i Sydhavnen for mennesker, der lever eller har levet ' +
        'på gaden. Her er morgenmad, brusebad, arbejde til dem, der vil, og en mentor til dem, der beder ' +
        'om en. Vi er en selvejende institution med brugerråd.',
      language: 'da',
      headcount: 7,
      turnover: dkk(4_100_000),
      openToTeams: true,
      capabilities: [
        {
          cpv: ['85312310', '85312400'],
          text: 'Værested og opsøgende mentor for mennesker i hjemløshed.',
        },
        { cpv: ['85312510'], text: 'Bådværksted med daglige opgaver for mennesker uden arbejde.' },
      ],
      areas: ['DK011'],
      certificates: [{ scheme: 'social-supervision-approval', validForDays: -75 }],
      targetGroups: ['homeless', 'addiction', 'unemployed'],
      purposes: ['social-inclusion'],
      practices: ['co-design-with-citizens'],
      reservation: { publicServiceMission: true, profitsReinvested: true },
      complete: ['areas'],
    },
    references: [
      {
        title: 'Morgencafe og opsøgende arbejde på havnen',
        buyerName: 'Københavns Kommune',
        cpv: ['85312400'],
        areas: ['0101'],
        yearsAgo: 1.9,
        evidenceLevel: 1,
        targetGroups: ['homeless'],
      },
    ],
  },
];
