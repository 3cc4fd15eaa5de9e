import { defineJob, emptyPayload, stringsPayload } from '#platform';

/** The clock says that somebody may be due. Handled by `DigestRuns.tick`. */
export const digestTick = defineJob('digest-tick', 'digests', emptyPayload);

/** Finds out who gets a digest of this run. Handled by `DigestPlanner.plan`. */
export const digestRun = defineJob('digest-run', 'digests', stringsPayload('runId'));

/** Writes digests that were planned together. Handled by `DigestRenderer.render`. */
export const digestRender = defineJob(
  'digest-render',
  'digests',
  (raw): { readonly digestIds: readonly string[] } => {
    const ids: unknown = typeof raw === 'object' && raw !== null ? Reflect.get(raw, 'digestIds') : undefined;
    if (!Array.isArray(ids)) throw new Error('the payload lacks "digestIds"');
    return { digestIds: ids.map(String) };
  },
);

/** Sends one digest, behind every mail that somebody waits for. Handled by `DigestSender.send`. */
export const digestSend = defineJob('digest-send', 'mail', stringsPayload('digestId'), { bulk: true });

/** Sends the mail by which somebody confirms an address anew. Handled by `AddressConfirmations.send`. */
export const addressConfirmation = defineJob('address-confirmation', 'mail', stringsPayload('userId'));
