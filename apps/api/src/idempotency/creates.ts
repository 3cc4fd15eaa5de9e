import { RequestMethod } from '@nestjs/common';
import { HTTP_CODE_METADATA, METHOD_METADATA } from '@nestjs/common/constants.js';

const CREATING = new Set([201, 202]);

/** Whether a method of a controller makes something new: a POST that answers 201, as they do unless said otherwise, or 202. */
export function creates(handler: object): boolean {
  if (Reflect.getMetadata(METHOD_METADATA, handler) !== RequestMethod.POST) return false;
  return CREATING.has((Reflect.getMetadata(HTTP_CODE_METADATA, handler) as number | undefined) ?? 201);
}
