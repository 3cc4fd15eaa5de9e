import {
  isVendorItem,
  type ArchivedDigest,
  type DigestItem,
  type DigestPreview,
  type ReadDigest,
} from '#digests';
import type { DigestDto, DigestItemDto, DigestPreviewDto, ReadDigestDto } from './digest.dto.js';

function itemToDto(item: DigestItem): DigestItemDto {
  const { kind, tenderId, deadline } = item;
  if (!isVendorItem(item)) {
    const { count } = item;
    if (item.kind !== 'enquiries') return { kind, tenderId, deadline, count };
    return { kind, tenderId, deadline, count, asked: item.asked, answersDueAt: item.answersDueAt };
  }
  const { lotId, vendorId, score, eligibility, scoringVersion, changes } = item;
  return {
    ...{ kind, tenderId, deadline, lotId, vendorId, score, eligibility, scoringVersion },
    changes: changes.map(({ what }) => what),
  };
}

export const digestToDto = (digest: ArchivedDigest): DigestDto => {
  const { id, period, state, subject, language, told, messageId, contentSha256 } = digest;
  return {
    ...{ id, period, state, subject, language, told, messageId, contentSha256 },
    sentAt: digest.sentAt?.toISOString() ?? null,
  };
};

export const readDigestToDto = (digest: ReadDigest): ReadDigestDto =>
  Object.assign(digestToDto(digest), { items: digest.items.map(itemToDto), content: digest.content });

export const previewToDto = (preview: DigestPreview): DigestPreviewDto => {
  const { subject, text, html, language, items, dueAt } = preview;
  return {
    ...{ subject, text, html, language },
    items: items.map(itemToDto),
    dueAt: dueAt?.toISOString() ?? null,
  };
};
