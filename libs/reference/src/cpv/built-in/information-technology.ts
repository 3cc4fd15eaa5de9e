import { cpvTable } from '../cpv-table.js';

/** Software and IT services (divisions 48 and 72). */
export const INFORMATION_TECHNOLOGY = cpvTable(`
48100000 | Industry specific software package | Branchespecifik programpakke
48180000 | Medical software package | Programpakke til medicinsk brug
48190000 | Educational software package | Programpakke til undervisningsformål
48500000 | Communication and multimedia software package | Programpakke til kommunikations- og multimedieformål
48510000 | Communication software package | Programpakke til kommunikationsformål
48800000 | Information systems and servers | Informationssystemer og servere
48810000 | Information systems | Informationssystemer
48814000 | Medical information systems | Informationssystemer til medicinsk brug
72200000 | Software programming and consultancy services | Programmering af software og konsulentvirksomhed
72210000 | Programming services of packaged software products | Programmeringsservice i forbindelse med programmelpakker
72212000 | Programming services of application software | Programmeringsservice i forbindelse med applikationsprogrammel
72220000 | Systems and technical consultancy services | Konsulentvirksomhed i forbindelse med systemer og teknik
72221000 | Business analysis consultancy services | Konsulentvirksomhed i forbindelse med forretningsanalyser
72222000 | Information systems or technology strategic review and planning services | Strategisk gennemgang og planlægning af informationssystemer eller -teknologi
72223000 | Information technology requirements review services | Gennemgang af behov for informationsteknologi
72230000 | Custom software development services | Udvikling af kundespecificeret programmel
72240000 | Systems analysis and programming services | Systemanalyse og programmering
72250000 | System and support services | System- og supporttjenester
72253000 | Helpdesk and support services | Help-desk og støttetjenester
72254000 | Software testing | Programmeltestning
72260000 | Software-related services | Programmelrelaterede tjenester
72262000 | Software development services | Programmeludvikling
72263000 | Software implementation services | Implementering af programmel
72266000 | Software consultancy services | Konsulentvirksomhed i forbindelse med programmel
72267000 | Software maintenance and repair services | Programmelvedligeholdelses- og reparationstjenester
72300000 | Data services | Datatjenester
72310000 | Data-processing services | Databehandling
72314000 | Data collection and collation services | Indsamling og bearbejdning af data
72316000 | Data analysis services | Dataanalyse
72600000 | Computer support and consultancy services | Support- og konsulentvirksomhed i forbindelse med edb
72610000 | Computer support services | Datamatsupporttjenester
`);
