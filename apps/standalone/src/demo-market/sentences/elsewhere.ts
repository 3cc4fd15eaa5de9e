import type { SpokenPair } from './spoken-pair.js';

/** Lots of the other buyers. */
export const OTHER_SENTENCES: readonly SpokenPair[] = [
  {
    lot: 'odense-demens',
    vendor: 'erindringshaven',
    says: {
      area: {
        da: 'Leverer i Odense; oplyser ikke levering i Kerteminde.',
        en: 'Delivers in Odense; does not state delivery in Kerteminde.',
      },
      'track-record': {
        da: '2 referencer i samme branche: »Dagfællesskab for yngre med demens« og »Naturhold for mennesker med begyndende demens«; ingen bekræftet af kunden, resultater dokumenteret op til niveau 3.',
        en: '2 references in the same field: “Dagfællesskab for yngre med demens” and “Naturhold for mennesker med begyndende demens”; none confirmed by the buyer of the work, results documented up to level 3.',
      },
      'co-design met': {
        da: 'Leverandøren udvikler sine løsninger sammen med borgere og civilsamfundet.',
        en: 'The vendor designs its solutions together with citizens and civil society.',
      },
    },
  },
  {
    lot: 'odense-demens',
    vendor: 'nabolyst',
    says: {
      'service-area unknown': {
        da: 'Profilen siger ikke, at leverandøren leverer i hele Odense og Kerteminde.',
        en: 'The profile does not say that the vendor delivers in all of Odense and Kerteminde.',
      },
      'service-area advice': {
        da: 'Tilføj Odense og Kerteminde til leveringsområdet, hvis I kan levere dér.',
        en: 'Add Odense and Kerteminde to the service area if you can deliver there.',
      },
      area: {
        da: 'Oplyser ikke levering i Kerteminde eller Odense.',
        en: 'Does not state delivery in Kerteminde or Odense.',
      },
      size: {
        da: 'Omsætningen på 6.800.000 DKK om året er mindst det dobbelte af opgavens 875.000 DKK om året.',
        en: 'The turnover of DKK 6,800,000 a year is at least twice the DKK 875,000 a year of the contract.',
      },
    },
  },
  {
    lot: 'odense-virtual-rehabilitation',
    vendor: 'bevaegvaerket',
    says: {
      'certification unknown': {
        da: 'Leverandøren har et certifikat, som den selv regner for ligeværdigt med ISO/IEC 27001; det afgør ordregiveren.',
        en: 'The vendor holds a certificate that it claims to be equivalent to ISO/IEC 27001; that is for the buyer to judge.',
      },
      'certification advice': {
        da: 'Vedlæg dokumentation for, at certifikatet er ligeværdigt med ISO/IEC 27001.',
        en: 'Enclose evidence that the certificate is equivalent to ISO/IEC 27001.',
      },
      requirements: {
        da: 'Opfylder 1 af 3 ønskede krav: dokumentation på mindst niveau 3; uafklaret: CPV 48180000 »Programpakke til medicinsk brug« og CE-mærkning efter MDR.',
        en: 'Meets 1 of 3 desired requirements: evidence of at least level 3; open: CPV 48180000 “Medical software package” and CE marking under the MDR.',
      },
      size: {
        da: 'Omsætningen på 5.900.000 DKK om året er mindst det dobbelte af opgavens 2.133.333 DKK om året.',
        en: 'The turnover of DKK 5,900,000 a year is at least twice the DKK 2,133,333 a year of the contract.',
      },
      'evidence met': {
        da: 'Resultater dokumenteret på mindst niveau 3: »Genoptræning på skærm i øhavet«.',
        en: 'Results documented at level 3 or above: “Genoptræning på skærm i øhavet”.',
      },
    },
  },
  {
    lot: 'koebenhavn-jobtraening',
    vendor: 'krydderigaarden',
    says: {
      'reference unknown': {
        da: '1 reference opfylder kravet (»Sprog og praktik i køkkenet«); der kræves mindst 2.',
        en: '1 reference meets the requirement (“Sprog og praktik i køkkenet”); at least 2 required.',
      },
      'reference advice': {
        da: 'Tilføj flere referencer, der opfylder kravet, eller byd sammen med en partner, der har dem.',
        en: 'Add more references that meet the requirement, or bid together with a partner who has them.',
      },
      'language met': {
        da: 'Leverandøren kan betjene borgere på arabisk og somali.',
        en: 'The vendor can serve people in Arabic and Somali.',
      },
      requirements: {
        da: 'Opfylder 3 af 3 ønskede krav: »virksomhedspraktik«, »lønnede timer« samt arabisk og somali.',
        en: 'Meets 3 of 3 desired requirements: “virksomhedspraktik”, “lønnede timer” as well as Arabic and Somali.',
      },
    },
  },
  {
    lot: 'koebenhavn-mentor',
    vendor: 'morgenlys',
    says: {
      reason: {
        da: 'CPV 85312310 »Vejledning«, »mentor«, »afhængighed« og 2 referencer; opfylder ikke: betingelserne i artikel 77',
        en: 'CPV 85312310 “Guidance services”, “mentor”, “afhængighed” and 2 references; does not meet: the conditions of article 77',
      },
      'reserved unmet': {
        da: 'Kontrakten er reserveret efter artikel 77, og det er ikke opfyldt: ingen kontrakt efter artikel 77 fra samme ordregiver inden for tre år (litra d).',
        en: 'The contract is reserved under article 77, and this is not met: no contract under article 77 from the same buyer within three years (point d).',
      },
      'reserved advice': {
        da: 'Deltag som underleverandør, eller ret profilen, hvis oplysningerne ikke længere passer.',
        en: 'Take part as a subcontractor, or correct the profile if it is out of date.',
      },
      'availability partly': {
        da: 'Tilgængeligheden er erklæret fuldstændig og omfatter ikke betjening i weekenden.',
        en: 'The availability is declared complete and does not include service at weekends.',
      },
      'availability advice': {
        da: 'Oplys i profilen under tilgængelighed, om I kan tilbyde betjening i weekenden.',
        en: 'State under availability in the profile whether you can offer service at weekends.',
      },
    },
  },
  {
    lot: 'koebenhavn-mentor',
    vendor: 'kajplads-ni',
    says: {
      'reserved unknown': {
        da: 'Profilen viser ikke, om betingelserne i artikel 77 er opfyldt: ledelse eller ejerskab med medarbejdere, brugere eller interessenter (litra c) og ingen kontrakt efter artikel 77 fra samme ordregiver inden for tre år (litra d).',
        en: 'The profile does not show whether the conditions of article 77 are met: management or ownership by employees, users or stakeholders (point c) and no contract under article 77 from the same buyer within three years (point d).',
      },
      'reserved advice': {
        da: 'Oplys i profilen: ledelse eller ejerskab med medarbejdere, brugere eller interessenter (litra c) og ingen kontrakt efter artikel 77 fra samme ordregiver inden for tre år (litra d).',
        en: 'State in the profile: management or ownership by employees, users or stakeholders (point c) and no contract under article 77 from the same buyer within three years (point d).',
      },
      size: {
        da: 'Omsætningen på 4.100.000 DKK om året er mindst det dobbelte af opgavens 866.667 DKK om året.',
        en: 'The turnover of DKK 4,100,000 a year is at least twice the DKK 866,667 a year of the contract.',
      },
    },
  },
  {
    lot: 'aalborg-madservice',
    vendor: 'rugmarkens-koekken',
    says: {
      'availability met': {
        da: 'Leverandøren tilbyder betjening på hverdage i dagtimerne, betjening i weekenden og betjening på helligdage.',
        en: 'The vendor offers service on weekdays in the daytime, service at weekends and service on public holidays.',
      },
      beneficiaries: {
        da: 'Arbejder med ældre; profilen nævner ikke ensomme.',
        en: 'Works with older people; the profile does not name people experiencing loneliness.',
      },
      'certification met': {
        da: 'Leverandøren har oplyst Det Økologiske Spisemærke, som gælder den 13. april 2026.',
        en: 'The vendor states Organic Cuisine Label, valid on 13 April 2026.',
      },
    },
  },
  {
    lot: 'aalborg-madservice',
    vendor: 'faelleskoekkenet-nord',
    says: {
      'certification unknown': {
        da: 'Profilen siger intet om Det Økologiske Spisemærke.',
        en: 'The profile says nothing about Organic Cuisine Label.',
      },
      'certification advice': {
        da: 'Tilføj Det Økologiske Spisemærke eller et ligeværdigt certifikat, som gælder den 13. april 2026.',
        en: 'Add Organic Cuisine Label or an equivalent certificate, valid on 13 April 2026.',
      },
    },
  },
  {
    lot: 'aalborg-ledsaget-koersel',
    vendor: 'hvide-klit-busser',
    says: {
      'turnover unknown': {
        da: 'Omsætningen er ikke oplyst; der kræves mindst 2.000.000 DKK om året.',
        en: 'The turnover is not stated; at least DKK 2,000,000 a year required.',
      },
      'turnover advice': {
        da: 'Oplys jeres årlige omsætning.',
        en: 'State your yearly turnover.',
      },
      size: {
        da: 'Referencen »Kørsel af elever til specialskoler« på 5.600.000 DKK er mindst halvt så stor som opgaven på 2.200.000 DKK.',
        en: 'The reference “Kørsel af elever til specialskoler” of DKK 5,600,000 is at least half as large as the contract of DKK 2,200,000.',
      },
      beneficiaries: {
        da: 'Arbejder med mennesker med handicap; profilen nævner ikke ældre.',
        en: 'Works with people with disabilities; the profile does not name older people.',
      },
    },
  },
  {
    lot: 'aalborg-ledsaget-koersel',
    vendor: 'vendelhjul-taxa',
    says: {
      'service-area partly': {
        da: 'Leveringsområdet er erklæret fuldstændigt og dækker ikke hele Rebild.',
        en: 'The service area is declared complete and does not cover all of Rebild.',
      },
      'service-area advice': {
        da: 'Tilføj Rebild til leveringsområdet, hvis I kan levere dér.',
        en: 'Add Rebild to the service area if you can deliver there.',
      },
      area: {
        da: 'Leverer i Aalborg; oplyser ikke levering i Rebild.',
        en: 'Delivers in Aalborg; does not state delivery in Rebild.',
      },
      'capability partly': {
        da: 'Kompetencerne er erklæret fuldstændige og omfatter ikke »ledsagelse«.',
        en: 'The capabilities are declared complete and do not include “ledsagelse”.',
      },
      'capability advice': {
        da: 'Tilføj en kompetence eller en reference med »ledsagelse«, hvis I udfører det arbejde.',
        en: 'Add a capability or a reference with “ledsagelse” if you do that work.',
      },
      'availability unmet': {
        da: 'Tilgængeligheden er erklæret fuldstændig og omfatter ikke start senest den 5. juli 2026.',
        en: 'The availability is declared complete and does not include a start by 5 July 2026.',
      },
      'availability advice': {
        da: 'Oplys i profilen under tilgængelighed, om I kan tilbyde start senest den 5. juli 2026.',
        en: 'State under availability in the profile whether you can offer a start by 5 July 2026.',
      },
    },
  },
  {
    lot: 'kolding-rengoering-borgerhuse',
    vendor: 'blankeby',
    says: {
      'reserved unmet': {
        da: 'Kontrakten er reserveret efter artikel 20, og det er ikke opfyldt: beskyttet værksted, virksomhed med social og faglig integration som hovedformål eller program for beskyttet beskæftigelse samt mindst 30 % handicappede eller dårligt stillede arbejdstagere.',
        en: 'The contract is reserved under article 20, and this is not met: a sheltered workshop, an operator whose main aim is social and professional integration, or a sheltered employment programme as well as at least 30 % disabled or disadvantaged workers.',
      },
      'reserved advice': {
        da: 'Deltag som underleverandør, eller ret profilen, hvis oplysningerne ikke længere passer.',
        en: 'Take part as a subcontractor, or correct the profile if it is out of date.',
      },
      'social-purpose unmet': {
        da: 'Målgrupper og formål er erklæret fuldstændige og omfatter ikke arbejde med mennesker med handicap, arbejde med ledige eller formålet »Beskæftigelse«.',
        en: 'Target groups and purposes are declared complete and do not include work with people with disabilities, work with unemployed people or the purpose “Employment”.',
      },
      'social-purpose advice': {
        da: 'Tilføj arbejde med mennesker med handicap, arbejde med ledige og formålet »Beskæftigelse« i profilen, hvis det passer på jer; en målgruppe kan også stå på en reference.',
        en: 'Add work with people with disabilities, work with unemployed people and the purpose “Employment” to the profile if that is true of you; a target group may also stand on a reference.',
      },
      size: {
        da: 'Omsætningen på 742.000.000 DKK om året er mindst det dobbelte af opgavens 1.050.000 DKK om året.',
        en: 'The turnover of DKK 742,000,000 a year is at least twice the DKK 1,050,000 a year of the contract.',
      },
    },
  },
  {
    lot: 'kolding-rengoering-borgerhuse',
    vendor: 'groenspire',
    says: {
      reason: {
        da: 'CPV 90911200 »Rengøring af bygninger«, »rengøring« og »borgerhuse«; uafklaret: mindst 8 medarbejdere',
        en: 'CPV 90911200 “Building-cleaning services”, “rengøring” and “borgerhuse”; open: at least 8 employees',
      },
      'capacity unknown': {
        da: 'Antallet af medarbejdere er ikke oplyst; der kræves mindst 8 medarbejdere.',
        en: 'The headcount is not stated; at least 8 employees required.',
      },
      'capacity advice': {
        da: 'Oplys, hvor mange medarbejdere I har.',
        en: 'State how many people work for you.',
      },
      place: {
        da: 'Har løst opgaver i Danmark: referencen »Pleje af grønne områder ved almene boliger«.',
        en: 'Has done work in Denmark: the reference “Pleje af grønne områder ved almene boliger”.',
      },
    },
  },
  {
    lot: 'aalborg-madservice',
    vendor: 'gyngehjulet',
    says: {
      reason: {
        da: '»bygger«; opfylder ikke: CPV 55500000 »Kantine- og cateringvirksomhed« samt Det Økologiske Spisemærke; uafklaret: betjening på hverdage i dagtimerne, betjening i weekenden og betjening på helligdage',
        en: '“bygger”; does not meet: CPV 55500000 “Canteen and catering services” as well as Organic Cuisine Label; open: service on weekdays in the daytime, service at weekends and service on public holidays',
      },
      cpv: {
        da: 'Ingen fælles CPV-gren.',
        en: 'No CPV branch in common.',
      },
      words: {
        da: 'Fælles ord eller dele af ord: »bygger«; fra 1 kompetence.',
        en: 'Words or parts of words in common: “bygger”; from 1 capability.',
      },
      place: {
        da: 'Har løst opgaver i Danmark: referencen »Naturlegeplads ved tre børnehaver«.',
        en: 'Has done work in Denmark: the reference “Naturlegeplads ved tre børnehaver”.',
      },
      requirements: {
        da: 'Opfylder ingen af 2 ønskede krav; uafklaret: mindst 2 referencer; ikke opfyldt: »småtspisende« og »diæter«.',
        en: 'Meets none of 2 desired requirements; open: at least 2 references; not met: “småtspisende” and “diæter”.',
      },
    },
  },
];
