import { DEFAULT_LIMITS, type QueueSettings, type Settings } from '#platform';

/** Settings of a process on this database and these queues, mail to nowhere. */
export const testSettings = (databaseUrl: string, queues: QueueSettings): Settings => ({
  databaseUrl,
  queues,
  mail: { url: 'smtp://127.0.0.1:1', from: 'Medspil <no-reply@medspil.example>' },
  port: 1,
  publicUrl: 'http://localhost:1',
  trustedProxies: [],
  masterKey: Buffer.alloc(32, 1),
  secret: 'a secret of the tests, 32 characters long',
  limits: DEFAULT_LIMITS,
  requestTimeoutSeconds: 120,
  logLevel: 'silent',
});
