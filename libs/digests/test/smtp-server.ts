import { createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { readMail, type ReceivedMail } from './inbox.js';

/** Where an SMTP server may misbehave: on connecting, at a command, or at the end of a mail's content. */
type Step = 'CONNECT' | 'EHLO' | 'MAIL' | 'RCPT' | 'DATA' | 'CONTENT';

/** In place of a reply: close the connection without a word. */
export const CLOSE = '';
/** In place of a reply: say nothing, and leave the connection open. */
export const STALL = 'say nothing';

/** An SMTP server that makes trouble when told to, and otherwise takes every mail. */
export interface TroubledServer {
  readonly url: string;
  /** Mails of which the whole content arrived, whatever was answered then. */
  readonly contents: readonly ReceivedMail[];
  /** Lets the server answer so, or `CLOSE`, or `STALL`, the next time or times that somebody comes to this step. */
  trouble(step: Step, reply: string, times?: number): void;
  /** Holds back the answer to the next content until `release` is called. @returns a promise of that content's arrival */
  holdContent(): { readonly arrived: Promise<void>; readonly release: () => void };
  /** Forgets the mails and the troubles that were not met, and hangs up on everybody. */
  forget(): void;
  stop(): Promise<void>;
}

const REPLIES: Readonly<Record<Step, string>> = {
  CONNECT: '220 troubled ESMTP',
  EHLO: '250 troubled',
  MAIL: '250 ok',
  RCPT: '250 ok',
  DATA: '354 go on',
  CONTENT: '250 taken',
};

const stepOf = (line: string): Step | undefined => {
  const verb = line.slice(0, 4).toUpperCase();
  return verb === 'HELO' ? 'EHLO' : (['EHLO', 'MAIL', 'RCPT', 'DATA'] as const).find((step) => step === verb);
};

export async function openTroubledServer(): Promise<TroubledServer> {
  const contents: ReceivedMail[] = [];
  const planned: { step: Step; reply: string }[] = [];
  const sockets = new Set<Socket>();
  let gate: { arrived: () => void; open: Promise<void> } | undefined;

  const answer = (socket: Socket, step: Step) => {
    const index = planned.findIndex((one) => one.step === step);
    const reply = index < 0 ? REPLIES[step] : (planned.splice(index, 1)[0]?.reply ?? CLOSE);
    if (reply === CLOSE) socket.destroy();
    else if (reply !== STALL) socket.write(`${reply}\r\n`);
    return reply.startsWith('354');
  };
  const take = async (socket: Socket, lines: readonly string[]) => {
    contents.push(await readMail(lines.map((line) => line.replace(/^\.\./, '.')).join('\r\n')));
    const held = gate;
    gate = undefined;
    held?.arrived();
    await held?.open;
    answer(socket, 'CONTENT');
  };
  const server = createServer((socket) => {
    sockets.add(socket.on('close', () => sockets.delete(socket)).on('error', () => undefined));
    let content: string[] | undefined;
    const lines = createInterface({ input: socket });
    // A client that is killed resets its connection.
    lines.on('error', () => undefined);
    lines.on('line', (line) => {
      if (content && line === '.') {
        void take(socket, content);
        content = undefined;
      } else if (content) content.push(line);
      else if (/^RSET/i.test(line)) socket.write('250 ok\r\n');
      else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n');
      else {
        const step = stepOf(line);
        if (!step) socket.write('502 no such command\r\n');
        else if (answer(socket, step) && step === 'DATA') content = [];
      }
    });
    answer(socket, 'CONNECT');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    contents,
    trouble: (step, reply, times = 1) => {
      planned.push(...Array.from({ length: times }, () => ({ step, reply })));
    },
    holdContent: () => {
      let release: () => void = () => undefined;
      let arrived: () => void = () => undefined;
      const open = new Promise<void>((resolve) => (release = resolve));
      const arrival = new Promise<void>((resolve) => (arrived = resolve));
      gate = { arrived, open };
      return { arrived: arrival, release };
    },
    forget: () => {
      contents.length = 0;
      planned.length = 0;
      for (const socket of sockets) socket.end();
    },
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
