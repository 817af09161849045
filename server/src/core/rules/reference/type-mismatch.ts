import type { CitationClaim, CitationPart } from '../../claims/citation/citation';
import { DOCUMENT_TYPES, type DocumentType } from '../../claims/citation/document-types';
import { typeTitle } from '../../reading/lexicon/type-names';
import { typesOfCode } from '../../claims/citation/codes';
import type { Block } from '../../block/block';
import { foldPhrase } from '../../reading/fold';
import { inCaseOf } from '../../text/capitalize';
import type { Localized } from '../../text/localized';
import { blockRule, describeRule } from '../../rule/define-rule';
import { findingAt, placeAt, reviewFix } from '../../rule/finding';
import type { FindingOf, Fix } from '../../rule/rule';
import { DECREE_30, PARTY_GUIDANCE_05, cite } from '../../rule/sources';
import { dropBlanks } from '../../text/blanks';
import { startsWithOneOf } from '../../text/one-of';

const meta = describeRule({
  id: 'reference/type-mismatch',
  since: '0.1.0',
  title: {
    vi: 'Tên loại văn bản không đúng với ký hiệu',
    en: 'A cited document called by another type than its symbol',
  },
  severity: 'error',
  enabledByDefault: true,
  needs: ['citation'],
  fixes: ['review'],
  messages: {
    mismatch: {
      vi: 'Ký hiệu {symbol} là của {expected}, nhưng ở đây gọi là {written}.',
      en: '{symbol} is the symbol of {expected}; here it is called {written}.',
    },
  },
  notes: {
    symbol: { vi: 'Ký hiệu dùng để đối chiếu', en: 'The symbol it is compared with' },
    'fix-type': { vi: 'Sửa tên loại thành “{text}”', en: 'Change the type to “{text}”' },
    'fix-code': { vi: 'Sửa ký hiệu thành {text}', en: 'Change the symbol to {text}' },
  },
  sources: [
    cite(DECREE_30, { article: 'Phụ lục III, Mục I', about: 'bảng chữ viết tắt tên loại' }),
    cite(PARTY_GUIDANCE_05, { about: 'ký hiệu tên loại văn bản của Đảng' }),
  ],
});

type Found = FindingOf<typeof meta>;

/** Compares the word before a symbol with the type that its code names: "Quyết định số 35-CT/TW". */
export const typeMismatch = blockRule(meta, checkCitations);

function* checkCitations(block: Block): Iterable<Found> {
  for (const citation of block.citations) {
    const { type } = citation;
    if (type === null) continue;
    const expected = typesOfCode(citation);
    const name = foldPhrase(type.text);
    if (expected.length === 0 || expected.some(({ names }) => names.includes(name))) continue;
    yield findingFor(citation, { type, expected, name });
  }
}

interface Mismatch {
  readonly type: CitationPart;
  readonly expected: readonly DocumentType[];
  /** The type as the document names it, folded. */
  readonly name: string;
}

function findingFor(citation: CitationClaim, mismatch: Mismatch): Found {
  const { type, expected, name } = mismatch;
  const [first = ''] = expected.flatMap(({ names }) => names);
  const symbol = dropBlanks(citation.symbol.text);
  return findingAt(type.span, 'mismatch', {
    data: { symbol, expected: withArticle(first), written: withArticle(name) },
    related: [placeAt(citation.symbol.span, 'symbol')],
    fixes: [typeFix(type, first), ...codeFixes(citation, mismatch)],
  });
}

/** "directive" → "a directive"; Vietnamese needs no article. */
function withArticle(name: string): Localized {
  const { vi, en } = typeTitle(name);
  return { vi, en: `${startsWithOneOf(en, 'aeiou') ? 'an' : 'a'} ${en}` };
}

function typeFix(type: CitationPart, name: string): Fix<'fix-type'> {
  const text = inCaseOf(type.text, name);
  return reviewFix('fix-type', { span: type.span, text });
}

/** The code of the type that is named, where the system has one of its own for it. */
function codeFixes({ system, symbol, typeCode }: CitationClaim, { name }: Mismatch): Found['fixes'] {
  const named = DOCUMENT_TYPES.find(type => type.system === system && type.names[0] === name);
  if (named === undefined || typeCode === null) return [];
  const text = dropBlanks(symbol.text.replace(typeCode.text, named.code));
  return [reviewFix('fix-code', { span: typeCode.span, text: named.code }, { text })];
}
