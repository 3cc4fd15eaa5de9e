import type {
  Contact,
  ContentPatch,
  LotOffer,
  PartnerShare,
  ResponseContent,
  SignedStatement,
} from '#responses';
import { moneyFromDto, moneyToDto } from '../http/money.dto.js';
import type {
  ContactDto,
  ContentPatchDto,
  LotOfferDto,
  ResponseContentDto,
  StatementDto,
} from './content.dto.js';
import type { PartnerShareDto } from './partner-share.dto.js';

export const contentFromDto = ({
  lots,
  contact,
  statement,
  partners = [],
}: ResponseContentDto): ResponseContent => ({
  lots: lots.map(offerFromDto),
  ...(contact ? { contact: contactFromDto(contact) } : {}),
  ...(statement ? { statement: statementFromDto(statement) } : {}),
  ...(partners.length > 0 ? { partners: partners.map(shareFromDto) } : {}),
});

export const contentPatchFromDto = ({
  lots,
  contact,
  statement,
  partners,
}: ContentPatchDto): ContentPatch => ({
  lots: lots?.map(offerFromDto),
  contact: contact ? contactFromDto(contact) : contact,
  statement: statement ? statementFromDto(statement) : statement,
  partners: partners?.map(shareFromDto),
});

const offerFromDto = ({ lotId, price, text, answers }: LotOfferDto): LotOffer => ({
  lotId,
  ...(price ? { price: moneyFromDto(price) } : {}),
  text: text ?? '',
  answers: (answers ?? []).map(({ requirementId, text: reply }) => ({ requirementId, text: reply })),
});

const shareFromDto = ({ vendorId, kind, lotIds, requirementIds, brings }: PartnerShareDto): PartnerShare => ({
  vendorId: vendorId.toLowerCase(),
  kind,
  lotIds: lotIds.map((id) => id.toLowerCase()),
  requirementIds: requirementIds ?? [],
  brings: brings ?? '',
});

export const contactFromDto = ({ name, email, phone }: ContactDto): Contact => ({
  name,
  email,
  ...(typeof phone === 'string' ? { phone } : {}),
});

const statementFromDto = ({ version, accepted, signatory }: StatementDto): SignedStatement => ({
  version,
  accepted,
  signatory,
});

export const contentToDto = ({ lots, partners, ...rest }: ResponseContent): ResponseContentDto => ({
  ...rest,
  ...(partners ? { partners: [...partners] } : {}),
  lots: lots.map(({ price, answers, ...offer }) => ({
    ...offer,
    ...(price ? { price: moneyToDto(price) } : {}),
    answers: [...answers],
  })),
});
