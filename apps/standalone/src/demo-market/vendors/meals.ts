import { dkk } from '../dkk.js';
import type { DemoVendor } from '../types.js';

/** Kitchens. */
export const MEAL_VENDORS: readonly DemoVendor[] = [
  {
    key: 'rugmarkens-koekken',
    name: 'Rugmarkens Køkken A/S',
    cvr: '10000343',
    profile: {
      legalForm: 'public-limited',
      kind: 'company',
      description:
        'Rugmarkens Køkken laver mad til plejehjem, hospitaler og hjemmeboende i Nordjylland. Vi køber ind ' +
        'hos landmænd inden for en times kørsel og har egne diætister. Maden køres ud af vores egne folk, ' +
        'for det er dem, der ser, om tallerkenen fra i går er urørt.',
      website: 'https://rugmarken.example',
      language: 'da',
      headcount: 74,
      turnover: dkk(58_000_000),
      balance: dkk(22_500_000),
      openToTeams: true,
      capabilities: [
        {
          cpv: ['55521100', '55521200'],
          text:
            'Madservice til hjemmeboende ældre: varme og kolde måltider, kost til småtspisende, diæter og ' +
            'mad med ændret konsistens.',
        },
        {
          cpv: ['55322000', '15894200'],
          text: 'Produktion af økologiske måltider til plejehjem og sygehuse.',
        },
        { cpv: ['55510000'], text: 'Drift af kantiner.' },
      ],
      areas: ['DK050'],
      certificates: [
        { scheme: 'organic-cuisine-label', validForDays: 410 },
        { scheme: 'iso-22000', validForDays: 520 },
      ],
      targetGroups: ['older-people', 'chronic-illness'],
      practices: ['training'],
      availability: { noticeDays: 60, times: ['daytime', 'evenings', 'weekends', 'public-holidays'] },
      complete: [
        'capabilities',
        'areas',
        'certificates',
        'references',
        'capacity',
        'turnover',
        'availability',
      ],
    },
    references: [
      {
        title: 'Madservice til visiterede borgere',
        text: 'Daglig levering til 600 hjemmeboende og årlig måling af tilfredshed.',
        buyerName: 'Vesthimmerlands Kommune',
        cpv: ['55521100'],
        areas: ['0820'],
        value: dkk(11_200_000),
        yearsAgo: 0.9,
        evidenceLevel: 2,
        targetGroups: ['older-people'],
      },
      {
        title: 'Måltider til småtspisende',
        text: 'Små energirige retter fem gange om dagen; halvdelen af deltagerne tog på i vægt.',
        buyerName: 'Rebild Kommune',
        cpv: ['55521100'],
        areas: ['0840'],
        value: dkk(2_600_000),
        yearsAgo: 1.6,
        evidenceLevel: 3,
        targetGroups: ['older-people', 'chronic-illness'],
      },
      {
        title: 'Drift af rådhuskantine',
        buyerName: 'Jammerbugt Kommune',
        cpv: ['55510000'],
        areas: ['0849'],
        value: dkk(1_900_000),
        yearsAgo: 0.4,
        targetGroups: [],
      },
      {
        title: 'Døgnkost til fire plejehjem',
        buyerName: 'Mariagerfjord Kommune',
        cpv: ['55322000'],
        areas: ['0846'],
        value: dkk(8_400_000),
        yearsAgo: 2.3,
        targetGroups: ['older-people', 'dementia'],
      },
    ],
  },
  {
    key: 'faelleskoekkenet-nord',
    name: 'Fælleskøkkenet Nord I/S',
    cvr: '10000351',
    profile: {
      legalForm: 'general-partnership',
      kind: 'public',
      description:
        'Fælleskøkkenet Nord er ejet af fire nordjyske kommuner og laver mad til borgere, plejecentre og ' +
        'daginstitutioner. Køkkenet er nyt, menuen er gammeldags på den gode måde, og borgerne smager på ' +
        'den i et smagspanel fem gange om året.',
      language: 'da',
      headcount: 61,
      turnover: dkk(47_000_000),
      balance: dkk(39_000_000),
      openToTeams: true,
      capabilities: [
        {
          cpv: ['55521100', '55322000'],
          text: 'Madudbringning til hjemmeboende ældre og døgnkost til plejecentre, herunder diæter.',
        },
        { cpv: ['55524000'], text: 'Frokost til daginstitutioner.' },
      ],
      areas: ['DK050'],
      certificates: [],
      targetGroups: ['older-people', 'children-and-youth'],
      practices: ['co-design-with-citizens'],
      availability: { noticeDays: 90, times: ['daytime', 'weekends'] },
      complete: ['areas', 'capacity', 'turnover'],
    },
    references: [
      {
        title: 'Måltider til hjemmeboende og plejecentre',
        buyerName: 'Thisted Kommune',
        cpv: ['55521100', '55322000'],
        areas: ['0787'],
        value: dkk(14_000_000),
        yearsAgo: 0.6,
        targetGroups: ['older-people'],
      },
    ],
  },
  {
    key: 'grydeskeen',
    name: 'Grydeskeen',
    cvr: '10000378',
    profile: {
      legalForm: 'foundation',
      kind: 'social-enterprise',
      description:
        'Grydeskeen er et folkekøkken i Aalborg, hvor man spiser ved langborde og betaler, hvad man kan. ' +
        'Fem af vores ni kolleger er kommet ind ad døren som gæster. Vi bringer også mad ud i kvarteret og ' +
        'bliver siddende, hvis der er nogen, der spiser alene.',
      website: 'https://grydeskeen.example',
      language: 'da',
      rsv: { registered: true },
      headcount: 9,
      turnover: dkk(3_100_000),
      balance: dkk(900_000),
      openToTeams: true,
      capabilities: [
        {
          cpv: ['55521100', '55322000'],
          text:
            'Vi laver måltider af økologiske råvarer, bringer dem ud til ældre i kvarteret og tilbyder ' +
            'spisefølge.',
        },
        {
          cpv: ['85312400', '55320000'],
          text: 'Fællesspisning mod ensomhed sammen med lokale foreninger og frivillige.',
        },
        { cpv: ['85312510'], text: 'Jobtræning i køkken for mennesker med psykisk sårbarhed.' },
      ],
      areas: ['0851', '0849'],
      certificates: [{ scheme: 'organic-cuisine-label', validForDays: 280 }],
      targetGroups: ['lonely', 'older-people', 'mental-health', 'unemployed'],
      purposes: ['social-inclusion', 'employment'],
      practices: ['co-design-with-civil-society'],
      availability: { times: ['daytime', 'evenings'] },
      reservation: { operator: 'integration-operator', disadvantagedShare: 0.52 },
      complete: ['areas', 'certificates', 'capacity', 'turnover'],
    },
    references: [
      {
        title: 'Folkekøkken og spisevenner i Vestbyen',
        text: 'Fællesspisning to gange om ugen og udbragt mad til 35 ældre, der spiste alene.',
        buyerName: 'Fonden Kornbakken',
        cpv: ['55521100', '85312400'],
        areas: ['0851'],
        value: dkk(560_000),
        yearsAgo: 1.0,
        evidenceLevel: 2,
        targetGroups: ['older-people', 'lonely'],
      },
    ],
  },
  {
    key: 'kasserolle-og-cykel',
    name: 'Kasserolle & Cykel ApS',
    cvr: '10000386',
    profile: {
      legalForm: 'private-limited',
      kind: 'company',
      description:
        'To kokke, tre ladcykler og et lejet køkken i Nørresundby. Vi leverer varme retter til døren samme ' +
        'dag, som de er lavet, mest til småbørnsfamilier og kontorer. Vi er vokset langsomt og har ikke ' +
        'travlt.',
      language: 'da',
      headcount: 5,
      turnover: dkk(2_200_000),
      balance: dkk(350_000),
      openToTeams: true,
      capabilities: [
        {
          cpv: ['55521200', '55521000'],
          text: 'Varme måltider på ladcykel til familier og ældre i Aalborg og Nørresundby.',
        },
        { cpv: ['55520000'], text: 'Frokostordning til små kontorer.' },
      ],
      areas: ['0851'],
      certificates: [{ scheme: 'organic-cuisine-label', validForDays: 95 }],
      targetGroups: ['families'],
      availability: { fromInDays: 20, noticeDays: 7, times: ['daytime', 'evenings'] },
      complete: [
        'capabilities',
        'areas',
        'certificates',
        'references',
        'capacity',
        'turnover',
        'availability',
      ],
    },
    references: [],
  },
];
