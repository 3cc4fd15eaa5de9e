import { createServer } from 'node:net';
import { createInterface } from 'node:readline';

/** An SMTP server on this machine that takes every mail and keeps none. */
export interface SmtpSink {
  readonly url: string;
  taken(): number;
  stop(): Promise<void>;
}

export async function startSmtpSink(): Promise<SmtpSink> {
  let taken = 0;
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    let content = false;
    createInterface({ input: socket }).on('line', (line) => {
      if (content) {
        if (line !== '.') return;
        content = false;
        taken++;
        socket.write('250 taken\r\n');
      } else if (/^DATA/i.test(line)) {
        content = true;
        socket.write('354 go on\r\n');
      } else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n');
      else socket.write('250 ok\r\n');
    });
    socket.write('220 sink ESMTP\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the sink has no port');
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    taken: () => taken,
    stop: () =>
      new Promise((resolve) =>
        server.close(() => {
          resolve();
        }),
      ),
  };
}
