/**
 * What is bound to each sealed value as additional data of AES-GCM, so that no row's bytes open in another row or for
 * another vendor, nor an older version's in a newer one. The parts are ids and numbers, which hold no `/`.
 */
const place = (...parts: readonly (string | number)[]): string => ['medspil', ...parts].join('/');

export const tenderKeyPlace = (tenderId: string, masterKeyId: string): string =>
  place('tender-key', tenderId, masterKeyId);

export const contentPlace = (
  tenderId: string,
  vendorId: string,
  responseId: string,
  version: number,
): string => place('response', tenderId, vendorId, responseId, version);

export const partnershipPlace = (
  tenderId: string,
  vendorId: string,
  responseId: string,
  partnershipId: string,
  version: number,
): string => place('partnership', tenderId, vendorId, responseId, partnershipId, version);

export const receiptPlace = (
  tenderId: string,
  vendorId: string,
  responseId: string,
  receiptId: string,
): string => place('receipt', tenderId, vendorId, responseId, receiptId);
