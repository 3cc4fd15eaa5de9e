import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { SpanKind } from '@opentelemetry/api';
import { createTransport, type Transporter } from 'nodemailer';
import { Metrics } from '../metrics/metrics.js';
import { SETTINGS, type DkimSettings, type Settings } from '../settings/settings.js';
import { inSpan } from '../tracing/spans.js';
import { Delivery, watchDelivery, type DeliveryError } from './delivery.js';

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
  /**
   * How the text is written on the wire: quoted-printable where nothing is said. base64 takes a quarter less of the processor
   * and is a fifth longer; filters suspect it where it hides plain ASCII, so it is for long mails that are sure to hold other letters.
   */
  readonly textEncoding?: 'quoted-printable' | 'base64';
}

type MailResult = 'sent' | 'refused' | 'failed';

/** Every mail is in a language of Latin letters; finding that out again for each takes longer than encoding it. */
const ENCODING = 'quoted-printable';

const SILENCE_SECONDS = 30;
const MOST_TO_CONNECT_MS = 10_000;

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
    const silence = (settings.mail.timeoutSeconds ?? SILENCE_SECONDS) * 1000;
    this.transport = createTransport({
      url: settings.mail.url,
      pool: true,
      maxConnections: 4,
      connectionTimeout: Math.min(silence, MOST_TO_CONNECT_MS),
      greetingTimeout: Math.min(silence, MOST_TO_CONNECT_MS),
      socketTimeout: silence,
      disableFileAccess: true,
      disableUrlAccess: true,
      ...(settings.mail.dkim ? { dkim: signing(settings.mail.dkim) } : {}),
    });
    this.transport.use('stream', watchDelivery);
  }

  /** @throws DeliveryError where the server did not accept the mail: it says whether the server may have it all the same */
  async send(mail: Mail): Promise<void> {
    const delivery = new Delivery();
    const { from } = this.settings.mail;
    const { textEncoding = ENCODING } = mail;
    const sent = { from, ...mail, headers: { ...mail.headers }, textEncoding, delivery };
    try {
      await inSpan('send mail', { kind: SpanKind.CLIENT }, () => this.transport.sendMail(sent));
      this.noteResult({ result: 'sent' });
    } catch (error) {
      this.noteResult({ result: isRefusal(error) ? 'refused' : 'failed' });
      throw deliveryError(error, delivery);
    }
  }

  onApplicationShutdown(): void {
    this.transport.close();
  }
}

const deliveryError = (error: unknown, { contentSent }: Delivery): DeliveryError =>
  Object.assign(error instanceof Error ? error : new Error(String(error)), { contentSent });
