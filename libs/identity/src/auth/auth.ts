import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { Log, Mailer, RequestCounter, SETTINGS, Transactions, type Settings } from '#platform';
import { Pool } from 'pg';
import { SIGN_IN_PROBLEM_PATH } from './account-links.js';
import { AccountMails } from './account-mails.js';
import { AUTH_PATH } from './auth-options.js';
import { createEngine, type Engine } from './engine.js';
import { noteLinkIn } from './oidc/note-link.js';
import { answerReturn } from './oidc/sign-in-flow.js';

/** Who a session belongs to. */
export interface SessionPerson {
  readonly sessionId: string;
  readonly userId: string;
  readonly email: string;
  readonly name: string;
}

/** Accounts and sessions, by better-auth on a pool of its own. */
@Injectable()
export class Auth implements BeforeApplicationShutdown, OnApplicationShutdown {
  /** For this library alone; others go through `handler` and `sessionOf`. */
  readonly engine: Engine;
  /** The address that better-auth believes to be served at. */
  readonly publicUrl: string;
  private readonly pool: Pool;
  private readonly mails: AccountMails;

  constructor(
    @Inject(SETTINGS) settings: Settings,
    mailer: Mailer,
    private readonly log: Log,
    transactions: Transactions,
    counter: RequestCounter,
  ) {
    this.publicUrl = settings.publicUrl;
    this.pool = new Pool({
      connectionString: settings.databaseUrl,
      max: 5,
      application_name: 'medspil-auth',
      options: '-c timezone=UTC',
    });
    this.pool.on('error', (error) => {
      log.warn({ error: error.message }, 'an idle connection of the sign-in broke');
    });
    this.mails = new AccountMails(mailer, log, counter);
    const noteLink = noteLinkIn(transactions);
    this.engine = createEngine({ settings, pool: this.pool, mails: this.mails, log, noteLink });
  }

  /** Answers a request to `/v1/auth/…`. */
  async handler(request: Request): Promise<Response> {
    const answer = () => this.engine.handler(request);
    const isReturn = new URL(request.url).pathname.startsWith(`${AUTH_PATH}/callback/`);
    try {
      return await (isReturn ? answerReturn(`${this.publicUrl}${SIGN_IN_PROBLEM_PATH}`, answer) : answer());
    } catch (error) {
      this.log.error({ error: String(error) }, 'the sign-in failed');
      throw error;
    }
  }

  /** Whose session cookie these headers carry; null where it is none, ended or signed out. */
  async sessionOf(headers: Headers): Promise<SessionPerson | null> {
    const found = await this.engine.api.getSession({ headers });
    if (!found) return null;
    const { id: userId, email, name } = found.user;
    return { sessionId: found.session.id, userId, email, name };
  }

  /** Before the mailer closes its connections. */
  beforeApplicationShutdown(): Promise<void> {
    return this.mails.settled();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
