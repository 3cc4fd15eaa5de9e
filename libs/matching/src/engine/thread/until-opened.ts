/**
 * Opens with the first call, and gives the same to every later one. Where opening fails, those who wait for it are told, and the
 * next call tries again: what cannot be reached now may be there in a moment.
 */
export function untilOpened<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | undefined;
  return () =>
    (opened ??= open().catch((error: unknown) => {
      opened = undefined;
      throw error;
    }));
}
