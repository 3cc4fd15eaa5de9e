/** Something that the person at the command line can put right; shown without a stack. */
export class MeasureError extends Error {
  override readonly name = 'MeasureError';
}
