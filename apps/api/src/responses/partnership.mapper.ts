import type { JointResponse, Partner, PartnerInvitation } from '#responses';
import { contentToDto } from './content.mapper.js';
import type { JointResponseDto, PartnerInvitationDto } from './partner-invitation.dto.js';
import type { PartnerDto } from './partner.dto.js';

interface Instants {
  readonly invitedAt: Date;
  readonly joinedAt: Date | undefined;
  readonly endedAt: Date | undefined;
  readonly confirmedAt: Date | undefined;
}

const instantsOf = ({ invitedAt, joinedAt, endedAt, confirmedAt }: Instants) => ({
  invitedAt: invitedAt.toISOString(),
  ...(joinedAt ? { joinedAt: joinedAt.toISOString() } : {}),
  ...(endedAt ? { endedAt: endedAt.toISOString() } : {}),
  ...(confirmedAt ? { confirmedAt: confirmedAt.toISOString() } : {}),
});

export const partnerToDto = ({
  invitedAt,
  joinedAt,
  endedAt,
  confirmedAt,
  ...rest
}: Partner): PartnerDto => ({
  ...rest,
  ...instantsOf({ invitedAt, joinedAt, endedAt, confirmedAt }),
});

export const partnerInvitationToDto = ({
  invitedAt,
  joinedAt,
  endedAt,
  confirmedAt,
  submissionDeadline,
  ...rest
}: PartnerInvitation): PartnerInvitationDto => ({
  ...rest,
  submissionDeadline: submissionDeadline.toISOString(),
  ...instantsOf({ invitedAt, joinedAt, endedAt, confirmedAt }),
});

export const jointResponseToDto = ({
  submissionDeadline,
  updatedAt,
  submittedAt,
  content,
  ...rest
}: JointResponse): JointResponseDto => ({
  ...rest,
  submissionDeadline: submissionDeadline.toISOString(),
  updatedAt: updatedAt.toISOString(),
  ...(submittedAt ? { submittedAt: submittedAt.toISOString() } : {}),
  content: contentToDto(content),
});
