/** Codes for refusals that the framework makes before a route is reached. */
const REFUSALS: Readonly<Record<number, readonly [code: string, detail: string]>> = {
  400: ['request-malformed', 'The request could not be read. Check that the body is valid JSON.'],
  404: ['route-unknown', 'There is nothing at this address. The addresses are listed at /docs.'],
  408: ['request-timeout', 'The request took too long to arrive. Send it again.'],
  413: ['body-too-large', 'The body is larger than this address takes.'],
  414: ['address-too-long', 'A part of the address is longer than any that exists here.'],
  415: [
    'media-type-unsupported',
    'Send the body as application/json, or as multipart/form-data where a file is asked for.',
  ],
  431: ['headers-too-large', 'The headers of the request are larger than the server takes.'],
};

/** What is said about a refusal of which only the status is known. */
export const frameworkRefusal = (status: number): readonly [code: string, detail: string] =>
  REFUSALS[status] ?? ['request-refused', 'The request was refused.'];
