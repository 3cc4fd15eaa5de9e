import { cpvTable } from '../cpv-table.js';

/** Passenger and goods transport, post (divisions 60 and 64). */
export const TRANSPORT = cpvTable(`
60100000 | Road transport services | Vejtransport
60112000 | Public road transport services | Offentlig vejtransport
60120000 | Taxi services | Taxikørsel
60130000 | Special-purpose road passenger-transport services | Specialiseret personbefordring ad vej
60140000 | Non-scheduled passenger transport | Persontransport, ikke rutekørsel
60170000 | Hire of passenger transport vehicles with driver | Udlejning af køretøjer til personbefordring med chauffør
60171000 | Hire of passenger cars with driver | Udlejning af personbiler med chauffør
60172000 | Hire of buses and coaches with driver | Udlejning af busser og turistbusser med chauffør
60180000 | Hire of goods-transport vehicles with driver | Udlejning af varetransportkøretøjer med chauffør
64100000 | Post and courier services | Postbefordring og kurértjeneste
64110000 | Postal services | Postbefordring
64120000 | Courier services | Kurértjeneste
`);
