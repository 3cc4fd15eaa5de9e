import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#platform';
import { startHouse, type Answer, type Caller, type House } from './house.js';

describe('merging vendors over HTTP', () => {
  let house: House;
  let operator: Caller;

  const preview = (kept: string, body: object) =>
    operator.call('POST', `/v1/vendors/${kept}/merge-previews`, body);
  const merge = (kept: string, body: object, etag: string, headers: Record<string, string> = {}) =>
    operator.call('POST', `/v1/vendors/${kept}/merges`, body, { 'if-match': etag, ...headers });
  const etagOf = ({ headers }: Answer) => headers.get('etag') ?? '';

  /** Two vendors with an owner each; the second was merged into the first, where both owners act now. */
  async function aMergedPair(): Promise<{ kept: Caller; merged: Caller; answer: Answer }> {
    const [kept, merged] = [await house.aVendor(), await house.aVendor()];
    const body = { mergedId: merged.organisationId, members: 'both' };
    const etag = etagOf(await preview(kept.organisationId, body));
    const answer = await merge(kept.organisationId, { ...body, reason: 'Samme CVR-nummer' }, etag);
    return { kept, merged, answer };
  }

  beforeAll(async () => {
    house = await startHouse({ worker: false });
    operator = await house.anOperator();
  });
  afterAll(() => house.stop());

  it('is previewed with an ETag, and done to what was previewed', async () => {
    const [kept, merged] = [await house.aVendor(), await house.aVendor()];
    const [id, mergedId] = [kept.organisationId, merged.organisationId];
    const undecided = await preview(id, { mergedId });
    expect(undecided).toMatchObject({
      status: 200,
      body: { members: null, offered: ['kept', 'merged', 'both'], refusals: [{ rule: 'members-undecided' }] },
    });
    const request = { mergedId, members: 'kept', reason: 'Samme CVR-nummer' };
    expect(await merge(id, request, etagOf(undecided))).toMatchObject({ status: 412 });
    expect(await operator.call('POST', `/v1/vendors/${id}/merges`, request)).toMatchObject({ status: 428 });
    const seen = await preview(id, { mergedId, members: 'kept' });
    expect(seen.body).toMatchObject({ leaving: [{ userId: merged.userId }], refusals: [] });
    const key = { 'idempotency-key': newId() };
    const done = await merge(id, request, etagOf(seen), key);
    expect(done).toMatchObject({ status: 201, body: { id: mergedId, mergedInto: id } });
    expect(done.headers.get('location')).toBe(`/v1/vendors/${id}`);
    expect(await merge(id, request, etagOf(seen), key)).toMatchObject({ status: 201, body: done.body });
    expect(await merge(id, request, etagOf(seen))).toMatchObject({
      status: 422,
      body: { code: 'merged-vendor-unknown', errors: [{ pointer: '/mergedId' }] },
    });
  });

  it('leads whoever asks for the merged vendor to the other one, wherever it is asked for', async () => {
    const { kept, merged, answer } = await aMergedPair();
    expect(answer.status).toBe(201);
    const [id, mergedId] = [kept.organisationId, merged.organisationId];
    const gone = { status: 410, body: { code: 'vendor-merged', vendorId: id } };
    const etag = { 'if-match': '"1"' };
    const asked: readonly (readonly [string, string, object?, Record<string, string>?])[] = [
      ['GET', `/v1/vendors/${mergedId}`],
      ['PATCH', `/v1/vendors/${mergedId}`, { name: 'X' }, etag],
      ['GET', `/v1/vendors/${mergedId}/members`],
      ['GET', `/v1/vendors/${mergedId}/merges`],
      ['GET', `/v1/vendors/${mergedId}/profile`],
      ['PATCH', `/v1/vendors/${mergedId}/profile`, { headcount: 4 }, etag],
      ['GET', `/v1/vendors/${mergedId}/references`],
      ['GET', `/v1/vendors/${mergedId}/verifications`],
      ['GET', `/v1/vendors/${mergedId}/matches`],
      ['GET', `/v1/vendors/${mergedId}/responses`],
      ['POST', `/v1/tenders/${newId()}/responses`, { vendorId: mergedId, content: { lots: [] } }],
    ];
    for (const [method, path, body, headers] of asked) {
      // The key that was issued for the merged vendor speaks for the one that stayed.
      const { status, body: problem } = await merged.call(method, path, body, headers);
      expect({ method, path, status, body: problem }).toMatchObject(gone);
    }
    expect(await (await house.aBuyer()).call('GET', `/v1/vendors/${mergedId}`)).toMatchObject(gone);
    expect(await (await house.aVendor()).call('GET', `/v1/vendors/${mergedId}`)).toMatchObject({
      status: 404,
    });
    expect(await house.anonymous.call('GET', `/v1/vendors/${mergedId}`)).toMatchObject({ status: 401 });
    expect(await merged.call('GET', `/v1/vendors/${id}`)).toMatchObject({ status: 200 });
    expect(await kept.call('GET', `/v1/vendors/${id}/merges`)).toMatchObject({
      body: { items: [{ id: mergedId, mergedInto: id }], next: null },
    });
    expect(await operator.call('GET', '/v1/vendors')).toMatchObject({
      body: { items: expect.not.arrayContaining([expect.objectContaining({ id: mergedId })]) },
    });
  });

  it('is refused with the rules that stand against it', async () => {
    const [kept, merged] = [await house.aVendor(), await house.aVendor()];
    const body = { mergedId: merged.organisationId };
    const etag = etagOf(await preview(kept.organisationId, body));
    expect(await merge(kept.organisationId, { ...body, reason: 'Samme' }, etag)).toMatchObject({
      status: 409,
      body: { code: 'merge-refused', refusals: [{ rule: 'members-undecided', detail: expect.any(String) }] },
    });
    const itself = await preview(kept.organisationId, { mergedId: kept.organisationId });
    expect(itself).toMatchObject({ status: 422, body: { code: 'merge-with-itself' } });
  });
});
