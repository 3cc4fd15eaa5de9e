import type { FieldProblem } from '#platform';
import type { PartnerShare, ResponseContent } from './content.js';
import type { TeamMember } from './team-member.js';
import { isFilled } from './text-rules.js';

const POINTER = '/content/partners';

const gap = (pointer: string, code: string, detail: string): FieldProblem => ({ pointer, code, detail });

/**
 * What a joint response lacks before it can be submitted: every partner is named with what it brings, has joined, and has
 * confirmed the content as it stands. Empty for a response of one vendor alone.
 */
export const partnerGaps = (content: ResponseContent, team: readonly TeamMember[]): FieldProblem[] => {
  const named = content.partners ?? [];
  return [
    ...team.flatMap((member) => memberGaps(member, named)),
    ...named.flatMap((share, index) => shareGaps(`${POINTER}/${index}`, share, content, team)),
  ];
};

function memberGaps({ vendorId, state }: TeamMember, named: readonly PartnerShare[]): FieldProblem[] {
  if (state === 'invited') {
    const detail = `The vendor ${vendorId} has not answered your invitation. Wait for its answer or take the invitation back.`;
    return [gap(POINTER, 'invitation-open', detail)];
  }
  return named.some((share) => share.vendorId === vendorId)
    ? []
    : [
        gap(
          POINTER,
          'partner-not-named',
          `Say here what your partner ${vendorId} brings, or remove the partner.`,
        ),
      ];
}

function shareGaps(
  pointer: string,
  share: PartnerShare,
  { lots }: ResponseContent,
  team: readonly TeamMember[],
): FieldProblem[] {
  const unoffered = share.lotIds.filter((lotId) => !lots.some((offer) => offer.lotId === lotId));
  return [
    ...membershipGaps(pointer, share.vendorId, team),
    ...(share.lotIds.length === 0
      ? [gap(`${pointer}/lotIds`, 'required', 'Name the lots that this partner takes part in.')]
      : []),
    ...(unoffered.length > 0
      ? [gap(`${pointer}/lotIds`, 'lot-not-offered', 'The response makes no offer on one of these lots.')]
      : []),
    ...(isFilled(share.brings)
      ? []
      : [gap(`${pointer}/brings`, 'required', 'Write what this partner brings.')]),
  ];
}

function membershipGaps(pointer: string, vendorId: string, team: readonly TeamMember[]): FieldProblem[] {
  const member = team.find((one) => one.vendorId === vendorId && one.state === 'joined');
  if (!member) {
    const detail = 'This vendor is no partner of the response. Invite it, or take it out of the content.';
    return [gap(pointer, 'partner-not-joined', detail)];
  }
  const detail =
    'This partner has not confirmed the content as it stands. It confirms after the last change of the content.';
  return member.confirmed ? [] : [gap(pointer, 'partner-not-confirmed', detail)];
}
