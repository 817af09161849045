import type { DocumentModel } from '../../document/document';
import { ISSUE_BLOCKS } from '../../structure/dated-lines';
import { LONGEST_HEAD } from '../../structure/letterhead-lines';
import { cutStretches } from '../../structure/stretches';
import { shiftSpan } from '../../text/span';
import { describeRule, documentRule } from '../../rule/define-rule';
import { findingAt, safeFix } from '../../rule/finding';
import type { FindingOf } from '../../rule/rule';
import { DECREE_30, PARTY_REGULATION_399, cite } from '../../rule/sources';
import { findTitles, mayHaveTitle, type WrittenTitle } from './title-words';
import { squeezeBlanks } from '../../text/blanks';

const meta = describeRule({
  id: 'structure/motto',
  since: '0.1.0',
  title: {
    vi: 'Quốc hiệu, tiêu ngữ hoặc tiêu đề của Đảng viết sai',
    en: 'The national title, the motto or the title of the Party is written wrongly',
  },
  severity: 'error',
  enabledByDefault: true,
  fixes: ['safe'],
  messages: {
    'national-title': {
      vi: 'Quốc hiệu ghi “{found}”, đúng là “{expected}”.',
      en: 'The national title reads “{found}”; it is “{expected}”.',
    },
    motto: {
      vi: 'Tiêu ngữ ghi “{found}”, đúng là “{expected}”.',
      en: 'The motto reads “{found}”; it is “{expected}”.',
    },
    marks: {
      vi: 'Phần đầu văn bản ghi “{found}”; viết đúng dấu câu, khoảng trắng, chữ hoa là “{expected}”.',
      en: 'The title reads “{found}”; with the right marks, blanks and capitals it is “{expected}”.',
      severity: 'warning',
    },
    'party-title': {
      vi: 'Tiêu đề ghi “{found}”, đúng là “{expected}”.',
      en: 'The title reads “{found}”; it is “{expected}”.',
    },
  },
  notes: {
    fix: { vi: 'Sửa thành “{text}”', en: 'Write “{text}”' },
  },
  sources: [
    cite(DECREE_30, { article: 'Phụ lục I, Mục II.1' }),
    cite(PARTY_REGULATION_399, { about: 'thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng' }),
  ],
});

type Found = FindingOf<typeof meta>;

/** Compares the titles of a letterhead with their fixed words. */
export const motto = documentRule(meta, checkDocument);

function* checkDocument({ blocks }: DocumentModel): Iterable<Found> {
  for (const [index, { start, block }] of blocks.slice(0, ISSUE_BLOCKS).entries()) {
    const head = block.text.slice(0, LONGEST_HEAD);
    if (!mayHaveTitle(head)) continue;
    const hasMotto = [head, blocks[index + 1]?.block.text ?? ''].some(text => MOTTO.test(text));
    for (const stretch of cutStretches(head)) {
      const line = head.slice(stretch.start, stretch.end);
      for (const title of faultsIn(line, hasMotto)) yield findingFor(title, start + stretch.start);
    }
  }
}

/** The titles of a line that are wrong. */
function faultsIn(line: string, hasMotto: boolean): readonly WrittenTitle[] {
  return findTitles(line).flatMap(title => {
    if (!title.isRight) return standsAlone(line, title) ? [title] : [];
    return hasMotto ? (withWordBehind(line, title) ?? []) : [];
  });
}

const MOTTO = /Độc lập/iu;

/**
 * "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM NĂM" above the motto: one word too many. Treaties go on with "VÀ"; what stands before the title is the
 * name of a body.
 */
function withWordBehind(line: string, written: WrittenTitle): WrittenTitle | null {
  const { title, span } = written;
  if (title.id !== 'national-title' || !/^[\s|*]*$/u.test(line.slice(0, span.start))) return null;
  const [word = ''] = WORD_BEHIND.exec(line.slice(span.end)) ?? [];
  if (word === '') return null;
  const end = span.end + word.trimEnd().length;
  const text = squeezeBlanks(line.slice(span.start, end));
  return { title, span: { start: span.start, end }, text, isRight: false, isSpelled: false };
}

/** Up to the end of the cell. */
const WORD_BEHIND = /^\s{1,2}(?!(?:VÀ|VỚI)(?!\p{L}))\p{Lu}{1,7}(?=[\s|*]*$)/u;

/** Nothing but another title and marks stands beside it: elsewhere it is part of a sentence. */
function standsAlone(line: string, { title, span }: WrittenTitle): boolean {
  const others = findTitles(line).filter(other => other.title !== title);
  const start = Math.min(span.start, ...others.map(other => other.span.start));
  const end = Math.max(span.end, ...others.map(other => other.span.end));
  const between = others.every(other => other.span.end <= span.start || other.span.start >= span.end);
  return between && !/[\p{L}\d]/u.test(line.slice(0, start) + line.slice(end));
}

function findingFor({ title, span: found, text, isSpelled }: WrittenTitle, start: number): Found {
  const span = shiftSpan(found, start);
  const expected = text.includes('HOÀ') ? (title.forms[1] ?? title.forms[0]) : title.forms[0];
  return findingAt(span, isSpelled ? 'marks' : title.id, {
    data: { found: text, expected },
    fixes: [safeFix('fix', { span, text: expected })],
  });
}
