import { freePort } from '#platform';
import { MailDev } from 'maildev';

/** One mail as a real SMTP server received it. */
interface ReceivedMail {
  readonly to: string;
  readonly messageId: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** As the server parses it. */
interface ParsedMail {
  readonly to: readonly { readonly address: string }[];
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly subject: string;
  readonly text?: string;
  readonly html?: string;
}

export interface TestInbox {
  readonly url: string;
  readonly mails: readonly ReceivedMail[];
  /** Waits for the next mail to this address that was not handed out before. */
  next(to: string): Promise<ReceivedMail>;
  stop(): Promise<void>;
}

/** A real SMTP server for one suite. */
export async function openTestInbox(): Promise<TestInbox> {
  const port = await freePort();
  const server = new MailDev({ smtp: port, ip: '127.0.0.1', disableWeb: true, silent: true });
  const { smtp } = await server.start();
  const mails: ReceivedMail[] = [];
  const handedOut = new Set<ReceivedMail>();
  let look: () => void = () => undefined;
  smtp.on('new', ({ to, headers, subject, text = '', html = '' }: ParsedMail) => {
    const messageId = String(headers['message-id']);
    mails.push({ to: to[0]?.address ?? '', messageId, subject, text, html });
    look();
  });
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    next: (to) =>
      new Promise((resolve) => {
        look = () => {
          const mail = mails.find((one) => one.to === to && !handedOut.has(one));
          if (!mail) return;
          handedOut.add(mail);
          // The next mail is for whoever asks next.
          look = () => undefined;
          resolve(mail);
        };
        look();
      }),
    stop: () => server.stop(),
  };
}
