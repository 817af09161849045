import type { Locale } from '../text/localized';

/** What is said about a cited document. */
export interface CitationPhrases {
  /** Stands for a type that is not known. */
  readonly document: string;
  readonly own: string;
  readonly unclear: string;
  readonly nowhere: string;
  readonly citedBy: (count: {
    readonly count: number;
    readonly others: number;
    /** Of the other drafts; they may be fewer. */
    readonly names: readonly string[];
  }) => string;
  readonly isDraft: (name: string) => string;
  readonly replaced: (symbol: string, from: string | null, evidence: string) => string;
  readonly expired: (from: string | null, evidence: string) => string;
  readonly inForce: (evidence: string) => string;
  readonly otherDay: (date: string, evidence: string) => string;
}

export const CITATION_PHRASES: Readonly<Record<Locale, CitationPhrases>> = {
  vi: {
    document: 'Văn bản',
    own: 'chính dự thảo này',
    unclear: 'chưa rõ văn bản nào',
    nowhere: 'dự thảo không viện dẫn văn bản nào như vậy',
    citedBy: ({ count, others, names }) =>
      `viện dẫn ${count} lần trong dự thảo này${others === 0 ? '' : ` và trong ${others} dự thảo khác: ${list(names, others)}`}`,
    isDraft: name => `dự thảo của văn bản này: ${name}`,
    replaced: (symbol, from, evidence) =>
      `đã được thay thế bằng ${symbol}${from === null ? '' : ` từ ngày ${from}`}, ${evidence}`,
    expired: (from, evidence) => `hết hiệu lực${from === null ? '' : ` từ ngày ${from}`}, ${evidence}`,
    inForce: evidence => `còn hiệu lực, ${evidence}`,
    otherDay: (date, evidence) => `ngày ban hành là ${date}, ${evidence}`,
  },
  en: {
    document: 'Document',
    own: 'this draft itself',
    unclear: 'it is not clear which document is meant',
    nowhere: 'this draft cites no such document',
    citedBy: ({ count, others, names }) =>
      `cited ${times(count)} in this draft${others === 0 ? '' : `, in ${drafts(others)}: ${list(names, others)}`}`,
    isDraft: name => `the draft of this document: ${name}`,
    replaced: (symbol, from, evidence) =>
      `replaced by ${symbol}${from === null ? '' : ` from ${from}`}, ${evidence}`,
    expired: (from, evidence) => `no longer in force${from === null ? '' : ` from ${from}`}, ${evidence}`,
    inForce: evidence => `in force, ${evidence}`,
    otherDay: (date, evidence) => `issued on ${date}, ${evidence}`,
  },
};

function list(names: readonly string[], count: number): string {
  return names.join(', ') + (names.length < count ? ', …' : '');
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}

function drafts(count: number): string {
  return count === 1 ? '1 other draft' : `${count} other drafts`;
}
