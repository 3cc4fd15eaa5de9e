/** Places where the vendor must be able to deliver: codes, or paths once prepared. */
export interface ServiceAreaAsk {
  readonly areas: readonly string[];
}
