import type { Source } from '../rule/rule';

/*
 * The regulations that rules cite, each spelled once. Those of the Party carry their date: their numbers begin again with each term,
 * where a decree has its year in its symbol.
 */
export const ACCOUNTING_LAW = 'Luật Kế toán số 88/2015/QH13';
export const DECREE_30 = 'Nghị định số 30/2020/NĐ-CP';
export const DECREE_78 = 'Nghị định số 78/2025/NĐ-CP';
export const LAW_ON_NORMATIVE_DOCUMENTS = 'Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15';
export const LOCAL_GOVERNMENT_LAW = 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15';
export const MINISTRIES_RESOLUTION = 'Nghị quyết số 176/2025/QH15';
export const PARTY_GUIDANCE_05 = 'Hướng dẫn số 05-HD/VPTW ngày 27/5/2026';
export const PARTY_REGULATION_399 = 'Quy định số 399-QĐ/TW ngày 09/01/2026';
export const PROVINCES_RESOLUTION = 'Nghị quyết số 202/2025/QH15';
export const UNICODE_STANDARD = 'TCVN 6909:2001';

/** Where in a regulation, and what it says there. */
export interface Passage {
  readonly article?: string;
  readonly about?: string;
}

/** A regulation as the source of a rule. */
export function cite(regulation: string, { article, about }: Passage = {}): Source {
  const title = about === undefined ? regulation : `${regulation} (${about})`;
  return { title, article: article ?? null, url: null };
}

/** A source that is no regulation: arithmetic, the calendar, the meaning of a word, what was counted in real texts. */
export function convention(title: string): Source {
  return { title, article: null, url: null };
}
