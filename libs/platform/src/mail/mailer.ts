import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { SpanKind } from '@opentelemetry/api';
import { createTransport, type Transporter } from 'nodemailer';
import { Metrics } from '../metrics/metrics.js';
import { SETTINGS, type DkimSettings, type Settings } from '../settings/settings.js';
import { inSpan } from '../tracing/spans.js';

/** What a signature covers; RFC 8058 (section 4) wants both List-Unsubscribe headers in it. */
const SIGNED =
  'From:Reply-To:Subject:Date:Message-ID:To:MIME-Version:Content-Type:List-Id:List-Unsubscribe:List-Unsubscribe-Post';

const signing = ({ domain, selector, privateKey }: DkimSettings) => ({
  domainName: domain,
  keySelector: selector,
  privateKey,
  headerFieldNames: SIGNED,
});

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** With angle brackets. Given by the sender, so that the ledger knows it before the mail leaves. */
  readonly messageId?: string;
}

type MailResult = 'sent' | 'refused' | 'failed';

/** The server answered, and the answer was no. */
const isRefusal = (error: unknown): boolean => error instanceof Error && 'responseCode' in error;

/** Hands mail to the SMTP server of the settings. */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  private readonly transport: Transporter;
  private readonly noteResult: (labels: { readonly result: MailResult }) => void;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    metrics: Metrics,
  ) {
    this.noteResult = metrics.counter('medspil_mails_total', 'Mails by what the SMTP server made of them.', [
      'result',
    ]);
    this.transport = createTransport({
      url: settings.mail.url,
      pool: true,
      maxConnections: 4,
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 30_000,
      disableFileAccess: true,
      disableUrlAccess: true,
      ...(settings.mail.dkim ? { dkim: signing(settings.mail.dkim) } : {}),
    });
  }

  /** @throws Error where the server did not accept the mail */
  async send(mail: Mail): Promise<void> {
    const { from } = this.settings.mail;
    try {
      await inSpan('send mail', { kind: SpanKind.CLIENT }, () =>
        this.transport.sendMail({ from, ...mail, headers: { ...mail.headers } }),
      );
      this.noteResult({ result: 'sent' });
    } catch (error) {
      this.noteResult({ result: isRefusal(error) ? 'refused' : 'failed' });
      throw error;
    }
  }

  onApplicationShutdown(): void {
    this.transport.close();
  }
}
