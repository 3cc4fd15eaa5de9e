import { dkk } from '../dkk.js';
import type { DemoTender } from '../types.js';

const CLOSE_TO_DAILY_LIFE: DemoTender = {
  key: 'aarhus-taet-paa-hverdagen',
  buyer: 'aarhus',
  title: 'Tæt på hverdagen: fællesskaber og digital tryghed for ældre',
  description:
    'Ved de forebyggende hjemmebesøg fortæller mange ældre, at de savner nogen at være sammen med, og at ' +
    'det digitale gør afstanden til andre større. Kommunen afprøver over to år, om lokale foreninger, ' +
    'socialøkonomiske virksomheder og mindre firmaer kan nå de borgere, som de almindelige tilbud ikke ' +
    'når. Der kan bydes på én eller begge delkontrakter, og flere leverandører kan byde sammen. ' +
    'Frontmedarbejdere og borgere har været med til at formulere kravene. Resultaterne måles før, ' +
    'undervejs og efter og offentliggøres, også hvis effekten udebliver.',
  language: 'da',
  procedure: 'below-threshold',
  deadlineInDays: 28,
  beneficiaries: ['older-people', 'lonely'],
  benefit:
    'Flere ældre har mindst én fast ugentlig aftale med andre og klarer selv de digitale ærinder, som ' +
    'hverdagen kræver.',
  lots: [
    {
      key: 'aarhus-faellesskaber',
      title: 'Brobyggere til fællesskaber for ensomme ældre',
      description:
        'Leverandøren opsøger ældre, der lever med ensomhed, og følger dem skridt for skridt ind i et ' +
        'lokalt fællesskab: en spisegruppe, et kor, en gåtur eller et værksted. Brobyggerne er både ' +
        'lønnede og frivillige, og leverandøren rekrutterer, uddanner og støtter de frivillige. ' +
        'Pilotprojektet omfatter cirka 240 borgere i fire lokalområder og gennemføres sammen med ' +
        'hjemmeplejen, de forebyggende medarbejdere og de praktiserende læger. Leverandøren måler ensomhed ' +
        'ved start, efter tre måneder og efter et år.',
      mainCpv: '85312400',
      additionalCpv: ['85322000', '98133000'],
      areas: ['0751'],
      value: dkk(1_400_000),
      contractStartInDays: 100,
      contractMonths: 24,
      beneficiaries: ['older-people', 'lonely'],
      weights: { requirements: 3, area: 4, size: 1, trackRecord: 2, beneficiaries: 5 },
      requirements: [
        { kind: 'service-area', mandatory: true, ask: { areas: ['0751'] } },
        { kind: 'capability', mandatory: true, ask: { words: ['ensomhed'] } },
        { kind: 'capacity', mandatory: true, ask: { headcount: 3 } },
        { kind: 'reference', mandatory: true, ask: { count: 1, cpv: ['853', '98133000'], withinYears: 5 } },
        { kind: 'capability', mandatory: false, weight: 5, ask: { words: ['frivillige'] } },
        { kind: 'evidence', mandatory: false, weight: 3, ask: { level: 2, cpv: ['853'] } },
        { kind: 'co-design', mandatory: false, weight: 3, ask: { with: ['civil-society'] } },
      ],
    },
    {
      key: 'aarhus-digital-tryghed',
      title: 'Digital tryghed: seniorer hjælper seniorer',
      description:
        'Ældre, der er usikre på MitID, Digital Post og selvbetjening, skal kunne få hjælp af jævnaldrende ' +
        'i trygge rammer. Leverandøren åbner ugentlige digitale cafeer på biblioteker og lokalcentre, ' +
        'underviser frivillige i at undervise og tager på hjemmebesøg hos borgere, der ikke kan komme ud. ' +
        'Undervisningen foregår på borgerens egen telefon, tablet eller computer og i borgerens eget ' +
        'tempo. Ingen må opleve at blive hægtet af, og ingen skal udlevere adgangskoder.',
      mainCpv: '80533000',
      additionalCpv: ['80590000', '85322000'],
      areas: ['0751'],
      value: dkk(720_000),
      contractStartInDays: 100,
      contractMonths: 24,
      beneficiaries: ['older-people'],
      weights: { requirements: 4, area: 3, size: 1, trackRecord: 2, beneficiaries: 4 },
      requirements: [
        { kind: 'service-area', mandatory: true, ask: { areas: ['0751'] } },
        { kind: 'capability', mandatory: true, ask: { cpv: ['80533000'] } },
        { kind: 'capacity', mandatory: true, ask: { headcount: 2 } },
        { kind: 'capability', mandatory: false, weight: 4, ask: { words: ['frivillige', 'MitID'] } },
        {
          kind: 'reference',
          mandatory: false,
          weight: 3,
          ask: { count: 2, cpv: ['805', '853'], withinYears: 4 },
        },
        {
          kind: 'certification',
          mandatory: false,
          weight: 1,
          ask: { scheme: 'd-seal', orEquivalent: true },
        },
      ],
    },
  ],
};

