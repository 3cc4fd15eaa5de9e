import type { LegalNote } from './legal-note.js';
import { requirementsOf, type NotedTender } from './noted-tender.js';

/** Arts. 43(1), 44(1) and 62: a label or certificate "or equivalent". */
export function certificateNotes(noted: NotedTender): LegalNote[] {
  return requirementsOf(noted, 'certification').flatMap(({ requirement, pointer }) => {
    const { orEquivalent } = requirement.ask as { readonly orEquivalent: boolean };
    if (orEquivalent) return [];
    return {
      code: 'certificate-without-equivalent',
      article: '43, 62',
      binding: noted.regime === 'full',
      pointer: `${pointer}/ask/orEquivalent`,
      text: {
        da: 'Der kræves ét bestemt certifikat. Tilføj »eller tilsvarende«: et ligeværdigt bevis skal som hovedregel godtages.',
        en: 'One certain certificate is asked for. Add "or equivalent": as a rule equal proof must be accepted.',
      },
    };
  });
}
