import { mkdir } from 'node:fs/promises';
import { MailDev } from 'maildev';
import { portOrAnother } from './port.js';

/** An SMTP server that keeps every mail and shows it on a page; nothing leaves the machine. */
export interface Inbox {
  readonly smtpUrl: string;
  readonly pageUrl: string;
  stop(): Promise<void>;
}

const MOST_MAILS = 1000;

/** @param folder where the mails are kept, so that they are there again after a restart */
export async function startInbox(folder: string): Promise<Inbox> {
  // Mails carry links that sign people in: their files are their owner's alone. The page is open to whoever uses this machine.
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const smtp = await portOrAnother(1025);
  const web = await portOrAnother(1080);
  const server = new MailDev({
    smtp,
    ip: '127.0.0.1',
    web,
    webIp: '127.0.0.1',
    mailDirectory: folder,
    maxEmails: MOST_MAILS,
    silent: true,
  });
  await server.start();
  return {
    smtpUrl: `smtp://127.0.0.1:${smtp}`,
    pageUrl: `http://localhost:${web}`,
    stop: () => server.stop(),
  };
}
