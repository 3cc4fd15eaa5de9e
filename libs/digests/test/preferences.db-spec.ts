import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, type PersonPrincipal } from '#identity';
import { SETTINGS, type Settings } from '#platform';
import { aPerson } from '../../identity/test/identity.builders.js';
import { UnsubscribeTokens } from '../src/domain/unsubscribe-token.js';
import { Preferences } from '../src/index.js';
import { openDigests, type DigestsApp } from './digests.app.js';

describe('digest preferences', () => {
  let digests: DigestsApp;
  let preferences: Preferences;
  let person: PersonPrincipal;
  const tokenOf = (userId: string) =>
    new UnsubscribeTokens(digests.app.get<Settings>(SETTINGS).secret).issue({
      userId,
      kind: 'digest',
    });

  beforeAll(async () => {
    digests = await openDigests();
    preferences = digests.app.get(Preferences);
  });

  afterAll(() => digests.stop());

  beforeEach(async () => {
    person = await aPerson(digests.app);
  });

  it('are off for everybody, in the language of the account', async () => {
    await digests.dataSource.query(`UPDATE auth_user SET language = 'en' WHERE id = $1`, [person.userId]);
    const nothing = await preferences.read(person);
    expect(nothing).toMatchObject({ frequency: 'off', optedInAt: null, language: 'en', version: 0 });
  });

  it('keep the instant of opting in by the clock of the database', async () => {
    const { optedInAt } = await preferences.put(person, { frequency: 'weekly' }, '"0"');
    const [row] = await digests.dataSource.query<{ seconds: number }[]>(
      `SELECT extract(epoch FROM clock_timestamp() - opted_in_at)::float AS seconds FROM digest_preference
       WHERE user_id = $1`,
      [person.userId],
    );
    expect(row?.seconds).toBeGreaterThanOrEqual(0);
    expect(row?.seconds).toBeLessThan(10);
    expect((await preferences.read(person)).optedInAt).toEqual(optedInAt);
  });

  it('change by version', async () => {
    await preferences.put(person, { frequency: 'weekly', language: 'en' }, '"0"');
    await expect(preferences.put(person, { frequency: 'off' }, '"0"')).rejects.toMatchObject({
      kind: 'stale',
    });
    await expect(preferences.put(person, { frequency: 'off' }, undefined)).rejects.toMatchObject({
      kind: 'precondition-required',
    });
    expect(await preferences.put(person, { frequency: 'off' }, '"1"')).toMatchObject({
      language: 'en',
      version: 2,
    });
  });

  it('leave one winner of two who change the same version at once', async () => {
    const changes = await Promise.allSettled(
      (['weekly', 'daily', 'weekly'] as const).map((frequency, n) =>
        preferences.put(person, { frequency, language: n === 0 ? 'en' : 'da' }, '"0"'),
      ),
    );
    expect(changes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await preferences.read(person)).version).toBe(1);
  });

  it('belong to who is signed in', async () => {
    await expect(preferences.read(ANONYMOUS)).rejects.toMatchObject({ kind: 'unauthenticated' });
    await expect(preferences.put(ANONYMOUS, { frequency: 'weekly' }, '"0"')).rejects.toMatchObject({
      kind: 'unauthenticated',
    });
    const key: PersonPrincipal = { ...person, via: 'api-key', scopes: ['organisation:write'] };
    await expect(preferences.put(key, { frequency: 'weekly' }, '"0"')).rejects.toMatchObject({
      code: 'session-only',
    });
    await expect(preferences.read(key)).rejects.toMatchObject({ code: 'session-only' });
  });

  it('are shown by a link of a mail, which changes nothing', async () => {
    await preferences.put(person, { frequency: 'weekly', language: 'en' }, '"0"');
    const token = tokenOf(person.userId);
    expect(await preferences.look(token)).toEqual({ language: 'en', subscribed: true });
    expect(await preferences.read(person)).toMatchObject({ frequency: 'weekly' });
  });

  it('are switched off by a link of a mail, once or more often', async () => {
    await preferences.put(person, { frequency: 'weekly' }, '"0"');
    const token = tokenOf(person.userId);
    await Promise.all([preferences.unsubscribe(token), preferences.unsubscribe(token)]);
    const after = await preferences.read(person);
    expect(after.frequency).toBe('off');
    expect(after.unsubscribedAt).not.toBeNull();
    expect(after.version).toBe(2);
  });

  it('have nothing to switch off where nothing was on or nobody is there any more', async () => {
    expect(await preferences.unsubscribe(tokenOf(person.userId))).toEqual({
      language: 'da',
      subscribed: false,
    });
    const nobody = '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d01';
    expect(await preferences.unsubscribe(tokenOf(nobody))).toEqual({ language: 'da', subscribed: false });
    expect(
      await digests.dataSource.query('SELECT 1 FROM digest_preference WHERE user_id = $1', [nobody]),
    ).toEqual([]);
  });

  it('know no link that was not made here', async () => {
    expect(await preferences.look('nothing')).toBeUndefined();
    expect(await preferences.unsubscribe(`${tokenOf(person.userId)}A`)).toBeUndefined();
  });
});
