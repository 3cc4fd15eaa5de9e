import { VendorClaims } from '#identity';
import { newId } from '#platform';
import { DataSource } from 'typeorm';
import { anUnclaimedVendor, aPerson } from '../../../libs/identity/test/identity.builders.js';
import type { Answer, Caller, House } from './house.js';

/** Calls one route of operators so that it succeeds. */
export type OperatorStep = () => Promise<Answer>;

interface Walker {
  readonly house: House;
  readonly operator: Caller;
  readonly aDeadLetter: (job?: string) => Promise<string>;
}

const BOUNDARY = 'the-end-of-a-part';
const AWARD = JSON.stringify({ id: '1', date: '2024-01-31', title: 'Rengøring', winners: [] });
const FORM = [
  `--${BOUNDARY}`,
  'content-disposition: form-data; name="file"; filename="awards.jsonl"',
  '',
  AWARD,
  `--${BOUNDARY}--`,
  '',
].join('\r\n');

const upload = (operator: Caller): Promise<Answer> =>
  operator.call('POST', '/v1/imports', FORM, { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` });

/** Every route that operators alone may call and that changes something, by method and path of openapi.json. */
export function operatorWalk({ house, operator, aDeadLetter }: Walker): ReadonlyMap<string, OperatorStep> {
  const post =
    (path: () => string | Promise<string>, body?: object): OperatorStep =>
    async () =>
      operator.call('POST', await path(), body);
  const unverifiedBuyer = async () => {
    const { organisationId } = await house.aBuyer();
    await house.context
      .get(DataSource)
      .query(
        'UPDATE organisation SET verified_at = NULL, verified_by = NULL, verified_through = NULL WHERE id = $1',
        [organisationId],
      );
    return organisationId;
  };
  const aRun = async (state: 'running' | 'stopped') => {
    const id = newId();
    await house.context
      .get(DataSource)
      .query(`INSERT INTO matching_run (id, reason, state) VALUES ($1, 'test', $2)`, [id, state]);
    return id;
  };
  const anUncertainDigest = async () => {
    const [run, id] = [newId(), newId()];
    const dataSource = house.context.get(DataSource);
    await dataSource.query(
      `INSERT INTO digest_run (id, trigger, started_at) VALUES ($1, 'operator', clock_timestamp())`,
      [run],
    );
    await dataSource.query(
      `INSERT INTO digest (id, run_id, user_id, period, state, language, items, message_id, content_sha256, ends_at, sending_at)
       VALUES ($1, $2, $3, '2026-W48', 'uncertain', 'da', '[]', $4, repeat('0', 64), clock_timestamp(), clock_timestamp())`,
      [id, run, operator.userId, id],
    );
    return id;
  };
  const aSuppressedAddress = async () => {
    const address = 'refused@example.dk';
    await house.context
      .get(DataSource)
      .query(
        `INSERT INTO suppressed_address (address, reason, suppressed_at) VALUES ($1, '550 no', clock_timestamp())`,
        [address],
      );
    return address;
  };
  const CONFIRMED = { fact: 'identity', source: 'cvr.dk', day: '2026-01-05' };
  const aRegisteredVendor = async () => {
    const { organisationId } = await house.aVendor();
    await house.context
      .get(DataSource)
      .query(
        `UPDATE organisation SET registration_scheme = 'TEST', registration_id = id::text WHERE id = $1`,
        [organisationId],
      );
    return `/v1/vendors/${organisationId}/verifications`;
  };
  const aVerification = async () => {
    const path = await aRegisteredVendor();
    const { body }: { body: { id: string } } = await operator.call('POST', path, CONFIRMED);
    return `${path}/${body.id}/withdrawal`;
  };
  const aClaim = async (end: string) => {
    const { registration } = await anUnclaimedVendor(house.context);
    const claimant = await aPerson(house.context);
    const asked = { registration, evidence: 'Ring til hovednummeret' };
    const { id } = await house.context.get(VendorClaims).create(claimant, asked);
    return `/v1/vendor-claims/${id}/${end}`;
  };
  const aPair = async () => {
    const [kept, merged] = [await anUnclaimedVendor(house.context), await anUnclaimedVendor(house.context)];
    return { path: `/v1/vendors/${kept.vendorId}`, body: { mergedId: merged.vendorId } };
  };
  const preview: OperatorStep = async () => {
    const { path, body } = await aPair();
    return operator.call('POST', `${path}/merge-previews`, body);
  };
  const merge: OperatorStep = async () => {
    const { path, body } = await aPair();
    const { headers } = await operator.call('POST', `${path}/merge-previews`, body);
    const seen = { 'if-match': headers.get('etag') ?? '' };
    return operator.call('POST', `${path}/merges`, { ...body, reason: 'Samme nummer' }, seen);
  };
  const tellApart = async () => {
    const { path, body } = await aPair();
    const pair = `/v1/vendor-duplicates/${path.slice('/v1/vendors/'.length)}/${body.mergedId}/distinction`;
    return { pair, told: await operator.call('PUT', pair, { reason: 'To ejere' }) };
  };
  return new Map([
    ['PUT /v1/vendor-duplicates/{vendorId}/{otherId}/distinction', async () => (await tellApart()).told],
    [
      'DELETE /v1/vendor-duplicates/{vendorId}/{otherId}/distinction',
      async () => operator.call('DELETE', (await tellApart()).pair),
    ],
    ['POST /v1/vendors/{id}/merge-previews', preview],
    ['POST /v1/vendors/{id}/merges', merge],
    ['POST /v1/vendors/{id}/verifications', post(aRegisteredVendor, CONFIRMED)],
    [
      'POST /v1/vendors/{id}/verifications/{verificationId}/withdrawal',
      post(aVerification, { reason: 'Slettet' }),
    ],
    ['POST /v1/matching-runs', post(() => '/v1/matching-runs')],
    ['POST /v1/matching-comparisons', post(() => '/v1/matching-comparisons')],
    ['POST /v1/matching-runs/{id}/stop', post(async () => `/v1/matching-runs/${await aRun('running')}/stop`)],
    [
      'POST /v1/matching-runs/{id}/resume',
      post(async () => `/v1/matching-runs/${await aRun('stopped')}/resume`),
    ],
    [
      'POST /v1/buyers/{id}/verification',
      post(async () => `/v1/buyers/${await unverifiedBuyer()}/verification`),
    ],
    [
      'POST /v1/buyers/{id}/verification/withdrawal',
      post(async () => `/v1/buyers/${(await house.aBuyer()).organisationId}/verification/withdrawal`, {
        reason: 'En anden kommunes nummer',
      }),
    ],
    ['POST /v1/vendor-claims/{id}/approval', post(() => aClaim('approval'), { source: 'Virk.dk' })],
    ['POST /v1/vendor-claims/{id}/rejection', post(() => aClaim('rejection'), { reason: 'Ikke hans' })],
    ['POST /v1/digest-runs', post(() => '/v1/digest-runs')],
    [
      'POST /v1/digest-problems/{id}/settlement',
      async () =>
        operator.call(
          'POST',
          `/v1/digest-problems/${await anUncertainDigest()}/settlement`,
          { settlement: 'lost', reason: 'Ikke i loggen' },
          { 'if-match': '"1"' },
        ),
    ],
    [
      'POST /v1/suppressed-addresses/lift',
      async () =>
        operator.call('POST', '/v1/suppressed-addresses/lift', {
          address: await aSuppressedAddress(),
          reason: 'Afvist ved en fejl',
        }),
    ],
    ['POST /v1/imports', () => upload(operator)],
    [
      'POST /v1/dead-letters/retry',
      async () => {
        const job = 'sealed-letter';
        await aDeadLetter(job);
        return operator.call('POST', '/v1/dead-letters/retry', { job });
      },
    ],
    ['POST /v1/dead-letters/{id}/retry', post(async () => `/v1/dead-letters/${await aDeadLetter()}/retry`)],
    [
      'POST /v1/dead-letters/{id}/discard',
      post(async () => `/v1/dead-letters/${await aDeadLetter()}/discard`, { reason: 'Ude af drift' }),
    ],
    ['POST /v1/queues/{name}/pause', post(() => '/v1/queues/mail/pause')],
    ['POST /v1/queues/{name}/resume', post(() => '/v1/queues/mail/resume')],
  ]);
}
