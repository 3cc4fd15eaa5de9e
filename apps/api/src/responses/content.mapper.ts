import type { Contact, ContentPatch, LotOffer, ResponseContent, SignedStatement } from '#responses';
import { moneyFromDto, moneyToDto } from '../http/money.dto.js';
import type {
  ContactDto,
  ContentPatchDto,
  LotOfferDto,
  ResponseContentDto,
  StatementDto,
} from './content.dto.js';

export const contentFromDto = ({ lots, contact, statement }: ResponseContentDto): ResponseContent => ({
  lots: lots.map(offerFromDto),
  ...(contact ? { contact: contactFromDto(contact) } : {}),
  ...(statement ? { statement: statementFromDto(statement) } : {}),
});

export const contentPatchFromDto = ({ lots, contact, statement }: ContentPatchDto): ContentPatch => ({
  lots: lots?.map(offerFromDto),
  contact: contact ? contactFromDto(contact) : contact,
  statement: statement ? statementFromDto(statement) : statement,
});

const offerFromDto = ({ lotId, price, text, answers }: LotOfferDto): LotOffer => ({
  lotId,
  ...(price ? { price: moneyFromDto(price) } : {}),
  text: text ?? '',
  answers: (answers ?? []).map(({ requirementId, text: reply }) => ({ requirementId, text: reply })),
});

const contactFromDto = ({ name, email, phone }: ContactDto): Contact => ({
  name,
  email,
  ...(typeof phone === 'string' ? { phone } : {}),
});

const statementFromDto = ({ version, accepted, signatory }: StatementDto): SignedStatement => ({
  version,
  accepted,
  signatory,
});

export const contentToDto = ({ lots, ...rest }: ResponseContent): ResponseContentDto => ({
  ...rest,
  lots: lots.map(({ price, answers, ...offer }) => ({
    ...offer,
    ...(price ? { price: moneyToDto(price) } : {}),
    answers: [...answers],
  })),
});
