import { typeTitle } from '../../reading/lexicon/type-names';
import { blockAt, type DocumentModel } from '../../document/document';
import type { CitedDocument, FullMention } from '../../references/references';
import { entryMeant } from '../../references/registered/entries-meant';
import { isSameDay } from '../../references/registered/find-entry';
import { findNamedLaws, type NamedLaw } from '../../references/registered/named-laws';
import { findSuccessor, judgeReplacement, type Verdict } from '../../references/registered/replacement-time';
import { relianceOn } from '../../references/sentence/reliance';
import type { Register, RegisterEntry } from '../../register/register';
import { classOf } from '../../structure/dated-lines';
import type { DocumentClass } from '../../structure/document-class';
import { findOwnDate, type OwnDate } from '../../structure/own-date';
import { foldPhrase } from '../../reading/fold';
import { capitalize } from '../../text/capitalize';
import type { Localized } from '../../text/localized';
import { shiftSpan } from '../../text/span';
import { writeShort } from '../../claims/date/write-date';
import { describeRule, documentRule } from '../../rule/define-rule';
import { findingAt, placeAt } from '../../rule/finding';
import type { DocumentRuleContext, FindingOf, MessageData } from '../../rule/rule';
import { DECREE_78, LAW_ON_NORMATIVE_DOCUMENTS, cite } from '../../rule/sources';
import { lawNameOf } from '../../references/citation-form';
import { citedName } from './cited-name';
import { replacementFix } from './replacement-fix';

const meta = describeRule({
  id: 'reference/superseded',
  since: '0.1.0',
  title: {
    vi: 'Căn cứ là văn bản đã được thay thế',
    en: 'A replaced document cited as a basis',
  },
  severity: 'warning',
  enabledByDefault: true,
  needs: ['citation', 'short-form'],
  fixes: ['review'],
  messages: {
    replaced: {
      vi: 'Từ ngày {from}, {document} đã được thay thế bằng {replacement}; cần kiểm tra lại căn cứ.',
      en: '{document} was replaced on {from} by {replacement}; check the basis.',
    },
    'replaced-earlier': {
      vi: '{document} đã được thay thế bằng {replacement}; cần kiểm tra lại căn cứ.',
      en: '{document} was replaced by {replacement}; check the basis.',
    },
    undated: {
      vi: 'Từ ngày {from}, {document} được thay thế bằng {replacement}. Nếu dự thảo ban hành sau ngày đó, cần kiểm tra lại căn cứ.',
      en: '{document} was replaced on {from} by {replacement}. If the draft is issued after that, check the basis.',
      severity: 'information',
    },
    'expired-from': {
      vi: '{document} đã hết hiệu lực từ ngày {from}, {evidence}; cần kiểm tra lại căn cứ.',
      en: '{document} has not been in force since {from}, {evidence}; check the basis.',
    },
    expired: {
      vi: '{document} đã hết hiệu lực {evidence}; cần kiểm tra lại căn cứ.',
      en: '{document} is no longer in force {evidence}; check the basis.',
    },
  },
  notes: {
    issued: { vi: 'Ngày ban hành của văn bản này', en: 'The date of this document' },
    latest: {
      vi: 'Văn bản này không thể ban hành trước ngày nêu ở đây',
      en: 'This document cannot be older than this date',
    },
    'fix-replace': { vi: 'Thay bằng {replacement}', en: 'Cite {replacement} instead' },
  },
  sources: [
    cite(LAW_ON_NORMATIVE_DOCUMENTS, { article: 'Điều 57', about: 'hết hiệu lực khi được thay thế' }),
    cite(DECREE_78, { article: 'Điều 62', about: 'căn cứ ban hành là văn bản đang có hiệu lực' }),
  ],
});

type Found = FindingOf<typeof meta>;

/** Looks for legal bases that another document had replaced before the draft's own date. */
export const superseded = documentRule(meta, checkDocument, { reads: ['register'] });

/** What every mention of a draft is judged by. */
interface Judge {
  readonly register: Register;
  readonly own: OwnDate | null;
  readonly documentClass: DocumentClass;
  readonly document: DocumentModel;
}

function* checkDocument(
  document: DocumentModel,
  { surroundings: { register }, documentClass }: DocumentRuleContext,
): Iterable<Found> {
  const { documents } = document.references;
  if (register === null) return;
  const over = documents.filter(({ symbol }) => register.find(symbol).some(isOver));
  const laws = [...findNamedLaws(document, register)].filter(isOverLaw);
  if (over.length === 0 && laws.length === 0) return;
  const judge: Judge = {
    register,
    own: findOwnDate(document),
    documentClass: classOf(document.blocks, documentClass),
    document,
  };
  for (const cited of over) {
    const name = citedName(cited.full);
    for (const mention of cited.full) {
      const finding = checkMention(mention, { date: cited.date, name }, judge);
      if (finding !== null) yield finding;
    }
  }
  for (const law of laws) {
    const finding = checkLaw(law, judge);
    if (finding !== null) yield finding;
  }
}

