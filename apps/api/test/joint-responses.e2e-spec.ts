import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startHouse, type Caller, type House } from './house.js';
import { aTender, aVendor, body, contactOf, etag, type Tender } from './team-market.js';

interface Suggested {
  readonly teams: readonly { readonly members: readonly { readonly vendorId: string }[] }[];
}

describe('joint responses over HTTP', () => {
  let house: House;
  let officer: Caller;
  let lead: Caller;
  let near: Caller;
  let far: Caller;
  let tender: Tender;

  const lotIds = () => tender.lots.map(({ id }) => id);
  const share = ({ organisationId }: Caller) => ({
    vendorId: organisationId,
    kind: 'capacities',
    lotIds: lotIds(),
    requirementIds: tender.lots.flatMap(({ requirements }) => requirements.map(({ id }) => id)),
    brings: 'Seks medarbejdere i Aarhus.',
  });
  const content = (...partners: Caller[]) => ({
    lots: tender.lots.map((lot) => ({
      lotId: lot.id,
      price: { amount: '845000', currency: 'DKK' },
      text: 'Vi begynder i to lokalcentre.',
      answers: lot.requirements.map(({ id }) => ({ requirementId: id, text: 'Sammen er vi femten.' })),
    })),
    contact: contactOf(lead),
    statement: { version: '2026-1', accepted: true, signatory: 'Ada Holm, forkvinde' },
    partners: partners.map(share),
  });
  const invite = (responseId: string, vendor: Caller) =>
    body<{ id: string }>(
      lead.call('POST', `/v1/responses/${responseId}/partners`, {
        vendorId: vendor.organisationId,
        kind: 'capacities',
        lotIds: lotIds(),
        message: 'Vil I være med? Vi mangler seks medarbejdere.',
        contact: contactOf(lead),
      }),
      201,
    );
  const confirm = async (vendor: Caller, id: string) => {
    const seen = await vendor.call('GET', `/v1/partner-invitations/${id}/response`);
    const tag = seen.headers.get('etag') ?? '';
    await body(vendor.call('POST', `/v1/partner-invitations/${id}/confirm`, undefined, etag(tag)));
    return seen.body as { content: { lots: { price?: object }[] } };
  };

  beforeAll(async () => {
    house = await startHouse({ worker: true });
    officer = await house.aBuyer();
    [lead, near, far] = [await aVendor(house, 9), await aVendor(house, 6), await aVendor(house, 7)];
    tender = await aTender(officer);
  }, 60_000);
  afterAll(() => house.stop());

  it('go from a suggested team to a receipt, lose a partner, and are submitted again', async () => {
    const [lotId = ''] = lotIds();
    const suggested = await body<Suggested>(
      lead.call('GET', `/v1/lots/${lotId}/teams?vendor=${lead.organisationId}`),
    );
    const partners = suggested.teams.flatMap(({ members }) => members.map(({ vendorId }) => vendorId));
    expect(partners).toEqual(expect.arrayContaining([near.organisationId, far.organisationId]));

    const begun = await lead.call('POST', `/v1/tenders/${tender.id}/responses`, {
      vendorId: lead.organisationId,
      content: content(near, far),
    });
    expect(begun.status).toBe(201);
    const { id } = begun.body as { id: string };
    const path = `/v1/responses/${id}`;
    const [first, second] = [await invite(id, near), await invite(id, far)];

    const letter = await house.inbox.next(near.email);
    expect(letter.subject).toContain('inviterer jer til et fælles tilbud');
    expect(letter.text).toContain(`${house.url}/partnership/${first.id}?lang=da`);

    const list = await body<{ items: Record<string, unknown>[] }>(
      near.call('GET', `/v1/vendors/${near.organisationId}/partner-invitations`),
    );
    expect(list.items).toMatchObject([
      { id: first.id, state: 'invited', lead: { vendorId: lead.organisationId }, tenderId: tender.id },
    ]);
    expect(list.items[0]).not.toHaveProperty('contact');

    const early = await lead.call('POST', `${path}/submit`, undefined, etag('"1"'));
    expect(early).toMatchObject({ status: 422, body: { code: 'response-incomplete' } });
    const accepted = await body(
      near.call('POST', `/v1/partner-invitations/${first.id}/accept`, { contact: contactOf(near) }),
    );
    expect(accepted).toMatchObject({ state: 'joined', contact: contactOf(lead) });
    await body(far.call('POST', `/v1/partner-invitations/${second.id}/accept`, { contact: contactOf(far) }));
    expect((await house.inbox.next(lead.email)).subject).toContain('er nu jeres partner');

    const unconfirmed = await lead.call('POST', `${path}/submit`, undefined, etag('"1"'));
    expect(unconfirmed.body).toMatchObject({
      errors: [
        { pointer: '/content/partners/0', code: 'partner-not-confirmed' },
        { pointer: '/content/partners/1', code: 'partner-not-confirmed' },
      ],
    });
    const seen = await confirm(near, first.id);
    expect(seen.content.lots[0]).not.toHaveProperty('price');
    await body(lead.call('PUT', `${path}/partners/${second.id}/price-sharing`, { pricesShared: true }));
    const shown = await confirm(far, second.id);
    expect(shown.content.lots[0]?.price).toEqual({ amount: '845000.00', currency: 'DKK' });

    const receipt = await body(lead.call('POST', `${path}/submit`, undefined, etag('"1"')));
    expect(receipt).toMatchObject({
      content: {
        team: {
          lead: { vendorId: lead.organisationId },
          partners: [{ vendorId: near.organisationId }, { vendorId: far.organisationId }],
        },
      },
    });
    const removal = await lead.call('POST', `${path}/partners/${first.id}/remove`);
    expect(removal).toMatchObject({
      status: 409,
      body: { code: 'partnership-state', state: 'joined', responseState: 'submitted' },
    });

    await body(far.call('POST', `/v1/partner-invitations/${second.id}/leave`));
    const left = await lead.call('GET', path);
    expect(left.body).toMatchObject({ status: 'incomplete', incompleteAt: expect.any(String) });
    const seenByLead = await body<{ items: object[] }>(lead.call('GET', `${path}/partners`));
    expect(seenByLead.items).toMatchObject([
      { state: 'joined', contact: contactOf(near) },
      { state: 'left' },
    ]);
    expect(seenByLead.items[1]).not.toHaveProperty('contact');

    const changed = await lead.call(
      'PATCH',
      path,
      { content: { partners: [share(near)] } },
      etag(left.headers.get('etag') ?? ''),
    );
    expect(changed.status).toBe(200);
    await confirm(near, first.id);
    const tag = changed.headers.get('etag') ?? '';
    await body(lead.call('POST', `${path}/submit`, undefined, etag(tag)));
  });

  it('are not there for those who have no part in them', async () => {
    const begun = await near.call('POST', `/v1/tenders/${tender.id}/responses`, {
      vendorId: near.organisationId,
      content: { lots: [] },
    });
    const { id } = begun.body as { id: string };
    const made = await near.call('POST', `/v1/responses/${id}/partners`, {
      vendorId: far.organisationId,
      kind: 'joint',
      lotIds: lotIds(),
      message: 'Hemmeligt',
      contact: contactOf(near),
    });
    const { id: partnershipId } = made.body as { id: string };
    const nothing = await lead.call('GET', `/v1/partner-invitations/${tender.id}`);
    const foreign = await lead.call('GET', `/v1/partner-invitations/${partnershipId}`);
    const said = foreign.body as { readonly code: string; readonly detail: string };
    expect({ status: foreign.status, code: said.code }).toEqual({ status: 404, code: 'not-found' });
    expect(nothing).toMatchObject({ status: 404, body: { code: said.code, detail: said.detail } });
    for (const outsider of [officer, await house.anOperator()]) {
      const { status } = await outsider.call('GET', `/v1/partner-invitations/${partnershipId}`);
      expect([403, 404]).toContain(status);
      const trail = await outsider.call('GET', `/v1/audit?resource=${partnershipId}`);
      expect(trail.body).toMatchObject({ items: [] });
    }
  });

  it('refuse what does not fit, field by field', async () => {
    const begun = await far.call('POST', `/v1/tenders/${tender.id}/responses`, {
      vendorId: far.organisationId,
      content: { lots: [], partners: [{ ...share(near), kind: 'friend', lotIds: 'all' }] },
    });
    expect(begun).toMatchObject({ status: 422 });
    expect(JSON.stringify(begun.body)).toContain('/content/partners/0/kind');
    expect(JSON.stringify(begun.body)).toContain('/content/partners/0/lotIds');
    const unknown = await far.call('POST', `/v1/tenders/${tender.id}/responses`, {
      vendorId: far.organisationId,
      content: { lots: [], partners: [{ ...share(near), lotIds: [tender.id] }] },
    });
    expect(unknown.body).toMatchObject({
      code: 'response-invalid',
      errors: [
        { pointer: '/content/partners/0/lotIds/0', code: 'lot-unknown' },
        { pointer: '/content/partners/0/requirementIds/0', code: 'requirement-unknown' },
      ],
    });
  });
});
