/** A place where a person is signed in, as that person sees it; the token is told to nobody. */
export interface SessionView {
  readonly id: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  /** As the browser called itself when it signed in. */
  readonly userAgent: string | null;
  readonly address: string | null;
  /** Whether the question itself came with this session. */
  readonly current: boolean;
}
