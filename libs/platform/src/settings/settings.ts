import type { Limits } from '../limits/limit.js';
import type { OidcSettings } from './oidc-settings.js';

/** How mail leaves the house. */
export interface MailSettings {
  /** `smtp://user:password@host:port` or `smtps://…` */
  readonly url: string;
  readonly from: string;
  /** Most mails of the queue that are handed over in a second, by all workers together; absent: as fast as it goes. */
  readonly perSecond?: number;
  /** How long the SMTP server may be silent; absent: half a minute. */
  readonly timeoutSeconds?: number;
  /** Signs every mail (RFC 6376); absent: the SMTP server does, or nobody. */
  readonly dkim?: DkimSettings;
}

/** Under which name mails are signed. */
export interface DkimSettings {
  readonly domain: string;
  readonly selector: string;
  /** PEM. */
  readonly privateKey: string;
}

/** Where BullMQ keeps its queues: Redis, or the same Postgres in a schema of its own. */
export type QueueSettings =
  | { readonly kind: 'redis'; readonly url: string; readonly prefix: string }
  | { readonly kind: 'postgres'; readonly schema: string };

/** Where traces are sent, by OTLP over HTTP. */
export interface TracingSettings {
  /** Without `/v1/traces`, without a slash at the end. */
  readonly endpoint: string;
  readonly serviceName: string;
}

/** Everything that can be set from outside, parsed once at start. */
export interface Settings {
  readonly databaseUrl: string;
  readonly queues: QueueSettings;
  readonly mail: MailSettings;
  readonly port: number;
  /** Address that people's browsers use; links in e-mails start with it. No slash at the end. */
  readonly publicUrl: string;
  /** Addresses or networks of the proxies in front, whose word on the client's address is taken. */
  readonly trustedProxies: readonly string[];
  /** 32 bytes, base64: wraps the key of each tender. */
  readonly masterKey: Buffer;
  /** Signs sessions and unsubscribe links. */
  readonly secret: string;
  /** How often a caller may do what. */
  readonly limits: Limits;
  /** After so long a request that has not wholly arrived is refused. */
  readonly requestTimeoutSeconds: number;
  /** What a reader of the metrics presents; without it only this machine reads them. */
  readonly metricsToken?: string;
  /** Absent: nothing is traced. */
  readonly tracing?: TracingSettings;
  /** Absent: everybody signs in by password. */
  readonly oidc?: OidcSettings;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
}

export const SETTINGS = Symbol('SETTINGS');
