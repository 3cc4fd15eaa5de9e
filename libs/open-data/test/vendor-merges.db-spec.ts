import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { VendorClaims, VendorMergeParts } from '#identity';
import { Matches, MatchMarks, Rematch } from '#matching';
import { Responses } from '#responses';
import { Profiles, References, type ProfileInput } from '#vendors';
import { aPerson, asOfNow } from '../../identity/test/identity.builders.js';
import { merge } from '../../identity/test/merging.js';
import { aCompleteContent } from '../../responses/test/response.builders.js';
import { aRun } from '../../platform/test/a-run.js';
import { aPublishedTender } from '../../tenders/test/tender.builders.js';
import { aProfiledVendor, aReference } from '../../vendors/test/vendor.builders.js';
import {
  aFile,
  aFinishedImport,
  anAward,
  aStagedImport,
  everythingImported,
  winner,
} from './import.builders.js';
import { openMerging } from './merging.app.js';
import type { OpenDataApp } from './open-data.app.js';

const PAGE = { limit: 50 };

describe('merging vendors in a market that works', () => {
  let market: OpenDataApp;

  const vendorOf = async (registration: string) => {
    const [row] = await market.dataSource.query<{ id: string }[]>(
      `SELECT coalesce(merged_into, id) AS id FROM organisation WHERE registration_id = $1`,
      [registration],
    );
    return row?.id ?? '';
  };
  const vendors = async () =>
    (await market.dataSource.query<unknown[]>(`SELECT FROM organisation WHERE kind = 'vendor'`)).length;
  const into = (keptId: string, mergedId: string, members?: 'kept' | 'merged' | 'both') =>
    merge(market.app, market.operator, keptId, mergedId, members);
  /** As an operator does who looks again where something changed since the preview. */
  const insist = async (keptId: string, mergedId: string): Promise<void> => {
    for (;;) {
      const [tried] = await Promise.allSettled([into(keptId, mergedId)]);
      if (tried.status === 'fulfilled') return;
      expect(tried.reason).toMatchObject({ code: 'version-stale' });
    }
  };
  const titles = async (id: string) =>
    (await market.app.get(References).list(market.operator, id, PAGE)).items.map(({ title }) => title).sort();

  beforeAll(async () => {
    market = await openMerging();
  });
  afterAll(() => market.stop());

  it('forgets no table that has something of a vendor', async () => {
    const rows = await market.dataSource.query<{ name: string }[]>(
      `SELECT DISTINCT table_name AS name FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
       WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND column_name IN ('vendor_id', 'organisation_id')`,
    );
    // Of the audit trail nothing ever changes: it is read under both ids.
    const expected = rows.map(({ name }) => name).filter((name) => name !== 'audit_entry');
    const parts = market.app.get(VendorMergeParts).all();
    expect(parts.flatMap(({ tables }) => tables).sort()).toEqual(expected.sort());
  });

  it('lets the same import change nothing, and a new one add to the vendor that stays', async () => {
    const file = () => aFile(anAward('m1', { winners: [winner('5001'), winner('5002')] }));
    await aFinishedImport(market, file());
    const [keptId, mergedId] = [await vendorOf('5001'), await vendorOf('5002')];
    await into(keptId, mergedId);
    expect(await titles(keptId)).toEqual(['Home help m1']);
    const before = await everythingImported(market);
    expect((await aFinishedImport(market, file())).counts).toMatchObject({
      vendorsCreated: 0,
      referencesCreated: 0,
      unchanged: 1,
    });
    expect(await everythingImported(market)).toEqual(before);
    await aFinishedImport(market, aFile(anAward('m2', { winners: [winner('5002')] })));
    expect(await titles(keptId)).toEqual(['Home help m1', 'Home help m2']);
    expect(await vendorOf('5002')).toBe(keptId);
  });

  it('matches the vendor that stays anew, takes the other out of every list, and carries its marks', async () => {
    const rematch = market.app.get(Rematch);
    const buyer = await aPublishedTender(market.app, { lots: 2 });
    const [first, second] = buyer.tender.lots.map(({ id }) => id);
    const cook = {
      capabilities: [{ cpv: ['55320000'], text: 'Fællesspisning i lokalcentre' }],
      areas: ['0461'],
    };
    const kept = await aProfiledVendor(market.app, { profile: { capabilities: [], areas: [] } });
    const merged = await aProfiledVendor(market.app, { profile: cook });
    await rematch.tender(buyer.tender.id, aRun());
    const marks = market.app.get(MatchMarks);
    const [keptId, mergedId] = [kept.organisation.id, merged.organisation.id];
    await marks.set(kept.owner, keptId, first ?? '', 'saved');
    await marks.set(merged.owner, mergedId, first ?? '', 'dismissed');
    await marks.set(merged.owner, mergedId, second ?? '', 'saved');
    await into(keptId, mergedId, 'both');
    for (const id of [mergedId, keptId]) await rematch.vendor(id, aRun());
    const listed = async (mark: 'saved' | 'dismissed') =>
      (await market.app.get(Matches).ofVendor(kept.owner, keptId, { kind: 'match', mark }, PAGE)).items.map(
        ({ lotId }) => lotId,
      );
    expect([await listed('dismissed'), await listed('saved')]).toEqual([[first], [second]]);
    const { items } = await market.app
      .get(Matches)
      .ofLot(buyer.officer, first ?? '', { kind: 'match' }, PAGE);
    const found = items.map(({ vendorId }) => vendorId);
    expect(found).toContain(keptId);
    expect(found).not.toContain(mergedId);
    const left = await market.dataSource.query<unknown[]>('SELECT FROM match WHERE vendor_id = $1', [
      mergedId,
    ]);
    expect(left).toEqual([]);
  });

  it('is refused where the one to be merged has a response; the other way round nobody new reads it', async () => {
    const { tender } = await aPublishedTender(market.app);
    const [kept, merged] = [await aProfiledVendor(market.app), await aProfiledVendor(market.app)];
    const [keptId, mergedId] = [kept.organisation.id, merged.organisation.id];
    const responses = market.app.get(Responses);
    const { id } = await responses.create(merged.owner, tender.id, mergedId, aCompleteContent(tender));
    await expect(into(keptId, mergedId, 'both')).rejects.toMatchObject({
      code: 'merge-refused',
      extra: { data: { refusals: [{ rule: 'responses-sealed' }] } },
    });
    await expect(into(mergedId, keptId, 'both')).rejects.toMatchObject({ code: 'merge-refused' });
    await into(mergedId, keptId, 'kept');
    expect(await responses.get(merged.owner, id)).toMatchObject({ id, vendorId: mergedId });
    expect((await asOfNow(market.app, kept.owner)).memberships).toEqual([]);
    const late = responses.create(kept.owner, tender.id, keptId, aCompleteContent(tender));
    await expect(late).rejects.toMatchObject({ kind: 'not-found' });
  });

  describe('while others write', () => {
    /** What was written for a vendor in whatever moment stands with the vendor that is left, and the other one is nowhere. */
    async function nothingLeftOf(mergedId: string): Promise<void> {
      for (const { tables } of market.app.get(VendorMergeParts).all()) {
        for (const table of tables) {
          const column = ['membership', 'api_key', 'invitation'].includes(table)
            ? 'organisation_id'
            : 'vendor_id';
          const sql = `SELECT * FROM ${table} WHERE ${column} = $1`;
          expect([table, await market.dataSource.query<unknown[]>(sql, [mergedId])]).toEqual([table, []]);
        }
      }
    }

    it('an import of the same company adds to the vendor that stays', async () => {
      for (let round = 0; round < 6; round++) {
        const [one, two] = [`61${round}1`, `61${round}2`];
        await aFinishedImport(market, aFile(anAward(`r${round}`, { winners: [winner(one), winner(two)] })));
        const [keptId, mergedId] = [await vendorOf(one), await vendorOf(two)];
        const before = await vendors();
        const awards = [1, 2, 3].map((nr) =>
          anAward(`r${round}-${nr}`, { winners: [winner(two), winner(one)] }),
        );
        const { id } = await aStagedImport(market, aFile(...awards));
        await Promise.all([
          market.runner.run(id, aRun()),
          round % 2 ? insist(keptId, mergedId) : insist(mergedId, keptId),
        ]);
        const staying = await vendorOf(one);
        expect([await vendorOf(two), await vendors()]).toEqual([staying, before]);
        await nothingLeftOf(staying === keptId ? mergedId : keptId);
        expect(new Set(await titles(staying)).size).toBe(4);
      }
    });

    it('profiles, references, marks and claims end before or after it, and nothing hangs', async () => {
      const { tender } = await aPublishedTender(market.app);
      const lotId = tender.lots[0]?.id ?? '';
      for (let round = 0; round < 6; round++) {
        const [kept, merged] = [await aProfiledVendor(market.app), await aProfiledVendor(market.app)];
        const [keptId, mergedId] = [kept.organisation.id, merged.organisation.id];
        const registration = { scheme: 'TEST', id: `7${round}` };
        await market.dataSource.query(
          'UPDATE organisation SET registration_scheme = $2, registration_id = $3 WHERE id = $1',
          [mergedId, registration.scheme, registration.id],
        );
        const patch: Partial<ProfileInput> = { headcount: 40 + round };
        const person = await aPerson(market.app);
        const results = await Promise.allSettled([
          market.app.get(Profiles).patch(merged.owner, mergedId, patch, '*'),
          market.app.get(References).add(merged.owner, mergedId, aReference({ title: 'Sent skrevet' })),
          market.app.get(MatchMarks).set(merged.owner, mergedId, lotId, 'saved'),
          market.app.get(VendorClaims).create(person, { registration, evidence: 'Ring.' }),
          market.app.get(Profiles).patch(kept.owner, keptId, patch, '*'),
          into(keptId, mergedId, 'kept'),
        ]);
        const codes = results.map((result): unknown =>
          result.status === 'fulfilled' ? 'done' : (result.reason as { code?: unknown }).code,
        );
        for (const code of codes.slice(0, 3)) expect(['done', 'not-found']).toContain(code);
        expect(codes.slice(3, 5)).toEqual(['done', 'done']);
        // What changed since the preview is looked at again.
        expect(['done', 'version-stale']).toContain(codes[5]);
        if (codes[5] !== 'done') await into(keptId, mergedId, 'kept');
        await nothingLeftOf(mergedId);
        const written = codes[1] === 'done' ? ['Sent skrevet'] : [];
        expect(await titles(keptId)).toEqual(written);
        const claims = await market.app.get(VendorClaims).list(person, 'open', { limit: 5 });
        expect(claims.items.map(({ vendorId }) => vendorId)).toEqual([keptId]);
      }
    });
  });
});
