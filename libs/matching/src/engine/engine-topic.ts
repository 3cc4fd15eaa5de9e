import type { EngineQuestion } from './thread/messages.js';

/** Where questions wait for a worker. */
export const TOPIC = 'matching-engine';

/** @throws Error where it is no question of this engine */
export function questionOf(raw: unknown): EngineQuestion {
  if (typeof raw === 'object' && raw !== null && 'operation' in raw && typeof raw.operation === 'string') {
    return { operation: raw.operation, request: 'request' in raw ? raw.request : undefined };
  }
  throw new Error('not a question for the matching engine');
}
