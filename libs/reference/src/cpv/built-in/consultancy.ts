import { cpvTable } from '../cpv-table.js';

/** Research, evaluation and management consultancy (divisions 73 and 79). */
export const CONSULTANCY = cpvTable(`
73100000 | Research and experimental development services | Forskning og eksperimentel udvikling
73110000 | Research services | Forskning
73120000 | Experimental development services | Eksperimentel udvikling
73200000 | Research and development consultancy services | Konsulentvirksomhed inden for forskning og udvikling
73210000 | Research consultancy services | Konsulentvirksomhed inden for forskning
73220000 | Development consultancy services | Konsulentvirksomhed inden for udvikling
73300000 | Design and execution of research and development | Planlægning og udførelse af forskning og udvikling
79300000 | Market and economic research; polling and statistics | Markedsundersøgelser og økonomiske konsekvensanalyser, rundspørger og statistikker
79310000 | Market research services | Markedsanalyse
79311000 | Survey services | Rundspørger
79313000 | Performance review services | Vurdering af resultater
79314000 | Feasibility study | Gennemførlighedsundersøgelse
79315000 | Social research services | Socialforskning
79340000 | Advertising and marketing services | Servicevirksomhed i forbindelse med reklame og marketing
79342000 | Marketing services | Marketing
79400000 | Business and management consultancy and related services | Virksomhedsrådgivning og administrativ rådgivning samt beslægtede tjenesteydelser
79410000 | Business and management consultancy services | Virksomhedsrådgivning og administrativ rådgivning
79411000 | General management consultancy services | Almindelig virksomhedsrådgivning
79411100 | Business development consultancy services | Rådgivning i forbindelse med virksomhedsudvikling
79414000 | Human resources management consultancy services | Rådgivning inden for personalespørgsmål
79415000 | Production management consultancy services | Rådgivning inden for produktion
79415200 | Design consultancy services | Konsulentvirksomhed i forbindelse med design
79416000 | Public relations services | PR-virksomhed
79418000 | Procurement consultancy services | Rådgivning vedrørende indkøb
79419000 | Evaluation consultancy services | Evalueringsrådgivningstjenester
79420000 | Management-related services | Forvaltningsrelaterede tjenesteydelser
79421000 | Project-management services other than for construction work | Projektstyring, undtagen bygge- og anlægsarbejder
79500000 | Office-support services | Kontorstøttearbejde
79530000 | Translation services | Oversættelse
79540000 | Interpretation services | Tolkning
79900000 | Miscellaneous business and business-related services | Øvrig forretningsservice og andre tjenester
79950000 | Exhibition, fair and congress organisation services | Organisering af udstillinger, messer og kongresser
79951000 | Seminar organisation services | Organisering af seminarer
79952000 | Event services | Tjenesteydelser i forbindelse med arrangementer
79990000 | Miscellaneous business-related services | Øvrig forretningsservice
79993000 | Building and facilities management services | Administration af bygninger og faciliteter
79998000 | Coaching services | Coaching
`);
