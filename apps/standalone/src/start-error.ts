/** A reason not to start, said in one sentence that a person can act on. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
