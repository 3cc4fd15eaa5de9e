import { cpvTable } from '../cpv-table.js';

/** Education and training services (division 80). */
export const EDUCATION = cpvTable(`
80100000 | Primary education services | Undervisning i grundskolen
80110000 | Pre-school education services | Førskoleundervisning
80200000 | Secondary education services | Undervisning på gymnasieniveau
80210000 | Technical and vocational secondary education services | Teknisk og erhvervsfaglig undervisning på gymnasieniveau
80300000 | Higher education services | Videregående uddannelse
80310000 | Youth education services | Ungdomsskoleundervisning
80330000 | Safety education services | Sikkerhedsuddannelse
80340000 | Special education services | Specialundervisning
80400000 | Adult and other education services | Voksenundervisning og undervisning i øvrigt
80420000 | E-learning services | E-læringstjenester
80500000 | Training services | Uddannelsestilbud
80510000 | Specialist training services | Specialuddannelse
80511000 | Staff training services | Personaleuddannelse
80520000 | Training facilities | Uddannelsesfaciliteter
80521000 | Training programme services | Uddannelsesprogrammer
80522000 | Training seminars | Uddannelsesseminarer
80530000 | Vocational training services | Faglig uddannelse
80531000 | Industrial and technical training services | Uddannelse inden for industri og teknik
80532000 | Management training services | Uddannelse i virksomhedsledelse
80533000 | Computer-user familiarisation and training services | Undervisning i anvendelse af datamater
80560000 | Health and first-aid training services | Undervisning i sundhed og førstehjælp
80561000 | Health training services | Undervisning på sundhedsområdet
80562000 | First-aid training services | Førstehjælpsuddannelse
80570000 | Personal development training services | Uddannelsestilbud til personlig udvikling
80580000 | Provision of language courses | Afholdelse af sprogkurser
80590000 | Tutorial services | Eneundervisning
`);