const FROM_EQUIPMENT_TO_HABITS: DemoTender = {
  key: 'aarhus-fra-udstyr-til-vaner',
  buyer: 'aarhus',
  title: 'Fra udstyr til vaner: forandringsledelse på otte plejehjem',
  description:
    'Plejehjemmene har de seneste år fået sensorer, skærme og elektroniske låse. Teknologien virker, men ' +
    'den bruges ujævnt, og medarbejderne har sjældent været med til at vælge den. Kommunen søger en ' +
    'partner, der kan hjælpe ledere og medarbejdere med at finde ud af, hvad der skal bruges, hvad der ' +
    'skal bruges anderledes, og hvad der skal pakkes ned igen. Opgaven er afgrænset til udstyr, der ' +
    'allerede er købt.',
  language: 'da',
  procedure: 'below-threshold',
  deadlineInDays: 24,
  beneficiaries: ['older-people', 'dementia'],
  benefit:
    'Teknologi, der er købt, bliver brugt efter hensigten, og medarbejderne får mere tid hos beboerne og ' +
    'mindre dobbeltarbejde.',
  lots: [
    {
      key: 'aarhus-forandringsledelse',
      title: 'Forandringsledelse og implementering af velfærdsteknologi',
      description:
        'Leverandøren hjælper otte plejehjem med at gøre velfærdsteknologi til en del af hverdagen. ' +
        'Opgaven omfatter forandringsledelse, kompetenceudvikling af ledere og superbrugere, samskabelse ' +
        'med beboere og pårørende og en plan for gevinstrealisering med måling af udgangspunktet. Der ' +
        'lægges vægt på, at læringen bliver i organisationen, når leverandøren går hjem, og på at modstand ' +
        'bliver mødt med nysgerrighed.',
      mainCpv: '79411000',
      additionalCpv: ['80511000', '79421000', '73220000'],
      areas: ['0751'],
      value: dkk(1_500_000),
      contractStartInDays: 75,
      contractMonths: 18,
      beneficiaries: ['older-people', 'dementia'],
      weights: { requirements: 4, area: 1, size: 2, trackRecord: 4, beneficiaries: 2 },
      requirements: [
        { kind: 'capability', mandatory: true, ask: { words: ['forandringsledelse'] } },
        {
          kind: 'reference',
          mandatory: true,
          ask: { count: 2, cpv: ['794', '805'], minValue: dkk(200_000), withinYears: 5 },
        },
        { kind: 'capacity', mandatory: true, ask: { headcount: 4 } },
        { kind: 'turnover', mandatory: true, ask: { amount: dkk(1_500_000) } },
        {
          kind: 'implementation',
          mandatory: true,
          acceptedShare: 0.5,
          ask: { practices: ['change-management', 'training'] },
        },
        {
          kind: 'implementation',
          mandatory: false,
          weight: 4,
          ask: { practices: ['benefits-realisation'] },
        },
        { kind: 'co-design', mandatory: false, weight: 4, ask: { with: ['citizens'] } },
        {
          kind: 'certification',
          mandatory: false,
          weight: 1,
          ask: { scheme: 'ds-49001', orEquivalent: true },
        },
      ],
    },
  ],
};

export const AARHUS_TENDERS: readonly DemoTender[] = [CLOSE_TO_DAILY_LIFE, FROM_EQUIPMENT_TO_HABITS];
