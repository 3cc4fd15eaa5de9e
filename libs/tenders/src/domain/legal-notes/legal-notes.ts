import { danishDayOf } from '#reference';
import { certificateNotes } from './certificate-notes.js';
import type { LegalNote, Regime } from './legal-note.js';
import type { NotedTender } from './noted-tender.js';
import { deadlineNotes, lotsNotes } from './procedure-notes.js';
import { regimeOf } from './regime.js';
import { reservedNotes } from './reserved-notes.js';
import { seatNotes } from './seat-notes.js';
import { capacityNotes, referenceNotes, turnoverNotes } from './selection-notes.js';
import { subjectNotes } from './subject-notes.js';

const RULES: readonly ((noted: NotedTender) => LegalNote[])[] = [
  deadlineNotes,
  lotsNotes,
  turnoverNotes,
  capacityNotes,
  referenceNotes,
  certificateNotes,
  reservedNotes,
  subjectNotes,
  seatNotes,
];

/** The regime of a tender, and the notes on it. */
export interface LegalAdvice {
  readonly regime: Regime;
  readonly notes: readonly LegalNote[];
}

/** What the law may have to say to a tender as it stands. It advises only, and is no legal advice. */
export function legalNotes(tender: NotedTender['tender'], now: Date): LegalAdvice {
  const regime = regimeOf(tender.lots, danishDayOf(now));
  const noted = { tender, regime, now };
  return { regime, notes: RULES.flatMap((rule) => rule(noted)) };
}
