/** How large the parts of a response may be. Counts are of UTF-16 units for texts, of entries for lists. */
export const CONTENT_BOUNDS = {
  lots: 50,
  answers: 40,
  partners: 10,
  requirements: 200,
  offerText: 20_000,
  answerText: 10_000,
  name: 200,
  email: 254,
  phone: 30,
  signatory: 200,
  brings: 5_000,
  /** Minor units: 10 000 000 000.00. */
  priceMinor: 10 ** 12,
  /** Bytes of the whole content as JSON. */
  bytes: 512 * 1024,
} as const;
