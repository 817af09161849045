import type { DocumentModel } from '../../document/document';
import type { SignatureLine } from '../../structure/outline';
import { spanFrom, textAt, type Readable } from '../../text/span';
import { DRAFTS_ALONE, describeRule, documentRule } from '../../rule/define-rule';
import { findingAt } from '../../rule/finding';
import type { DocumentRuleContext, FindingOf } from '../../rule/rule';
import { DECREE_30, PARTY_GUIDANCE_05, cite } from '../../rule/sources';
import { sureClassOf, type SureClass } from './form-class';
import { writeAt } from './form-edits';
import {
  isPartyPrefix,
  PARTY_PREFIX,
  signingWayOf,
  STATE_PREFIX,
  type AuthorityLine,
} from './signing-prefix';
import { dropBlanks } from '../../text/blanks';

const meta = describeRule({
  id: 'structure/signature-form',
  since: '0.1.0',
  title: { vi: 'Cách trình bày khối ký', en: 'The form of the signature' },
  severity: 'information',
  enabledByDefault: true,
  textKinds: DRAFTS_ALONE,
  fixes: ['safe', 'review'],
  messages: {
    prefix: {
      vi: '“{found}” nên ghi “{expected}”.',
      en: '“{found}” should read “{expected}”.',
    },
    deputy: {
      vi: 'Dưới “{authority}” cần ghi chức vụ của cấp phó; đang ghi “{found}”.',
      en: 'Below “{authority}” stands the position of a deputy; here it is “{found}”.',
    },
    person: {
      vi: '“{found}” chỉ đứng trước tên tập thể; trước chức vụ “{post}” ghi “{expected}” nếu ký thay, hoặc bỏ “{found}”.',
      en: '“{found}” stands before a collective alone; before “{post}” stands “{expected}” where a deputy signs, or nothing.',
    },
    honour: {
      vi: 'Trước họ tên người ký không ghi học hàm, học vị, danh hiệu: “{found}”.',
      en: 'No academic title or honour stands before the name of the signer: “{found}”.',
    },
    committee: {
      vi: 'Chức vụ người ký không ghi lại tên cấp ủy: “{expected}”.',
      en: 'The position does not repeat the name of the committee: “{expected}”.',
    },
  },
  notes: {
    write: { vi: 'Sửa thành “{text}”', en: 'Write “{text}”' },
  },
  sources: [
    cite(DECREE_30, { article: 'Phụ lục I, Mục II.7' }),
    cite(PARTY_GUIDANCE_05, { about: 'thể thức và kỹ thuật trình bày văn bản của Đảng' }),
  ],
});

type Found = FindingOf<typeof meta>;

/** Compares the lines of the signature with the forms of the class. */
export const signatureForm = documentRule(meta, checkDocument);

function* checkDocument(document: DocumentModel, context: DocumentRuleContext): Iterable<Found> {
  const sure = sureClassOf(document, context);
  if (sure === null) return;
  const { parts } = document.outline;
  const isCouncil = parts.some(part => part.kind === 'issuer' && COUNCIL.test(part.text));
  for (const part of parts) {
    if (part.kind !== 'signature') continue;
    for (const [index, line] of part.lines.entries()) {
      const next = part.lines[index + 1];
      if (line.kind === 'authority') yield* checkAuthority(line, next, sure);
      if (line.kind === 'position' && sure === 'party') yield* checkPosition(document.pieces, line);
      if (line.kind === 'name' && isCouncil) yield* checkName(document.pieces, line);
    }
  }
}

/** Elsewhere (schools, hospitals, institutes, the forces) rules of the sector may allow a title. */
const COUNCIL = /^(?:(?:ỦY|UỶ) BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN)/u;

