import type { CitationClaim, CitationPart } from '../../claims/citation/citation';
import { isPartyIssuer, knownCode } from '../../claims/citation/codes';
import { DOCUMENT_TYPES, type SymbolSystem } from '../../claims/citation/document-types';
import { typeTitle, TYPE_NAMES } from '../../reading/lexicon/type-names';
import type { DocumentModel } from '../../document/document';
import { ISSUE_BLOCKS } from '../../structure/dated-lines';
import { findOwnSymbol } from '../../structure/identity';
import { readLetterheadLines, type LetterheadLine } from '../../structure/letterhead-lines';
import { foldWord } from '../../reading/fold';
import type { Localized } from '../../text/localized';
import { shiftSpan } from '../../text/span';
import { describeRule, documentRule } from '../../rule/define-rule';
import { findingAt, placeAt, reviewFix } from '../../rule/finding';
import type { FindingOf, Fix } from '../../rule/rule';
import { DECREE_30, PARTY_GUIDANCE_05, cite } from '../../rule/sources';
import { dropBlanks } from '../../text/blanks';

const meta = describeRule({
  id: 'structure/type-symbol-mismatch',
  since: '0.1.0',
  title: {
    vi: 'Tên loại và ký hiệu của văn bản không khớp',
    en: 'The type of the document and its symbol disagree',
  },
  severity: 'error',
  enabledByDefault: true,
  needs: ['citation'],
  fixes: ['review'],
  messages: {
    mismatch: {
      vi: 'Văn bản ghi tên loại là {written} nhưng ký hiệu {symbol} là của {expected}.',
      en: 'The document is called a {written}, but {symbol} is the symbol of a {expected}.',
    },
  },
  notes: {
    symbol: { vi: 'Ký hiệu', en: 'The symbol' },
    'fix-type': { vi: 'Sửa tên loại thành {text}', en: 'Change the type to {text}' },
    'fix-code': { vi: 'Sửa ký hiệu thành {text}', en: 'Change the symbol to {text}' },
  },
  sources: [
    cite(DECREE_30, { article: 'Phụ lục III, Mục I' }),
    cite(PARTY_GUIDANCE_05, { about: 'ký hiệu tên loại văn bản của Đảng' }),
  ],
});

type Found = FindingOf<typeof meta>;

/** Compares the title of a document with the code in its own symbol. */
export const typeSymbolMismatch = documentRule(meta, checkDocument);

function* checkDocument({ blocks }: DocumentModel): Iterable<Found> {
  const top = blocks.slice(0, ISSUE_BLOCKS);
  const own = findOwnSymbol(top);
  const code = own?.claim.typeCode ?? null;
  if (own === null || code === null) return;
  const names = namesOfCode(own.claim, code);
  if (names.length === 0) return;
  const behind = own.start + own.claim.symbol.span.end;
  const line = readLetterheadLines(top).find(
    ({ text, span }) => span.start > behind && isType(text, own.claim.system),
  );
  if (line === undefined || names.includes(nameOf(line))) return;
  yield findingFor(line, { claim: own.claim, start: own.start, code, names });
}

/** "NGHỊ QUYẾT" alone in its line. */
function isType(text: string, system: SymbolSystem): boolean {
  if (text !== text.toUpperCase()) return false;
  const name = foldWord(text);
  return TYPE_NAMES.includes(name) || (system === 'state' && PAPERS.has(name));
}

/** Papers that are never cited, so that citations do not know them: Nghị định 30/2020/NĐ-CP, Phụ lục III, Mục I. */
const PAPERS: ReadonlyMap<string, { readonly code: string; readonly en: string }> = new Map([
  ['giấy mời', { code: 'GM', en: 'invitation' }],
  ['giấy giới thiệu', { code: 'GGT', en: 'letter of introduction' }],
  ['giấy nghỉ phép', { code: 'GNP', en: 'leave permit' }],
  ['giấy ủy quyền', { code: 'GUQ', en: 'written authorisation' }],
  ['phiếu gửi', { code: 'PG', en: 'transmittal slip' }],
  ['phiếu chuyển', { code: 'PC', en: 'transfer slip' }],
  ['phiếu báo', { code: 'PB', en: 'notification slip' }],
]);

function titleOf(name: string): Localized {
  const paper = PAPERS.get(name);
  return paper === undefined ? typeTitle(name) : { vi: name, en: paper.en };
}

function nameOf({ text }: LetterheadLine): string {
  return foldWord(text);
}

/** The types that a code stands for in the system of its symbol; empty for a code that no table has. */
function namesOfCode({ system, issuerCode }: CitationClaim, { text }: CitationPart): readonly string[] {
  if (system === 'party' && !isPartyIssuer(issuerCode.text)) return [];
  const code = knownCode(text, system);
  return DOCUMENT_TYPES.filter(type => type.system === system && type.code === code).flatMap(
    ({ names }) => names,
  );
}

interface OwnCode {
  readonly claim: CitationClaim;
  /** Where the block of the claim begins. */
  readonly start: number;
  readonly code: CitationPart;
  readonly names: readonly string[];
}

function findingFor(line: LetterheadLine, { claim, start, code, names }: OwnCode): Found {
  const [first = ''] = names;
  const symbol = dropBlanks(claim.symbol.text);
  const named = codeFor(nameOf(line), claim.system);
  const fixes: Fix<'fix-type' | 'fix-code'>[] = [
    reviewFix('fix-type', { span: line.span, text: first.toUpperCase() }),
  ];
  if (named !== undefined) {
    const text = symbol.replace(code.text, named);
    fixes.push(reviewFix('fix-code', { span: shiftSpan(code.span, start), text: named }, { text }));
  }
  return findingAt(line.span, 'mismatch', {
    data: { written: titleOf(nameOf(line)), symbol, expected: typeTitle(first) },
    related: [placeAt(shiftSpan(claim.symbol.span, start), 'symbol')],
    fixes,
  });
}

/** The code of a type by its name in the system of a symbol; the papers have one of the state alone. */
function codeFor(name: string, system: SymbolSystem): string | undefined {
  const type = DOCUMENT_TYPES.find(each => each.system === system && each.names[0] === name);
  return type?.code ?? (system === 'state' ? PAPERS.get(name)?.code : undefined);
}