function isOverLaw({ entry, written }: NamedLaw): boolean {
  return isOver(entry) && isSameDay(entry.date, written);
}

/** A law by its name: what took its place mostly has the same name and another date, so the message gives the date. */
function checkLaw({ claim, start, block, name, written, entry }: NamedLaw, judge: Judge): Found | null {
  const reliance = relianceOn(block.text, claim);
  const verdict = reliance === null ? null : judgeReplacement(entry, judge);
  if (verdict === null || (verdict.kind === 'undated' && reliance?.kind !== 'basis')) return null;
  const day = writeShort(written);
  const document = { vi: `${name} ngày ${day}`, en: `${name} of ${day}` };
  return findingAt(shiftSpan(claim.span, start), verdict.kind, {
    data: {
      document,
      ...dataOf(verdict, entry, { ...judge, namesByDay: judge.documentClass !== 'normative' }),
    },
    related: verdict.kind === 'undated' ? [] : datePlaces(judge.own),
  });
}

/** True for a document that was replaced, or has ended, at some time. */
function isOver({ replacedBy, status }: RegisterEntry): boolean {
  return replacedBy !== null || status === 'expired';
}

/** What all mentions of a document have in common. */
interface Cited {
  readonly date: CitedDocument['date'];
  readonly name: Localized;
}

function checkMention(mention: FullMention, cited: Cited, judge: Judge): Found | null {
  const entry = mention.isOwn ? null : entryOf(mention, cited, judge.register);
  if (entry === null || !isOver(entry)) return null;
  const block = blockAt(judge.document, mention.start)?.block;
  const reliance = block === undefined ? null : relianceOn(block.text, mention.claim);
  if (reliance === null) return null;
  const verdict = judgeReplacement(entry, judge);
  if (verdict === null || (verdict.kind === 'undated' && reliance.kind !== 'basis')) return null;
  return findingAt(mention.span, verdict.kind, {
    data: { document: cited.name, ...dataOf(verdict, entry, { ...judge, namesByDay: hasLawsByDay(judge) }) },
    related: verdict.kind === 'undated' ? [] : datePlaces(judge.own),
    fix: reliance.hasProvision ? null : replacementFix(mention, { verdict, reliance, ...judge }),
  });
}

/** The one entry that a mention means; a mention without a date has that of the others. */
function entryOf({ claim, date }: FullMention, cited: Cited, register: Register): RegisterEntry | null {
  return entryMeant(register, { claim, date: date ?? cited.date });
}

/** A judge, and whether laws are named by their day: the only form that administrative documents and those of the Party have. */
type Naming = Judge & { readonly namesByDay: boolean };

function hasLawsByDay({ documentClass }: Judge): boolean {
  return documentClass !== 'normative' && documentClass !== 'none';
}

function dataOf(verdict: Verdict, { evidence }: RegisterEntry, judge: Naming): MessageData {
  if (verdict.kind === 'expired') return { evidence };
  if (verdict.kind === 'expired-from') return { evidence, from: writeShort(verdict.from) };
  const replacement = replacementNames(verdict.replacement, judge);
  return verdict.kind === 'replaced-earlier'
    ? { replacement }
    : { replacement, from: writeShort(verdict.from) };
}

/** What took the place of a document, and what has taken the place of that since: "Luật số 65/2025/QH15 (nay là …)". */
function replacementNames(symbol: string, judge: Naming): Localized {
  const first = replacementName(symbol, judge);
  const successor = findSuccessor(symbol, judge);
  if (successor === symbol) return first;
  const last = replacementName(successor, judge);
  return { vi: `${first.vi} (nay là ${last.vi})`, en: `${first.en} (now ${last.en})` };
}

function datePlaces(own: OwnDate | null): Found['related'] {
  if (own === null) return [];
  return [placeAt(own.span, own.from === 'basis' ? 'latest' : 'issued')];
}

/**
 * "Nghị định số 30/2020/NĐ-CP", by the type in the register; by the symbol alone where that is not known. "Luật Đất đai ngày 18/01/2024", where
 * laws have no number.
 */
function replacementName(symbol: string, { register, namesByDay }: Naming): Localized {
  const [entry] = register.find(symbol);
  const law = entry === undefined || !namesByDay ? null : lawNameOf(entry);
  if (entry?.date && law !== null) {
    const [name, day] = [`${entry.type} ${law}`, writeShort(entry.date)];
    return { vi: `${name} ngày ${day}`, en: `${name} of ${day}` };
  }
  const type = entry?.type ?? '';
  if (type === '') return { vi: `văn bản số ${symbol}`, en: symbol };
  const { en } = typeTitle(foldPhrase(type));
  return { vi: `${type} số ${symbol}`, en: `${capitalize(en)} ${symbol}` };
}
