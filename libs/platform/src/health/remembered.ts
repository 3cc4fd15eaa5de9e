/**
 * Remembers an answer for so long after it was asked for, so that any number of questions ask once. Whoever asks meanwhile
 * shares it; nobody gets one that is older.
 * @param milliseconds how long
 * @param now by a clock that only goes forward
 */
export function remembered<T>(
  milliseconds: number,
  ask: () => Promise<T>,
  now: () => number = () => performance.now(),
): () => Promise<T> {
  let last: { readonly at: number; readonly answer: Promise<T> } | undefined;
  return () => {
    const at = now();
    if (!last || at - last.at >= milliseconds) last = { at, answer: ask() };
    return last.answer;
  };
}
