import { DECREE_30_FROM_YEAR } from '../../claims/citation/codes';
import type { DocumentModel } from '../../document/document';
import { isStateBody } from '../../claims/citation/other-body';
import type { FormPart, NumberPart } from '../../structure/outline';
import { findOwnDate } from '../../structure/own-date';
import { readOwnNumber } from '../../structure/own-number';
import { spanFrom, textAt, type Readable } from '../../text/span';
import { authorityLinesOf, removeAt, writeAt, type ForeignForm } from './form-edits';
import { isPartyPrefix, signingWayOf, STATE_PREFIX, type AuthorityLine } from './signing-prefix';

/** Forms of the Party in a document of the state. */
export function findPartyForms(document: DocumentModel): readonly ForeignForm[] {
  const { pieces, outline } = document;
  const { parts } = outline;
  return [
    ...symbolOf(document),
    ...parts.flatMap(starOf),
    ...parts.flatMap(part => (part.kind === 'number' ? codeOf(pieces, part) : [])),
    ...authorityLinesOf(parts).flatMap(prefixOf),
  ];
}

function starOf({ kind, span }: FormPart): readonly ForeignForm[] {
  return kind === 'star' ? [{ messageId: 'party-star', data: {}, span, fix: removeAt(span, '*') }] : [];
}

function prefixOf(line: AuthorityLine): readonly ForeignForm[] {
  const way = signingWayOf(line);
  if (way === null || !isPartyPrefix(line) || PARTY_BODY.test(line.text)) return [];
  const expected = STATE_PREFIX[way];
  return [
    {
      messageId: 'party-prefix',
      data: { found: line.prefix, expected },
      span: line.prefixSpan,
      fix: writeAt(line.prefixSpan, expected, 'safe'),
    },
  ];
}

/** A body of the Party that signs a joint document keeps its own form. */
const PARTY_BODY = /(?:ĐẢNG|CHI BỘ|(?:TỈNH|THÀNH|HUYỆN) (?:ỦY|UỶ)|BAN THƯỜNG VỤ)/u;

/** "15-QĐ/UBND", of a body that surely follows the decree: others wrote the hyphen first before it. */
function symbolOf(document: DocumentModel): readonly ForeignForm[] {
  const own = readOwnNumber(document.pieces, document.outline.parts);
  if (own?.reading.system !== 'party' || !isStateBody(own.reading.issuerCode.text)) return [];
  const year = findOwnDate(document)?.date.year;
  if (year === undefined || year < DECREE_30_FROM_YEAR) return [];
  const { typeCode, issuerCode } = own.reading;
  const expected = `${own.number ?? '…'}/${typeCode?.text ?? ''}-${issuerCode.text}`;
  const fix = own.number === null ? null : writeAt(own.part.symbol, expected, 'review');
  return [{ messageId: 'party-symbol', data: { found: own.written, expected }, span: own.part.symbol, fix }];
}

/** "/CV-" or "-CV/" in the own symbol. */
const LETTER_CODE = /(?<=[/-]\s?)CV(?:\s?[-/])?/u;

function codeOf(text: Readable, { symbol }: NumberPart): readonly ForeignForm[] {
  const code = LETTER_CODE.exec(textAt(text, symbol));
  if (code === null) return [];
  const [found] = code;
  const start = symbol.start + code.index;
  const rest = textAt(text, spanFrom(start + found.length, symbol.end));
  const isNamed = found.length > 2 && /^\s?\p{Lu}/u.test(rest);
  return [
    {
      messageId: 'party-code',
      data: {},
      span: spanFrom(start, start + 2),
      fix: isNamed ? removeAt(spanFrom(start, start + found.length), found.trim()) : null,
    },
  ];
}
