import { applyDecorators, Header } from '@nestjs/common';

/**
 * A page with a form that counts on the session. Under `no-referrer`, which all other answers have, a browser sends such a form
 * with `Origin: null`, and that is refused. Under `same-origin` it names us; the address of the page, with the token in it,
 * still goes to nobody else.
 */
export const SessionPage = () =>
  applyDecorators(
    Header('content-type', 'text/html; charset=utf-8'),
    Header('cache-control', 'no-store'),
    Header('referrer-policy', 'same-origin'),
  );
