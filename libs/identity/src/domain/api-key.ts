import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import type { Scope } from './scope.js';

/** A key as its organisation sees it in a list; the secret is not kept. */
export interface ApiKey {
  readonly id: string;
  readonly organisationId: string;
  /** The person who issued it and answers for what it does. */
  readonly issuedBy: string;
  readonly name: string;
  /** The characters between `msp_` and the second underscore. */
  readonly prefix: string;
  readonly scopes: readonly Scope[];
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  /** Exact to a minute. */
  readonly lastUsedAt: Date | null;
}

/** What a new key is to be good for. */
export interface ApiKeyRequest {
  readonly organisationId: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly expiresAt: Date;
}

const PREFIX_LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789';
const PREFIX_LENGTH = 8;
/** 256 bits: nothing to guess, so one round of SHA-256 is enough to store it by. */
const SECRET_BYTES = 32;

const KEY = /^msp_([A-Za-z0-9]{8})_[A-Za-z0-9_-]{43}$/;

export interface FreshKey {
  /** The whole key: `msp_<prefix>_<secret>`. */
  readonly key: string;
  readonly prefix: string;
  readonly hash: Buffer;
}

const hashOf = (key: string): Buffer => createHash('sha256').update(key, 'utf8').digest();

export function freshKey(): FreshKey {
  const prefix = Array.from(
    { length: PREFIX_LENGTH },
    () => PREFIX_LETTERS[randomInt(PREFIX_LETTERS.length)],
  ).join('');
  const key = `msp_${prefix}_${randomBytes(SECRET_BYTES).toString('base64url')}`;
  return { key, prefix, hash: hashOf(key) };
}

/** @returns the prefix of what is written like a key, undefined for anything else */
export const prefixOf = (text: string): string | undefined => KEY.exec(text)?.[1];

/** Compares in a time that tells nothing about where the two differ. */
export const matches = (key: string, hash: Buffer): boolean => timingSafeEqual(hashOf(key), hash);
