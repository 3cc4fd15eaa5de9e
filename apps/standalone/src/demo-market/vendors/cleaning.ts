import { dkk } from '../dkk.js';
import type { DemoVendor } from '../types.js';

/** Cleaning, laundry and care of buildings, most of them as places of work for people who seldom find one. */
export const CLEANING_VENDORS: readonly DemoVendor[] = [
  {
    key: 'klar-kant',
    name: 'Klar Kant Rengøring',
    cvr: '10000254',
    profile: {
      legalForm: 'private-limited',
      kind: 'social-enterprise',
      description:
        'Klar Kant gør rent i Trekantområdet med faste hold og faste huse. To ud af tre medarbejdere er ' +
        'ansat i fleksjob eller med løntilskud, og alle har en arbejdsleder, der selv har en klud i ' +
        'hånden. Vi er miljømærkede og holder, hvad vi lover, også i december.',
      website: 'https://klarkant.example',
      language: 'da',
      rsv: { registered: true },
      headcount: 24,
      turnover: dkk(8_900_000),
      balance: dkk(2_700_000),
      openToTeams: true,
      capabilities: [
        {
          cpv: ['90911200', '90919200'],
          text:
            'Daglig rengøring og hovedrengøring af kontorer, daginstitutioner, aktivitetscentre og ' +
            'borgerhuse med kvalitetsmåling efter INSTA 800.',
        },
        { cpv: ['90911300'], text: 'Vinduespudsning.' },
        {
          cpv: ['85312510'],
          text: 'Oplæring og fastholdelse af medarbejdere med særlige behov i rengøringsfaget.',
        },
      ],
      areas: ['0621', '0630', '0607'],
      certificates: [{ scheme: 'nordic-swan-ecolabel', validForDays: 365 }],
      targetGroups: ['people-with-disabilities', 'unemployed'],
      reservation: {
        operator: 'integration-operator',
        disadvantagedShare: 0.64,
        publicServiceMission: true,
        profitsReinvested: true,
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
      ],
    },
    references: [
      {
        title: 'Rengøring af bibliotek, musikskole og borgerhus',
        text: 'Reserveret kontrakt med 14 medarbejdere på særlige vilkår.',
        buyerName: 'Fredericia Kommune',
        cpv: ['90911200'],
        areas: ['0607'],
        value: dkk(1_450_000),
        yearsAgo: 0.9,
        evidenceLevel: 2,
        targetGroups: ['people-with-disabilities', 'unemployed'],
      },
      {
        title: 'Rengøring af otte daginstitutioner',
        buyerName: 'Vejle Kommune',
        cpv: ['90911200'],
        areas: ['0630'],
        value: dkk(980_000),
        yearsAgo: 2.1,
        targetGroups: ['unemployed'],
      },
      {
        title: 'Kontorrengøring og vinduespudsning',
        buyerName: 'Kolding Havnelaug',
        cpv: ['90919200', '90911300'],
        areas: ['0621'],
        value: dkk(210_000),
        yearsAgo: 1.5,
        targetGroups: [],
      },
    ],
  },
  {
    key: 'fjordblik',
    name: 'Værkstedet Fjordblik',
    cvr: '10000262',
    profile: {
      legalForm: 'self-governing-institution',
      kind: 'social-enterprise',
      description:
        'Fjordblik er et beskyttet værksted i Vejle med 60 pladser. Vi pakker, monterer, vasker og gør ' +
        'rent, og ventelisten er lang. Når en opgave er til at forstå, bliver den løst ordentligt hver ' +
        'gang.',
      language: 'da',
      headcount: 78,
      turnover: dkk(7_200_000),
      balance: dkk(3_900_000),
      openToTeams: true,
      capabilities: [
        {
          cpv: ['90911200'],
          text: 'Rengøring af aktivitetscentre, klubhuse og mindre kontorer med faste hold.',
        },
        { cpv: ['98310000', '98315000'], text: 'Vask, rulning og levering af linned.' },
        { cpv: ['85312510'], text: 'Beskyttet beskæftigelse og arbejdsprøvning.' },
      ],
      areas: ['0630', '0621', '0766'],
      certificates: [],
      targetGroups: ['people-with-disabilities'],
      reservation: { operator: 'sheltered-workshop', disadvantagedShare: 0.77 },
      complete: ['areas', 'certificates', 'capacity'],
    },
    references: [
      {
        title: 'Rengøring af to aktivitetscentre',
        buyerName: 'Hedensted Kommune',
        cpv: ['90911200'],
        areas: ['0766'],
        value: dkk(260_000),
        yearsAgo: 1.8,
        targetGroups: ['people-with-disabilities'],
      },
      {
        title: 'Vask af arbejdstøj',
        buyerName: 'Vejle Kommune',
        cpv: ['98310000'],
        areas: ['0630'],
        value: dkk(340_000),
        yearsAgo: 0.4,
        targetGroups: ['people-with-disabilities'],
      },
    ],
  },
  {
    key: 'haandslag',
    name: 'Håndslag Service',
    cvr: '10000270',
    profile: {
      legalForm: 'private-limited',
      kind: 'social-enterprise',
      description:
        'Håndslag Service klarer rengøring, flytning og små reparationer for boligforeninger og kommuner i ' +
        'Sydjylland og på Fyn. Hver femte medarbejder kommer fra jobcenteret, og vi ansætter på ' +
        'overenskomst fra første dag. Vi er registreret som socialøkonomisk virksomhed.',
      website: 'https://haandslag.example',
      language: 'da',
      rsv: { registered: true },
      headcount: 31,
      turnover: dkk(16_200_000),
      balance: dkk(4_400_000),
      openToTeams: true,
      capabilities: [
        {
          cpv: ['90911200', '90911100'],
          text: 'Rengøring af bygninger, trapper, borgerhuse og fraflyttede boliger.',
        },
        { cpv: ['79993000'], text: 'Viceværtopgaver og små reparationer i ejendomme.' },
      ],
      areas: ['DK03'],
      certificates: [
        { scheme: 'eu-ecolabel', validForDays: 150, claimsEquivalentTo: 'nordic-swan-ecolabel' },
      ],
      targetGroups: ['unemployed'],
      reservation: { operator: 'integration-operator', disadvantagedShare: 0.22 },
      complete: ['capabilities', 'areas', 'references', 'capacity', 'turnover'],
    },
    references: [
      {
        title: 'Trappevask og rengøring af beboerhuse',
        buyerName: 'Boligforeningen Åløkken',
        cpv: ['90911200'],
        areas: ['0461'],
        value: dkk(1_150_000),
        yearsAgo: 1.2,
        targetGroups: ['unemployed'],
      },
      {
        title: 'Flytterengøring af kommunale boliger',
        buyerName: 'Odense Kommune',
        cpv: ['90911100'],
        areas: ['0461'],
        value: dkk(430_000),
        yearsAgo: 2.7,
        targetGroups: [],
      },
    ],
  },
  {
    key: 'blankeby',
    name: 'Blankeby Rengøring A/S',
    cvr: '10000289',
    profile: {
      legalForm: 'public-limited',
      kind: 'company',
      description:
        'Blankeby er et landsdækkende rengøringsselskab med 1.900 medarbejdere. Vi gør rent på skoler, ' +
        'plejehjem og rådhuse og har certificerede systemer for kvalitet, miljø og arbejdsmiljø. Vi tager ' +
        'socialt ansvar gennem praktikpladser på alle større kontrakter.',
      website: 'https://blankeby.example',
      language: 'da',
      headcount: 1_900,
      turnover: dkk(742_000_000),
      balance: dkk(268_000_000),
      openToTeams: false,
      capabilities: [
        {
          cpv: ['90910000', '90911200', '90919300'],
          text: 'Daglig rengøring af skoler, plejehjem, kontorer og borgerhuse.',
        },
        { cpv: ['90911300'], text: 'Vinduespudsning og facadevask.' },
        { cpv: ['90620000'], text: 'Snerydning og glatførebekæmpelse.' },
      ],
      areas: ['DK'],
      certificates: [
        { scheme: 'iso-9001', validForDays: 700 },
        { scheme: 'iso-14001', validForDays: 700 },
        { scheme: 'iso-45001', validForDays: 480 },
        { scheme: 'nordic-swan-ecolabel', validForDays: 220 },
      ],
      targetGroups: [],
      reservation: { operator: 'none', disadvantagedShare: 0.06 },
      complete: [
        'capabilities',
        'areas',
        'certificates',
        'references',
        'capacity',
        'turnover',
        'reservation',
      ],
    },
    references: [
      {
        title: 'Rengøring af 38 skoler og daginstitutioner',
        buyerName: 'Esbjerg Kommune',
        cpv: ['90919300', '90911200'],
        areas: ['0561'],
        value: dkk(41_000_000),
        yearsAgo: 0.7,
        targetGroups: [],
      },
      {
        title: 'Rengøring af plejehjem',
        buyerName: 'Herning Kommune',
        cpv: ['90911200'],
        areas: ['0657'],
        value: dkk(12_600_000),
        yearsAgo: 1.3,
        targetGroups: ['older-people'],
      },
      {
        title: 'Vinduespudsning af 110 ejendomme',
        buyerName: 'Region Syddanmark',
        cpv: ['90911300'],
        areas: ['DK03'],
        value: dkk(2_900_000),
        yearsAgo: 0.5,
        targetGroups: [],
      },
      {
        title: 'Skolerengøring',
        buyerName: 'Nyborg Kommune',
        cpv: ['90919300'],
        areas: ['0450'],
        value: dkk(6_300_000),
        yearsAgo: 2.8,
        targetGroups: [],
      },
      {
        title: 'Rengøring af rådhus og administrationsbygninger',
        buyerName: 'Sønderborg Kommune',
        cpv: ['90919200'],
        areas: ['0540'],
        value: dkk(7_800_000),
        yearsAgo: 2.0,
        targetGroups: [],
      },
    ],
  },
];
