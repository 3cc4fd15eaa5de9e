import type { INestApplicationContext } from '@nestjs/common';
import { Enquiries, type Question } from '#tenders';
import type { MarketPeople } from './market-people.js';

/** A tender of the demo market as it was published. */
export interface SeededTender {
  readonly key: string;
  readonly id: string;
}

interface DemoEnquiry {
  readonly tender: string;
  readonly vendor: string;
  readonly question: string;
  /** Absent: it waits for its answer. */
  readonly answer?: string;
}

/** Both to the tender of the demo's officer; the first by the vendor of the demo's vendor member. */
const ENQUIRIES: readonly DemoEnquiry[] = [
  {
    tender: 'aarhus-taet-paa-hverdagen',
    vendor: 'nabolyst',
    question:
      'Må de frivillige følge borgeren hjem efter en aktivitet, eller skal det altid være en lønnet brobygger?',
    answer: 'Ja, det må de frivillige gerne, når de har været på det indledende kursus.',
  },
  {
    tender: 'aarhus-taet-paa-hverdagen',
    vendor: 'rugmarkens-koekken',
    question: 'Kan lokalcentrenes køkkener bruges om aftenen og i weekenden?',
  },
];

/** Lets vendors of the demo market ask, and its officer answer, by the same use cases that people use. */
export async function seedEnquiries(
  app: INestApplicationContext,
  people: MarketPeople,
  vendors: ReadonlyMap<string, string>,
  tenders: readonly SeededTender[],
): Promise<void> {
  const enquiries = app.get(Enquiries);
  for (const { tender, vendor, question, answer } of ENQUIRIES) {
    const asked = tenders.find(({ key }) => key === tender);
    const vendorId = vendors.get(vendor);
    if (!asked || vendorId === undefined)
      throw new Error(`the demo has no tender ${tender} or vendor ${vendor}`);
    const input: Question = { vendorId, question };
    const { id, version } = await enquiries.ask(await people.ownerOf(vendor), asked.id, input);
    if (answer === undefined) continue;
    await enquiries.answer(await people.as('officer'), asked.id, id, { text: answer }, `"${version}"`);
  }
}
