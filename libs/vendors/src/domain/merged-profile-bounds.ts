import type { MergeRefusal } from '#identity';
import { MOST_CAPABILITIES } from './capability-rules.js';
import { MOST_CERTIFICATES } from './certificate-rules.js';
import { MOST_AREAS } from './profile-rules.js';
import type { ProfileContent } from './write-profile.js';

/** What is too much for one profile: nobody could store it again as it is. */
export const tooLargeTogether = ({ capabilities, certificates, areas }: ProfileContent): MergeRefusal[] =>
  (
    [
      ['capabilities', capabilities.length, MOST_CAPABILITIES],
      ['certificates', certificates.length, MOST_CERTIFICATES],
      ['areas', areas.length, MOST_AREAS],
    ] as const
  ).flatMap(([what, count, most]) =>
    count <= most
      ? []
      : [
          {
            rule: `${what}-full`,
            detail: `Together these vendors state ${count} ${what}, and a profile holds ${most}. Let one of them remove some first.`,
          },
        ],
  );
