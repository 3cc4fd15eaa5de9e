import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { SETTINGS, type Settings } from '../settings/settings.js';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** With angle brackets. Given by the sender, so that the ledger knows it before the mail leaves. */
  readonly messageId?: string;
}

/** Hands mail to the SMTP server of the settings. */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  private readonly transport: Transporter;

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {
    this.transport = createTransport({
      url: settings.mail.url,
      pool: true,
      maxConnections: 4,
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 30_000,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  /** @throws Error where the server did not accept the mail */
  async send(mail: Mail): Promise<void> {
    await this.transport.sendMail({ from: this.settings.mail.from, ...mail, headers: { ...mail.headers } });
  }

  onApplicationShutdown(): void {
    this.transport.close();
  }
}
