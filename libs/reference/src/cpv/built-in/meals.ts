import { cpvTable } from '../cpv-table.js';

/** Meals, canteens, catering and short stays (divisions 15 and 55). */
export const MEALS = cpvTable(`
15800000 | Miscellaneous food products | Diverse næringsmidler
15890000 | Miscellaneous food products and dried goods | Diverse fødevarer og tørrede varer
15894000 | Processed food products | Forarbejdede fødevarer
15894200 | Prepared meals | Tilberedte måltider
55100000 | Hotel services | Hotelvirksomhed
55120000 | Hotel meeting and conference services | Hotel — møde- og konferencetjenester
55200000 | Camping sites and other non-hotel accommodation | Campingpladser og andre indkvarteringsfaciliteter, ikke hoteller
55240000 | Holiday centre and holiday home services | Tjenesteydelser i forbindelse med feriecentre og ferieboliger
55250000 | Letting services of short-stay furnished accommodation | Udlejning af møblerede boliger til korttidsophold
55300000 | Restaurant and food-serving services | Restaurationsvirksomhed og servering
55320000 | Meal-serving services | Servering af måltider
55321000 | Meal-preparation services | Forberedelse af måltider
55322000 | Meal-cooking services | Tilberedning af måltider
55330000 | Cafeteria services | Cafeteriavirksomhed
55500000 | Canteen and catering services | Kantine- og cateringvirksomhed
55510000 | Canteen services | Kantinevirksomhed
55512000 | Canteen management services | Drift af kantiner
55520000 | Catering services | Cateringvirksomhed
55521000 | Catering services for private households | Catering til private
55521100 | Meals-on-wheels services | Madudbringning
55521200 | Meal delivery service | Levering af mad ud af huset
55523000 | Catering services for other enterprises or other institutions | Catering til andre virksomheder eller institutioner
55523100 | School-meal services | Tjenesteydelser i forbindelse med skolemåltider
55524000 | School catering services | Catering til skoler
`);
