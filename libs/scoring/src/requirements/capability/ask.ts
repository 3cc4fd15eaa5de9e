/** Kinds of work that a vendor must do: each code and each phrase is asked for by itself. */
export interface CapabilityAsk {
  readonly cpv?: readonly string[];
  readonly words?: readonly string[];
}
