/** The article that the procedure is reserved under. */
export interface ReservedAsk {
  readonly article: '20' | '77';
}
