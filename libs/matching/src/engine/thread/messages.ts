import { DomainError, type ErrorKind } from '#platform';
import type { IndexSize } from '../index-metrics.js';
import type { Told } from '../matching-engine.js';

/** What is asked of the index, by whoever asks. */
export interface EngineQuestion {
  readonly operation: string;
  readonly request: unknown;
}

/** What came of it; errors travel as data, so that a refusal stays the refusal it was. */
export type EngineReply =
  | { readonly told: Told<unknown> }
  | { readonly refused: { readonly kind: ErrorKind; readonly code: string; readonly detail: string } }
  | { readonly failed: string };

/** To the thread: a question, or to count the market anew. */
export type ToThread = { readonly id: number } & (EngineQuestion | { readonly renew: true });

/** From the thread. */
export interface FromThread {
  readonly id: number;
  readonly reply: EngineReply;
  /** What the index held after it read the tables for this. */
  readonly size?: IndexSize;
}

export function replyOf(error: unknown): EngineReply {
  if (error instanceof DomainError) {
    return { refused: { kind: error.kind, code: error.code, detail: error.message } };
  }
  return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

/** @throws DomainError, or Error where the engine failed */
export function toldOf(reply: EngineReply): Told<unknown> {
  if ('told' in reply) return reply.told;
  if ('refused' in reply) {
    const { kind, code, detail } = reply.refused;
    throw new DomainError(kind, code, detail);
  }
  throw new Error(`the matching engine failed: ${reply.failed}`);
}
