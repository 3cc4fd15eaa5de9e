import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '#platform';
import { MailDev } from 'maildev';
import { simpleParser } from 'mailparser';

/** One mail as a real SMTP server received and stored it. */
export interface ReceivedMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly messageId: string;
  /** As it came over the wire. */
  readonly source: string;
  /** The unfolded value of a header; empty where there is none. */
  header(name: string): string;
}

export interface Inbox {
  readonly url: string;
  /** What has arrived for this address so far, oldest first. */
  mailsTo(address: string): readonly ReceivedMail[];
  /** Waits until so many mails for this address are here. */
  received(address: string, count: number): Promise<readonly ReceivedMail[]>;
  stop(): Promise<void>;
}

export async function readMail(source: Buffer | string): Promise<ReceivedMail> {
  const mail = await simpleParser(source);
  const lines = new Map(mail.headerLines.map(({ key, line }) => [key, line.replace(/\r?\n\s+/g, ' ')]));
  const to = Array.isArray(mail.to) ? mail.to[0] : mail.to;
  return {
    to: to?.value[0]?.address ?? '',
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html || '',
    messageId: mail.messageId ?? '',
    source: source.toString(),
    header: (name) =>
      lines
        .get(name.toLowerCase())
        ?.replace(/^[^:]*:/, '')
        .trim() ?? '',
  };
}

/** A real SMTP server for one suite. */
export async function openInbox(): Promise<Inbox> {
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), 'medspil-mails-'));
  const server = new MailDev({
    smtp: port,
    ip: '127.0.0.1',
    disableWeb: true,
    silent: true,
    mailDirectory: folder,
  });
  const { smtp } = await server.start();
  const mails: ReceivedMail[] = [];
  const waiting = new Set<() => void>();
  const mailsTo = (address: string) => mails.filter(({ to }) => to === address);
  smtp.on('new', ({ id }: { id: string }) => {
    void readFile(join(folder, `${id}.eml`))
      .then(readMail)
      .then((mail) => {
        mails.push(mail);
        for (const look of [...waiting]) look();
      });
  });
  return {
    url: `smtp://127.0.0.1:${port}`,
    mailsTo,
    received: (address, count) =>
      new Promise((resolve) => {
        const look = () => {
          if (mailsTo(address).length < count) return;
          waiting.delete(look);
          resolve(mailsTo(address));
        };
        waiting.add(look);
        look();
      }),
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
