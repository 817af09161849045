import type { DocumentModel } from '../../document/document';
import { namedBody, otherBodyThan } from '../../claims/citation/other-body';
import type { IssuingBody } from '../../reading/lexicon/issuers';
import { foldPhrase } from '../../reading/fold';
import { standardTones } from '../../reading/lexicon/spelling';
import { describeRule, documentRule } from '../../rule/define-rule';
import { findingAt, placeAt, reviewFix } from '../../rule/finding';
import type { FindingOf } from '../../rule/rule';
import { DECREE_30, PARTY_GUIDANCE_05, cite } from '../../rule/sources';
import type { FormPart } from '../../structure/outline';
import { readOwnNumber, type OwnNumber } from '../../structure/own-number';
import { spanFrom } from '../../text/span';

const meta = describeRule({
  id: 'structure/issuer-symbol-mismatch',
  since: '0.1.0',
  title: {
    vi: 'Cơ quan ban hành và ký hiệu của văn bản không khớp',
    en: 'The issuer of the document and its symbol disagree',
  },
  severity: 'warning',
  enabledByDefault: true,
  fixes: ['review'],
  messages: {
    mismatch: {
      vi: 'Ký hiệu {symbol} là của {expected}, nhưng cơ quan ban hành ghi ở đầu văn bản là {issuer}.',
      en: 'The symbol {symbol} is that of {expected}, but the letterhead names {issuer}.',
    },
  },
  notes: {
    issuer: { vi: 'Cơ quan ban hành', en: 'The issuer' },
    'fix-code': { vi: 'Sửa ký hiệu thành {text}', en: 'Change the symbol to {text}' },
  },
  sources: [
    cite(DECREE_30, { article: 'Phụ lục I, Mục II.3.b', about: 'ký hiệu cơ quan ban hành' }),
    cite(PARTY_GUIDANCE_05, { about: 'ký hiệu cơ quan ban hành của Đảng' }),
  ],
});

type Found = FindingOf<typeof meta>;

/** Compares the code of the issuer in a document's own symbol with the body that its letterhead names. */
export const issuerSymbolMismatch = documentRule(meta, checkDocument);

function* checkDocument({ pieces, outline: { parts } }: DocumentModel): Iterable<Found> {
  const own = readOwnNumber(pieces, parts);
  const issuer = own === null ? null : readIssuer(parts);
  if (own === null || issuer === null) return;
  const expected = otherBodyThan(own.reading, issuer.name);
  if (expected !== null && !isJoint(issuer.text, expected)) yield findingFor(own, issuer, expected);
}

interface LetterheadIssuer {
  /** As printed, on one line. */
  readonly text: string;
  /** The same, or with the body above it where that completes the name: "BAN TỔ CHỨC" below "TỈNH ỦY". */
  readonly name: string;
  readonly line: FormPart;
}

/** The issuer of a letterhead, if it is a body whose code is known; null for any other. */
function readIssuer(parts: readonly FormPart[]): LetterheadIssuer | null {
  const [line, ...more] = parts.filter(({ kind }) => kind === 'issuer');
  if (line === undefined) return null;
  const text = [line, ...more].map(part => part.text).join(' ');
  const superiors = parts.filter(({ kind }) => kind === 'superior').map(part => part.text);
  const name = [text, `${text} ${superiors.at(-1) ?? ''}`].find(each => namedBody(each) !== undefined);
  return name === undefined ? null : { text, name, line };
}

/** "HỘI ĐỒNG NHÂN DÂN - ỦY BAN NHÂN DÂN": the body of the symbol is named as well. */
function isJoint(issuer: string, { names }: IssuingBody): boolean {
  const name = standardTones(foldPhrase(issuer));
  return names.some(known => name.includes(known));
}

function findingFor(own: OwnNumber, { text, name, line }: LetterheadIssuer, expected: IssuingBody): Found {
  const named = namedBody(name);
  const edit = named === undefined ? null : codeEdit(own, expected, named);
  return findingAt(own.part.symbol, 'mismatch', {
    data: { symbol: own.written, expected: expected.title, issuer: text },
    related: [placeAt(line.span, 'issuer')],
    fix: edit === null ? null : reviewFix('fix-code', edit, { text: edit.whole }),
  });
}

/** Writes the code of the body that is named, where both belong to one system and the code of the other stands first. */
function codeEdit(
  { reading: { issuerCode }, written }: OwnNumber,
  expected: IssuingBody,
  named: IssuingBody,
): { readonly span: Found['span']; readonly text: string; readonly whole: string } | null {
  if (named.system !== expected.system || named.isHistoric) return null;
  if (issuerCode.text !== expected.code && !issuerCode.text.startsWith(`${expected.code}-`)) return null;
  const { start } = issuerCode.span;
  return {
    span: spanFrom(start, start + expected.code.length),
    text: named.code,
    whole: written.replace(issuerCode.text, named.code + issuerCode.text.slice(expected.code.length)),
  };
}
