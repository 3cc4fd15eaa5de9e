/**
 * Runs `work`, then `tidy`, once, whether the work ended, failed or was interrupted (Ctrl-C, SIGTERM): what a measurement started
 * and wrote is gone then.
 */
export async function tidied<T>(work: () => Promise<T>, tidy: () => Promise<void>): Promise<T> {
  let done: Promise<void> | undefined;
  const tidyOnce = () => (done ??= tidy());
  const interrupted = () => {
    void tidyOnce().finally(() => process.exit(1));
  };
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    return await work();
  } finally {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
    await tidyOnce();
  }
}
