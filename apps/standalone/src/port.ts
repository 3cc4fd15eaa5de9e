import { createServer } from 'node:net';
import { freePort } from '#platform';
import { StartError } from './start-error.js';

function canListen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => {
      resolve(false);
    });
    server.listen(port, () => {
      server.close(() => {
        resolve(true);
      });
    });
  });
}

/** @throws StartError where somebody listens there already */
export async function requirePort(port: number): Promise<void> {
  if (!(await canListen(port))) {
    throw new StartError(`Port ${port} is in use; stop what listens there, or set PORT to another number.`);
  }
}

/** The wanted port where it is free, else any other. */
export const portOrAnother = async (wanted: number): Promise<number> =>
  (await canListen(wanted)) ? wanted : freePort();
