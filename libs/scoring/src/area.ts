import type { AreaPath } from './lot.js';

const SLASH = '/'.charCodeAt(0);

/** Whether one path holds another, segment by segment; a path holds itself. */
function holds(outer: AreaPath, inner: AreaPath): boolean {
  if (inner.length === outer.length) return inner === outer;
  return inner.charCodeAt(outer.length) === SLASH && inner.startsWith(outer);
}

/** How far places that a vendor names reach into a place that is asked for: 1 all of it, 0.5 some of it, 0 none. */
export function coverage(asked: AreaPath, stated: readonly AreaPath[]): 0 | 0.5 | 1 {
  let some = false;
  for (const path of stated) {
    if (holds(path, asked)) return 1;
    some ||= holds(asked, path);
  }
  return some ? 0.5 : 0;
}

/** The narrowest segment of a path, the code by which people know the place. */
export function areaCode(path: AreaPath): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The path itself and every path that holds it, the widest first. */
export function areasAbove(path: AreaPath): AreaPath[] {
  const segments = path.split('/');
  return segments.map((_, index) => segments.slice(0, index + 1).join('/'));
}
