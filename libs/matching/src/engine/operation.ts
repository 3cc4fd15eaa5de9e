import type { CurrentIndex } from '../index-owner.js';

/**
 * Something that can be asked of the index. It runs in the thread that owns the index, once the index has read what
 * changed; request and result are plain JSON, because they may come from another process.
 */
export interface Operation<Request, Result> {
  /** Reads a request back from JSON; throws where it is not one. */
  parse(raw: unknown): Request;
  run(current: CurrentIndex, request: Request): Result;
}
