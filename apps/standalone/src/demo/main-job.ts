import type { DemoAccounts } from '../demo-accounts.js';
import type { Advice, MarketCheck, Teams } from './advice-answers.js';
import type {
  DemoResult,
  Explanation,
  ReceivedMail,
  Receipt,
  Tender,
  VendorLine,
  VendorPage,
} from './answers.js';
import { ApiClient, until } from './api-client.js';
import { demoTender } from './demo-tender.js';

interface Me {
  readonly memberships: readonly { readonly organisationId: string; readonly organisationKind: string }[];
}

interface Run {
  readonly id: string;
  readonly state: string;
}

const etag = (version: number) => `"${version}"`;

async function organisationOf(client: ApiClient, kind: string): Promise<string> {
  const { memberships } = await client.get<Me>('/v1/me');
  const own = memberships.find((membership) => membership.organisationKind === kind);
  if (!own) throw new Error(`the demo account belongs to no ${kind}`);
  return own.organisationId;
}

async function draftTender(officer: ApiClient): Promise<Tender> {
  const buyerId = await organisationOf(officer, 'buyer');
  return officer.post<Tender>('/v1/tenders', demoTender(buyerId, new Date()));
}

const publish = (officer: ApiClient, { id, version }: Tender): Promise<Tender> =>
  officer.post<Tender>(`/v1/tenders/${id}/publish`, undefined, etag(version));

async function respond(vendor: ApiClient, tender: Tender): Promise<Receipt> {
  const vendorId = await organisationOf(vendor, 'vendor');
  const response = await vendor.post<{ id: string; version: number }>(`/v1/tenders/${tender.id}/responses`, {
    vendorId,
    content: {
      lots: tender.lots.map((lot) => ({
        lotId: lot.id,
        price: { amount: '845000.00', currency: 'DKK' },
        text: 'Vi begynder i to lokalcentre og når hele byen i det første halve år.',
        answers: lot.requirements.map(({ id }) => ({
          requirementId: id,
          text: 'Opfyldt; se vores profil og referencer.',
        })),
      })),
      contact: { name: 'Mikkel Brandt Sørensen', email: 'mikkel@medspil.example' },
      statement: { version: '2026-1', accepted: true, signatory: 'Mikkel Brandt Sørensen' },
    },
  });
  await vendor.post(`/v1/responses/${response.id}/submit`, undefined, etag(response.version));
  return vendor.get<Receipt>(`/v1/responses/${response.id}/receipt`);
}

async function digest(operator: ApiClient, inboxUrl: string, address: string): Promise<ReceivedMail> {
  const run = await operator.post<Run>('/v1/digest-runs');
  await until(
    'the digest run',
    () => operator.get<Run>(`/v1/digest-runs/${run.id}`),
    ({ state }) => state === 'done',
  );
  const isDigest = (mail: ReceivedMail) => mail.to.some((to) => to.address === address);
  const mails = await until(
    'the digest e-mail',
    async () => (await (await fetch(`${inboxUrl}/api/email`)).json()) as readonly ReceivedMail[],
    (all) => all.some(isDigest),
  );
  const mail = mails.find(isDigest);
  if (!mail) throw new Error('the digest did not arrive');
  return mail;
}

/** The main job, once, over HTTP: market check, tender, matches, explanation, team, advice, response, digest. */
export async function mainJob(
  base: string,
  inboxUrl: string,
  accounts: DemoAccounts,
  tell: (message: string) => void,
): Promise<DemoResult> {
  const officer = new ApiClient(base, accounts.officer.apiKey);
  const vendor = new ApiClient(base, accounts.vendor.apiKey);
  const operator = new ApiClient(base, accounts.operator.apiKey);
  tell('An officer drafts a tender and checks the market …');
  const draft = await draftTender(officer);
  const marketCheck = await officer.post<MarketCheck>(`/v1/tenders/${draft.id}/market-check`);
  tell('The tender is published …');
  const tender = await publish(officer, draft);
  const lot = tender.lots[0];
  if (!lot) throw new Error('the tender has no lot');
  const page = (path: string) => officer.get<VendorPage>(`/v1/lots/${lot.id}/${path}`);
  tell('Vendors are matched …');
  await until(
    'the matching job',
    () => page('matches?limit=1'),
    ({ matching }) => matching === 'done',
  );
  const explain = ({ vendorId }: VendorLine) =>
    officer.get<Explanation>(`/v1/lots/${lot.id}/matches/${vendorId}`);
  const eligible = (await page('matches?eligibility=eligible')).items;
  const unclear = (await page('matches?eligibility=unclear')).items;
  const nearMisses = (await page('near-misses')).items;
  const [first] = [...eligible, ...unclear];
  if (!first) throw new Error('no vendor matches the demo tender');
  const [nearest] = nearMisses;
  const teams = await officer.get<Teams>(`/v1/lots/${lot.id}/teams`);
  tell('A vendor asks for advice …');
  const vendorId = await organisationOf(vendor, 'vendor');
  const advice = await vendor.get<Advice>(`/v1/vendors/${vendorId}/advice`);
  tell('A vendor responds …');
  const receipt = await respond(vendor, tender);
  tell('The weekly digest is sent …');
  return {
    tender: { id: tender.id, title: tender.title, lot: lot.title },
    marketCheck,
    eligible,
    unclear,
    nearMisses,
    first: await explain(first),
    nearMiss: nearest ? await explain(nearest) : null,
    teams,
    advice,
    receipt,
    digest: await digest(operator, inboxUrl, accounts.vendor.email),
  };
}
