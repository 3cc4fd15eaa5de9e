/** JSON pointer (RFC 6901) to the member `name` of what `parent` points to. */
export const pointerTo = (parent: string, name: string): string =>
  `${parent}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
