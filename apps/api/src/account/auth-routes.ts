import { AUTH_PATH } from '#identity';
import { AUTH_PATHS } from './auth-paths.js';
import { PROVIDER_RETURN } from './provider-paths.js';

export interface AuthRoute {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** session: only for who is signed in by a session; anyone: the password, the token or nothing is the proof. */
  readonly access: 'anyone' | 'session';
}

/** What the links of letters open, and what providers send people back to. */
const LINKS = [
  `${AUTH_PATH}/verify-email`,
  // Goes on to the page that the program named which asked for the letter.
  `${AUTH_PATH}/reset-password/:token(^[A-Za-z0-9]{1,100}$)`,
  PROVIDER_RETURN,
];

const isOpen = (path: string): boolean =>
  AUTH_PATHS[path]?.post?.security?.some((way) => Object.keys(way).length === 0) ?? false;

/** The routes of better-auth that are served, and no others of it: those of the contract, of letters and of providers. */
export const AUTH_ROUTES: readonly AuthRoute[] = [
  ...Object.keys(AUTH_PATHS).map((path): AuthRoute => ({
    method: 'POST',
    path,
    access: isOpen(path) ? 'anyone' : 'session',
  })),
  ...LINKS.map((path): AuthRoute => ({ method: 'GET', path, access: 'anyone' })),
];