function* checkAuthority(
  line: AuthorityLine,
  next: SignatureLine | undefined,
  sure: SureClass,
): Iterable<Found> {
  const way = signingWayOf(line);
  if (way === null) return;
  const isParty = sure === 'party';
  const expected = (isParty ? PARTY_PREFIX : STATE_PREFIX)[way];
  // A prefix of the other class is reported as such elsewhere.
  if (isPartyPrefix(line) === isParty && dropBlanks(line.prefix) !== expected) {
    const fix = writeAt(line.prefixSpan, expected, 'safe');
    yield findingAt(line.prefixSpan, 'prefix', { data: { found: line.prefix, expected }, fix });
  }
  if (way === 'TM') yield* checkCollective(line, next, isParty);
  if (way !== 'KT' || next?.kind !== 'position' || !isHeadBelow(line, next.text)) return;
  yield findingAt(next.span, 'deputy', { data: { authority: line.text, found: next.text } });
}

/** "KT. CHỦ TỊCH" with "CHỦ TỊCH" or another head below it; of the posts that may also stand below another, the same alone. */
function isHeadBelow({ prefix, text }: AuthorityLine, below: string): boolean {
  const post = text.slice(prefix.length).trim();
  return (PERSON.test(post) && below === post) || (HEAD_ENDING.test(post) && HEAD.test(below));
}

/** "TM. CHỦ TỊCH": nobody signs for the collective of one person. */
function* checkCollective(
  line: AuthorityLine,
  next: SignatureLine | undefined,
  isParty: boolean,
): Iterable<Found> {
  const post = line.text.slice(line.prefix.length).trim();
  if (!PERSON.test(post)) return;
  const expected = (isParty ? PARTY_PREFIX : STATE_PREFIX).KT;
  const isDeputy = next?.kind === 'position' && next.text.startsWith('PHÓ ');
  yield findingAt(line.span, 'person', {
    data: { found: line.prefix, post, expected },
    ...(isDeputy ? { fix: writeAt(line.prefixSpan, expected, 'review') } : {}),
  });
}

const PERSON =
  /^(?:CHỦ TỊCH|(?:TỔNG )?GIÁM ĐỐC|TRƯỞNG BAN|TRƯỞNG PHÒNG|HIỆU TRƯỞNG|CHÁNH VĂN PHÒNG|BỘ TRƯỞNG|(?:CHI )?CỤC TRƯỞNG|CHÁNH ÁN|VIỆN TRƯỞNG|BÍ THƯ)$/u;

const HEAD_ENDING = /(?:CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG BAN|TRƯỞNG PHÒNG|HIỆU TRƯỞNG)$/u;

/** The position of a head, where a deputy's is expected. */
const HEAD = /^(?:CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG BAN|TRƯỞNG PHÒNG|HIỆU TRƯỞNG)$/u;

/** "PHÓ BÍ THƯ TỈNH ỦY". */
function* checkPosition(text: Readable, { span, text: written }: SignatureLine): Iterable<Found> {
  const { position } = COMMITTEE.exec(written)?.groups ?? {};
  if (position === undefined || textAt(text, span) !== written) return;
  const fix = writeAt(span, position, 'review');
  yield findingAt(span, 'committee', { data: { expected: position }, fix });
}

const COMMITTEE =
  /^(?<position>(?:PHÓ )?BÍ THƯ)(?: THƯỜNG TRỰC)? (?:(?:TỈNH|THÀNH|HUYỆN|ĐẢNG) (?:ỦY|UỶ)|CHI BỘ)(?: [\p{Lu} ]+)?$/u;

function* checkName(text: Readable, { span }: SignatureLine): Iterable<Found> {
  const [lead = '', found = ''] = HONOUR.exec(textAt(text, span)) ?? [];
  if (found === '') return;
  const place = spanFrom(span.start, span.start + lead.length);
  const rest = textAt(text, spanFrom(place.end, span.end));
  const fix = { ...writeAt(place, '', 'review'), data: { text: rest } };
  yield findingAt(spanFrom(span.start, span.start + found.length), 'honour', { data: { found }, fix });
}

/** "ThS. ", "PGS.TS ", "BS ". */
const HONOUR = /^((?:PGS|GS|TS|ThS|BS|KS|CN|NGƯT|NGND)\.?(?:\s?(?:TS|BS)\.?)?)\s+(?=\p{Lu})/u;
