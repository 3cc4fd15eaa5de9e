import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startHouse, type Caller, type House } from './house.js';
import { tenderOf } from './permissions/rows/tenders.js';

interface Enquiry {
  readonly id: string;
  readonly state: string;
  readonly question: string;
  readonly originalQuestion?: string;
  readonly mine: boolean;
  readonly answers: readonly { readonly text: string; readonly late: boolean }[];
}

interface List {
  readonly items: readonly Enquiry[];
  readonly next: string | null;
  readonly totals?: { readonly answered: number; readonly open?: number };
}

interface Answered<T> {
  readonly headers: Headers;
  readonly body: T;
  readonly etag: string;
}

const NOBODY = '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d01';
const QUESTION = 'Må køkkenet også bruges om aftenen?';

describe('enquiries over HTTP', () => {
  let house: House;
  let officer: Caller;
  let vendor: Caller;
  let path: string;
  /** The page for people. */
  let page: string;

  const answered = async <T>(call: ReturnType<Caller['call']>, status: number): Promise<Answered<T>> => {
    const { headers, body, ...given } = await call;
    expect({ status: given.status, body }).toEqual({ status, body });
    return { headers, body, etag: headers.get('etag') ?? '' };
  };
  const refused = async (call: ReturnType<Caller['call']>, status: number) => {
    const { headers, body } = await answered<Record<string, unknown>>(call, status);
    expect(headers.get('content-type')).toContain('application/problem+json');
    return body;
  };
  const asking = (stated: object = {}) => ({
    vendorId: vendor.organisationId,
    question: QUESTION,
    ...stated,
  });
  const ask = (stated: object = {}) => answered<Enquiry>(vendor.call('POST', path, asking(stated)), 201);
  const ifMatch = (etag: string) => ({ 'if-match': etag });

  beforeAll(async () => {
    house = await startHouse({ worker: true });
    [officer, vendor] = [await house.aBuyer(), await house.aVendor()];
    const draft = await answered<{ id: string }>(
      officer.call('POST', '/v1/tenders', tenderOf(officer.organisationId)),
      201,
    );
    const tender = `/v1/tenders/${draft.body.id}`;
    path = `${tender}/enquiries`;
    page = `/enquiries/${draft.body.id}`;
    const { body } = await answered<Record<string, unknown>>(
      officer.call('POST', `${tender}/publish`, undefined, ifMatch(draft.etag)),
      200,
    );
    expect(body).toMatchObject({ enquiriesCloseAt: expect.any(String), answersDueAt: expect.any(String) });
  });
  afterAll(() => house.stop());

  it('go their whole way: asked, found in the inbox, answered, corrected and read by everybody', async () => {
    const { headers, body: open, etag } = await ask();
    const at = headers.get('location') ?? '';
    expect(at).toBe(`${path}/${open.id}`);
    expect(open).toMatchObject({ state: 'open', mine: true, answers: [] });
    await refused(house.anonymous.call('GET', at), 404);

    const inbox = await answered<List>(
      officer.call('GET', `/v1/buyers/${officer.organisationId}/enquiries?state=open`),
      200,
    );
    expect(inbox.body.items.map(({ id }) => id)).toContain(open.id);
    expect(JSON.stringify(inbox.body)).not.toContain(vendor.organisationId);

    const reworded = { text: 'Ja, til kl. 21.', publishedQuestion: 'Må køkkenet bruges om aftenen?' };
    const first = await answered<Enquiry>(officer.call('POST', `${at}/answer`, reworded, ifMatch(etag)), 201);
    expect(first.body).toMatchObject({ state: 'answered', originalQuestion: QUESTION });
    const stale = await refused(officer.call('POST', `${at}/answer`, { text: 'Nej.' }, ifMatch(etag)), 412);
    expect(stale).toMatchObject({ code: 'version-stale', currentETag: first.etag });
    await answered(
      officer.call('POST', `${at}/answer`, { text: 'Ja, til kl. 22.' }, ifMatch(first.etag)),
      201,
    );

    const read = await answered<Enquiry>(house.anonymous.call('GET', at), 200);
    expect(read.body).toMatchObject({ question: reworded.publishedQuestion, mine: false });
    expect(read.body).not.toHaveProperty('originalQuestion');
    expect(read.body.answers.map(({ text }) => text)).toEqual(['Ja, til kl. 22.', 'Ja, til kl. 21.']);
    const kept = await refused(vendor.call('DELETE', at, undefined, ifMatch(read.etag)), 409);
    expect(kept).toMatchObject({ code: 'enquiry-answered' });
    const listed = await answered<List>(house.anonymous.call('GET', path), 200);
    expect(listed.body.items.map(({ id }) => id)).toEqual([open.id]);
    expect(listed.body.totals).toEqual({ answered: 1 });
    const own = await answered<List>(
      vendor.call('GET', `/v1/vendors/${vendor.organisationId}/enquiries`),
      200,
    );
    expect(own.body.items).toMatchObject([{ id: open.id, mine: true }]);
  });

  it('are told to who asked by letter, once they are answered', async () => {
    const { body: open, etag } = await ask();
    const text = 'Ja, og i weekenden.';
    await answered(officer.call('POST', `${path}/${open.id}/answer`, { text }, ifMatch(etag)), 201);
    for (;;) {
      const letter = await house.inbox.next(vendor.email);
      if (!letter.text.includes(text)) continue;
      expect(letter.text).toContain(QUESTION);
      expect(letter.text).toContain(`${house.url}${page}?lang=da`);
      break;
    }
  });

  it('stand on the page that the letters lead to, as far as the session may see them', async () => {
    const { body: open, etag } = await ask({ question: 'Må vi <b>dele</b> aftalen?' });
    const look = async (headers: Record<string, string>, query = '') => {
      const answer = await house.anonymous.call('GET', `${page}${query}`, undefined, headers);
      expect(answer.status).toBe(200);
      const html: string = answer.body;
      return html;
    };
    const signIn = async ({ email }: Caller) => {
      const headers = { origin: house.url };
      const person = { email, password: 'en god lang adgangskode' };
      const answer = await house.anonymous.call('POST', '/v1/auth/sign-in/email', person, headers);
      return { cookie: answer.headers.getSetCookie()[0]?.split(';')[0] ?? '' };
    };
    const publicly = await look({}, '?lang=en');
    expect(publicly).toContain('Questions and answers');
    expect(publicly).not.toContain('dele');
    const toOfficer = await look(await signIn(officer));
    expect(toOfficer).toContain('Må vi &lt;b&gt;dele&lt;/b&gt; aftalen?');
    expect(toOfficer).toContain('Venter på svar');
    expect(toOfficer).not.toContain('I har spurgt');
    expect(await look(await signIn(vendor))).toContain('I har spurgt');
    // A key is for programs: the page does not look at it.
    expect(await look({ authorization: officer.authorization })).not.toContain('dele');
    await answered(vendor.call('DELETE', `${path}/${open.id}`, undefined, ifMatch(etag)), 204);
  });

  it('are asked once where the request is repeated with its key, and withdrawn', async () => {
    const key = { 'idempotency-key': 'en-noegle-til-et-spoergsmaal' };
    const once = await answered<Enquiry>(vendor.call('POST', path, asking(), key), 201);
    const again = await answered<Enquiry>(vendor.call('POST', path, asking(), key), 201);
    expect(again.body).toEqual(once.body);
    const at = `${path}/${once.body.id}`;
    await refused(vendor.call('DELETE', at), 428);
    await answered(vendor.call('DELETE', at, undefined, ifMatch(again.etag)), 204);
    await refused(vendor.call('GET', at), 404);
  });

  it('that name who asks are refused with each find', async () => {
    const question = 'Skriv til ida@koekken.example eller ring 86 12 34 56, tak.';
    const body = await refused(vendor.call('POST', path, asking({ question })), 422);
    expect(body).toMatchObject({
      code: 'question-names-asker',
      errors: [
        { pointer: '/question', code: 'email-address' },
        { pointer: '/question', code: 'phone-number' },
      ],
    });
    const { body: kept, etag } = await ask({ question, keepWording: true });
    await answered(vendor.call('DELETE', `${path}/${kept.id}`, undefined, ifMatch(etag)), 204);
  });

  it.each<[what: string, stated: object, code: string]>([
    ['without a question', { question: undefined }, 'fields-invalid'],
    ['with a number for one', { question: 7 }, 'fields-invalid'],
    ['with a question that is too short', { question: 'Må vi?' }, 'enquiry-invalid'],
    ['with one that is too long', { question: 'x'.repeat(4001) }, 'enquiry-invalid'],
    ['with NUL in it', { question: 'Må vi dele\u0000 aftalen?' }, 'enquiry-invalid'],
    ['about a lot of nobody', { lotId: NOBODY }, 'enquiry-invalid'],
    ['about no id', { lotId: 'x' }, 'fields-invalid'],
    ['with null for what may be left out', { keepWording: null }, 'fields-invalid'],
    ['with a field of nobody', { anonymous: true }, 'fields-invalid'],
  ])('%s are refused', async (_, stated, code) => {
    expect(await refused(vendor.call('POST', path, asking(stated)), 422)).toMatchObject({ code });
  });

  it.each([NOBODY, 'not-an-id'])('say in a page that there is no such tender: %s', async (id) => {
    const answer = await house.anonymous.call('GET', `/enquiries/${id}?lang=en`);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(answer.body).toContain('There is no such tender');
  });

  it('are not found under another tender, nor in pages that nobody gave out', async () => {
    const { body, etag } = await ask();
    await refused(vendor.call('GET', `/v1/tenders/${NOBODY}/enquiries/${body.id}`), 404);
    await refused(officer.call('GET', `/v1/tenders/${NOBODY}/enquiries`), 404);
    await refused(vendor.call('POST', `/v1/tenders/${NOBODY}/enquiries`, asking()), 404);
    await refused(vendor.call('GET', `${path}?after=x`), 400);
    await refused(vendor.call('GET', `${path}?state=hidden`), 422);
    await refused(officer.call('GET', `/v1/buyers/${officer.organisationId}/enquiries?after=x`), 400);
    await answered(vendor.call('DELETE', `${path}/${body.id}`, undefined, ifMatch(etag)), 204);
  });
});
