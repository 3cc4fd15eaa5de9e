import { dkk } from '../dkk.js';
import type { DemoTender } from '../types.js';

const QUIET_NIGHTS: DemoTender = {
  key: 'koebenhavn-quiet-nights',
  buyer: 'koebenhavn',
  title: 'Quiet nights: sensor-based fall detection in nursing homes',
  description:
    'Night staff open the doors of sleeping residents to see that all is well, and still find people who ' +
    'have been lying on the floor. Six nursing homes will test whether sensors that see no faces can let ' +
    'residents sleep and bring help sooner. Staff, residents and relatives decide together where a sensor ' +
    'is placed and may switch it off. We buy a result and not a product: the supplier is also responsible ' +
    'for training, false alarms and what happens after the first enthusiasm. Tenders may be written in ' +
    'English or Danish.',
  language: 'en',
  procedure: 'open',
  deadlineInDays: 45,
  beneficiaries: ['older-people', 'dementia'],
  benefit: 'Residents sleep through the night, and those who fall get help within ten minutes.',
  lots: [
    {
      key: 'koebenhavn-fall-detection',
      title: 'Sensors for fall detection and night-time calls',
      description:
        'The supplier installs and runs sensors for fall detection in 180 dwellings of six nursing homes ' +
        'and connects them with the call system that is in use. Alarms reach the nearest member of staff ' +
        'on the phone they already carry. Images of residents must neither be stored nor shown. The ' +
        'supplier trains day and night staff on the ward, follows false alarms week by week and adjusts ' +
        'the sensors until staff trust them. Falls, time until help, sleep and night rounds are measured ' +
        'for three months before and twelve months after installation.',
      mainCpv: '33196100',
      additionalCpv: ['35125100', '35121700', '80511000'],
      areas: ['0101'],
      value: dkk(4_800_000),
      contractStartInDays: 140,
      contractMonths: 24,
      beneficiaries: ['older-people', 'dementia'],
      weights: { requirements: 4, area: 1, size: 3, trackRecord: 4, beneficiaries: 3 },
      requirements: [
        {
          kind: 'certification',
          mandatory: true,
          ask: { scheme: 'iso-27001', orEquivalent: true, validThroughInDays: 160 },
        },
        { kind: 'certification', mandatory: true, ask: { scheme: 'ce-mdr', orEquivalent: false } },
        {
          kind: 'reference',
          mandatory: true,
          ask: { count: 2, cpv: ['331', '351'], minValue: dkk(300_000), withinYears: 4 },
        },
        { kind: 'capacity', mandatory: true, ask: { headcount: 8 } },
        { kind: 'turnover', mandatory: true, ask: { amount: dkk(5_000_000) } },
        {
          kind: 'implementation',
          mandatory: false,
          weight: 4,
          ask: { practices: ['training', 'change-management'] },
        },
        { kind: 'co-design', mandatory: false, weight: 2, ask: { with: ['citizens'] } },
        {
          kind: 'certification',
          mandatory: false,
          weight: 2,
          ask: { scheme: 'iso-13485', orEquivalent: true },
        },
      ],
    },
  ],
};

