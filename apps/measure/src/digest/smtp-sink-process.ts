import { createServer, type Socket } from 'node:net';

// Started by `smtp-sink.ts`: tells its port, takes mails, and when told to stop says how many it took.

const END = Buffer.from('\r\n.\r\n');
let taken = 0;

/** Speaks as much SMTP as it takes to be handed mails. Content is not looked at but for its end. */
function serve(socket: Socket): void {
  let content = false;
  let rest: Buffer = Buffer.alloc(0);
  socket.on('error', () => undefined);
  socket.on('data', (chunk: Buffer) => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    for (;;) {
      const end = content ? END : '\r\n';
      const at = rest.indexOf(end);
      if (at < 0) break;
      const line = content ? '' : rest.toString('latin1', 0, 4).toUpperCase();
      rest = rest.subarray(at + end.length);
      if (content) {
        content = false;
        taken++;
        socket.write('250 taken\r\n');
      } else if (line === 'DATA') {
        content = true;
        socket.write('354 go on\r\n');
      } else if (line === 'QUIT') socket.end('221 bye\r\n');
      else socket.write('250 ok\r\n');
    }
    // Of content only so much is kept as its end may begin in.
    if (content && rest.length > END.length) rest = rest.subarray(rest.length - END.length + 1);
  });
  socket.write('220 sink ESMTP\r\n');
}

const server = createServer(serve).listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address !== 'string') process.send?.(address.port);
});
process.on('message', () => {
  process.send?.(taken, () => process.exit());
});
process.on('disconnect', () => process.exit());
