import type { SpokenPair } from './spoken-pair.js';

/** Lots of Aarhus. */
export const AARHUS_SENTENCES: readonly SpokenPair[] = [
  {
    lot: 'aarhus-faellesskaber',
    vendor: 'nabolyst',
    says: {
      reason: {
        da: 'CPV 85312400 »Forsorg uden for institutioner«, »ensomme«, »fællesskaber« og 3 referencer',
        en: 'CPV 85312400 “Welfare services not delivered through residential institutions”, “ensomme”, “fællesskaber” and 3 references',
      },
      cpv: {
        da: 'Fælles CPV: 85312400 »Forsorg uden for institutioner«, 85322000 »Kommunale handlingsprogrammer« og 98133000 »Tjenester, som ydes af sociale organisationer og foreninger«; fra 4 kompetencer og referencerne »Fra hoveddør til fællesskab: brobygning for ensomme ældre«, »Spisevenner på tre lokalcentre« og »Kursus for frivillige besøgsvenner«.',
        en: 'CPV in common: 85312400 “Welfare services not delivered through residential institutions”, 85322000 “Community action programme” and 98133000 “Services furnished by social membership organisations”; from 4 capabilities and the references “Fra hoveddør til fællesskab: brobygning for ensomme ældre”, “Spisevenner på tre lokalcentre” and “Kursus for frivillige besøgsvenner”.',
      },
      place: {
        da: 'Har løst opgaver i Østjylland: referencerne »Fra hoveddør til fællesskab: brobygning for ensomme ældre«, »Spisevenner på tre lokalcentre« og 2 andre.',
        en: 'Has done work in East Jutland: the references “Fra hoveddør til fællesskab: brobygning for ensomme ældre”, “Spisevenner på tre lokalcentre” and 2 others.',
      },
      requirements: {
        da: 'Opfylder 3 af 3 ønskede krav: »frivillige«, dokumentation på mindst niveau 2 og udvikling sammen med civilsamfundet.',
        en: 'Meets 3 of 3 desired requirements: “frivillige”, evidence of at least level 2 and design together with civil society.',
      },
      area: {
        da: 'Leverer i Aarhus.',
        en: 'Delivers in Aarhus.',
      },
      size: {
        da: 'Omsætningen på 6.800.000 DKK om året er mindst det dobbelte af opgavens 700.000 DKK om året.',
        en: 'The turnover of DKK 6,800,000 a year is at least twice the DKK 700,000 a year of the contract.',
      },
      'track-record': {
        da: '3 referencer i samme branche: »Fra hoveddør til fællesskab: brobygning for ensomme ældre«, »Spisevenner på tre lokalcentre« og »Kursus for frivillige besøgsvenner«; ingen bekræftet af kunden, resultater dokumenteret op til niveau 3.',
        en: '3 references in the same field: “Fra hoveddør til fællesskab: brobygning for ensomme ældre”, “Spisevenner på tre lokalcentre” and “Kursus for frivillige besøgsvenner”; none confirmed by the buyer of the work, results documented up to level 3.',
      },
      beneficiaries: {
        da: 'Arbejder med ensomme og ældre.',
        en: 'Works with people experiencing loneliness and older people.',
      },
      'reference met': {
        da: '3 referencer opfylder kravet (»Fra hoveddør til fællesskab: brobygning for ensomme ældre«, »Spisevenner på tre lokalcentre« og »Kursus for frivillige besøgsvenner«); der kræves mindst 1.',
        en: '3 references meet the requirement (“Fra hoveddør til fællesskab: brobygning for ensomme ældre”, “Spisevenner på tre lokalcentre” and “Kursus for frivillige besøgsvenner”); at least 1 required.',
      },
      'evidence met': {
        da: 'Resultater dokumenteret på mindst niveau 2: »Fra hoveddør til fællesskab: brobygning for ensomme ældre« og »Spisevenner på tre lokalcentre«.',
        en: 'Results documented at level 2 or above: “Fra hoveddør til fællesskab: brobygning for ensomme ældre” and “Spisevenner på tre lokalcentre”.',
      },
    },
  },
  {
    lot: 'aarhus-faellesskaber',
    vendor: 'kaffebro',
    says: {
      reason: {
        da: 'CPV 85312400 »Forsorg uden for institutioner«, »brobyggere« og »ensomme«; uafklaret: mindst 1 reference',
        en: 'CPV 85312400 “Welfare services not delivered through residential institutions”, “brobyggere” and “ensomme”; open: at least 1 reference',
      },
      cpv: {
        da: 'Fælles CPV: 85312400 »Forsorg uden for institutioner«, 85322000 »Kommunale handlingsprogrammer« og 98133000 »Tjenester, som ydes af sociale organisationer og foreninger«; fra 2 kompetencer.',
        en: 'CPV in common: 85312400 “Welfare services not delivered through residential institutions”, 85322000 “Community action programme” and 98133000 “Services furnished by social membership organisations”; from 2 capabilities.',
      },
      place: {
        da: 'Ingen referencer fra leveringsstedet eller omegnen.',
        en: 'No references from the place of delivery or around it.',
      },
      requirements: {
        da: 'Opfylder 2 af 3 ønskede krav: »frivillige« og udvikling sammen med civilsamfundet; uafklaret: dokumentation på mindst niveau 2.',
        en: 'Meets 2 of 3 desired requirements: “frivillige” and design together with civil society; open: evidence of at least level 2.',
      },
      size: {
        da: 'Omsætningen på 1.350.000 DKK (regnet som 1.000.000 DKK) om året er under det dobbelte af opgavens 700.000 DKK om året.',
        en: 'The turnover of DKK 1,350,000 (counted as DKK 1,000,000) a year is less than twice the DKK 700,000 a year of the contract.',
      },
      'track-record': {
        da: 'Ingen referencer i samme branche endnu.',
        en: 'No references in the same field yet.',
      },
      'reference unknown': {
        da: 'Ingen reference opfylder kravet; der kræves mindst 1.',
        en: 'No reference meets the requirement; at least 1 required.',
      },
      'reference advice': {
        da: 'Tilføj en reference, der opfylder kravet, eller byd sammen med en partner, der har en.',
        en: 'Add a reference that meets the requirement, or bid together with a partner who has one.',
      },
    },
  },
  {
    lot: 'aarhus-faellesskaber',
    vendor: 'pusterum-fyn',
    says: {
      reason: {
        da: 'CPV 85312400 »Forsorg uden for institutioner«, »ensomme«, »tre« og 1 reference; opfylder ikke: levering i Aarhus',
        en: 'CPV 85312400 “Welfare services not delivered through residential institutions”, “ensomme”, “tre” and 1 reference; does not meet: delivery in Aarhus',
      },
      area: {
        da: 'Oplyser ikke levering i Aarhus.',
        en: 'Does not state delivery in Aarhus.',
      },
      beneficiaries: {
        da: 'Profilen nævner ikke ensomme eller ældre som målgruppe.',
        en: 'The profile does not name people experiencing loneliness or older people as a target group.',
      },
      'service-area unmet': {
        da: 'Leveringsområdet er erklæret fuldstændigt og dækker ikke hele Aarhus.',
        en: 'The service area is declared complete and does not cover all of Aarhus.',
      },
      'service-area advice': {
        da: 'Tilføj Aarhus til leveringsområdet, hvis I kan levere dér.',
        en: 'Add Aarhus to the service area if you can deliver there.',
      },
    },
  },
  {
    lot: 'aarhus-digital-tryghed',
    vendor: 'hverdagsvaerd-pleje',
    says: {
      'capability unknown': {
        da: 'Profilen siger intet om CPV 80533000 »Undervisning i anvendelse af datamater«.',
        en: 'The profile says nothing about CPV 80533000 “Computer-user familiarisation and training services”.',
      },
      'capability advice': {
        da: 'Tilføj en kompetence eller en reference med CPV 80533000 »Undervisning i anvendelse af datamater«, hvis I udfører det arbejde.',
        en: 'Add a capability or a reference with CPV 80533000 “Computer-user familiarisation and training services” if you do that work.',
      },
      requirements: {
        da: 'Opfylder 1 af 3 ønskede krav: mindst 2 referencer; uafklaret: »frivillige« og »MitID« samt D-mærket.',
        en: 'Meets 1 of 3 desired requirements: at least 2 references; open: “frivillige” and “MitID” as well as D-seal.',
      },
    },
  },
  {
    lot: 'aarhus-forandringsledelse',
    vendor: 'brink-vestergren',
    says: {
      'capability unknown': {
        da: 'Profilen siger intet om »forandringsledelse«.',
        en: 'The profile says nothing about “forandringsledelse”.',
      },
      'capability advice': {
        da: 'Tilføj en kompetence eller en reference med »forandringsledelse«, hvis I udfører det arbejde.',
        en: 'Add a capability or a reference with “forandringsledelse” if you do that work.',
      },
      beneficiaries: {
        da: 'Profilen nævner ikke mennesker med demens eller ældre som målgruppe.',
        en: 'The profile does not name people with dementia or older people as a target group.',
      },
      'implementation met': {
        da: 'Leverandøren har erfaring med gevinstrealisering.',
        en: 'The vendor has experience of benefits realisation.',
      },
      'co-design unmet': {
        da: 'Arbejdsmetoderne er erklæret fuldstændige og omfatter ikke udvikling sammen med borgere.',
        en: 'The practices are declared complete and do not include design together with citizens.',
      },
      'co-design advice': {
        da: 'Oplys i profilen eller på en reference, at I udvikler sammen med borgere, hvis I gør det.',
        en: 'State in the profile or on a reference that you design together with citizens if you do.',
      },
    },
  },
  {
    lot: 'aarhus-forandringsledelse',
    vendor: 'teknik-med-omsorg',
    says: {
      reason: {
        da: 'CPV 80511000 »Personaleuddannelse«, »forandringsledelse« og »velfærdsteknologi«; opfylder ikke: mindst 4 medarbejdere og omsætning på mindst 1.500.000 DKK; uafklaret: mindst 2 referencer',
        en: 'CPV 80511000 “Staff training services”, “forandringsledelse” and “velfærdsteknologi”; does not meet: at least 4 employees and turnover of at least DKK 1,500,000; open: at least 2 references',
      },
      'capacity partly': {
        da: 'Leverandøren har 3 medarbejdere; der kræves mindst 4.',
        en: 'The vendor has 3 employees; at least 4 required.',
      },
      'capacity advice': {
        da: 'Byd sammen med en partner, så I tilsammen har mindst 4 medarbejdere.',
        en: 'Bid together with a partner so that you have at least 4 employees between you.',
      },
      'turnover partly': {
        da: 'Leverandøren omsætter for 1.300.000 DKK om året; der kræves mindst 1.500.000 DKK.',
        en: 'The vendor turns over DKK 1,300,000 a year; at least DKK 1,500,000 required.',
      },
      'turnover advice': {
        da: 'Byd sammen med en partner, så I tilsammen omsætter for mindst 1.500.000 DKK om året.',
        en: 'Bid together with a partner so that you turn over at least DKK 1,500,000 a year between you.',
      },
    },
  },
];