const THE_WAY_IN: DemoTender = {
  key: 'koebenhavn-vejen-ind',
  buyer: 'koebenhavn',
  title: 'Vejen ind: job og mestring for udsatte københavnere',
  description:
    'Nogle borgere har været igennem mange forløb uden at komme tættere på et arbejde eller et roligere ' +
    'liv. Kommunen vil afprøve, om det gør en forskel, at hjælpen kommer fra virksomheder og foreninger, ' +
    'som borgerne selv har tillid til, og at der betales for varige skridt frem for antal samtaler. ' +
    'Delkontrakt 2 er forbeholdt organisationer efter udbudsdirektivets artikel 77. Flere leverandører kan ' +
    'byde sammen.',
  language: 'da',
  procedure: 'light-regime',
  deadlineInDays: 38,
  beneficiaries: ['unemployed', 'addiction', 'homeless'],
  benefit: 'Flere får og beholder lønnede timer, og færre mister fodfæstet i overgangen mellem tilbud.',
  lots: [
    {
      key: 'koebenhavn-jobtraening',
      title: 'Jobtræning i socialøkonomiske virksomheder',
      description:
        'Leverandøren giver udsatte ledige jobtræning på rigtige arbejdspladser med rigtige kunder, for ' +
        'eksempel i køkken, værksted, butik eller service. Hver deltager har en fast mentor på ' +
        'arbejdspladsen, en plan for virksomhedspraktik og lønnede timer og en kontaktperson hos kommunen. ' +
        'Forløbet varer op til 26 uger, og leverandøren følger deltageren og arbejdspladsen i et halvt år ' +
        'efter ansættelsen. Der er plads til 90 deltagere, heraf mange med psykisk sårbarhed eller kort ' +
        'tid i Danmark.',
      mainCpv: '85312510',
      additionalCpv: ['79634000', '80530000'],
      areas: ['0101'],
      value: dkk(3_600_000),
      contractStartInDays: 120,
      contractMonths: 30,
      beneficiaries: ['unemployed', 'mental-health', 'refugees-and-migrants'],
      weights: { requirements: 4, area: 2, size: 2, trackRecord: 4, beneficiaries: 4 },
      requirements: [
        { kind: 'service-area', mandatory: true, ask: { areas: ['0101'] } },
        { kind: 'capability', mandatory: true, ask: { cpv: ['85312500'] } },
        { kind: 'capacity', mandatory: true, ask: { headcount: 6 } },
        {
          kind: 'reference',
          mandatory: true,
          ask: { count: 2, cpv: ['853', '796', '805'], withinYears: 4 },
        },
        { kind: 'capability', mandatory: false, weight: 4, ask: { words: ['virksomhedspraktik'] } },
        { kind: 'capability', mandatory: false, weight: 5, ask: { words: ['lønnede timer'] } },
        { kind: 'language', mandatory: false, weight: 2, ask: { languages: ['ar', 'so'] } },
      ],
    },
    {
      key: 'koebenhavn-mentor',
      title: 'Social mentor til mennesker med afhængighed og i hjemløshed',
      description:
        'Leverandøren stiller en social mentor til rådighed for mennesker, der er på vej ud af stof- eller ' +
        'alkoholafhængighed, eller som lever i hjemløshed. Mentoren møder borgeren dér, hvor borgeren er, ' +
        'går med til læge, behandling, jobcenter og udlejer og bliver, også når det går skævt. En del af ' +
        'mentorerne har selv erfaring med afhængighed eller hjemløshed og får supervision. Pilotprojektet ' +
        'omfatter 60 borgere ad gangen.',
      mainCpv: '85312310',
      additionalCpv: ['85312320', '85312400'],
      areas: ['0101'],
      value: dkk(2_600_000),
      contractStartInDays: 120,
      contractMonths: 36,
      beneficiaries: ['addiction', 'homeless'],
      weights: { requirements: 4, area: 2, size: 1, trackRecord: 3, beneficiaries: 5 },
      requirements: [
        { kind: 'reserved', mandatory: true, ask: { article: '77' } },
        { kind: 'service-area', mandatory: true, ask: { areas: ['0101'] } },
        { kind: 'capability', mandatory: true, ask: { words: ['mentor'] } },
        { kind: 'capacity', mandatory: true, ask: { headcount: 5 } },
        { kind: 'capability', mandatory: false, weight: 4, ask: { words: ['egen erfaring'] } },
        { kind: 'availability', mandatory: false, weight: 3, ask: { times: ['evenings', 'weekends'] } },
        { kind: 'reference', mandatory: false, weight: 3, ask: { count: 2, cpv: ['853'], withinYears: 5 } },
        {
          kind: 'certification',
          mandatory: false,
          weight: 2,
          ask: { scheme: 'social-supervision-approval', orEquivalent: false },
        },
      ],
    },
  ],
};

export const KOEBENHAVN_TENDERS: readonly DemoTender[] = [QUIET_NIGHTS, THE_WAY_IN];
