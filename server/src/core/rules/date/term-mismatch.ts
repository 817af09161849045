import type { Block } from '../../block/block';
import { ASSEMBLY_TERMS, PARTY_TERMS } from '../../claims/citation/terms';
import { CUE_BITS } from '../../reading/cues';
import type { Localized } from '../../text/localized';
import { writeRoman } from '../../text/roman';
import { textAt } from '../../text/span';
import { blockRule, describeRule } from '../../rule/define-rule';
import { findingAt, placeAt, reviewFix } from '../../rule/finding';
import { NO_FINDINGS, type FindingOf } from '../../rule/rule';
import { convention } from '../../rule/sources';
import type { NationalTerm } from './national-terms';
import { conflictsIn, type TermConflict } from './term-sayings';
import { quoteAt } from './writing';

const meta = describeRule({
  id: 'date/term-mismatch',
  since: '0.1.0',
  title: {
    vi: 'Khóa, lần thứ và năm của nhiệm kỳ không khớp nhau',
    en: 'The ordinal of a term that is not the one of its years',
  },
  severity: 'warning',
  enabledByDefault: true,
  fixes: ['review'],
  messages: {
    years: {
      vi: '{body} {ordinal} có nhiệm kỳ {from} - {to}, nhưng ở đây ghi {written}.',
      en: '{body} {ordinal} is of the term {from} - {to}; here it is {written}.',
    },
    congress: {
      vi: '{body} {ordinal} họp năm {from}, nhưng ở đây ghi năm {written}.',
      en: '{body} {ordinal} met in {from}; here it is {written}.',
    },
    day: {
      vi: '{body} {ordinal} có nhiệm kỳ {from} - {to}, nhưng ngày ghi kèm là {written}.',
      en: '{body} {ordinal} is of the term {from} - {to}; the day beside it is {written}.',
    },
  },
  notes: {
    ordinal: { vi: 'Khóa hoặc lần thứ dùng để đối chiếu', en: 'The ordinal it is compared with' },
    'fix-ordinal': { vi: 'Sửa khóa thành {text}', en: 'Change the ordinal to {text}' },
    'fix-years': { vi: 'Sửa năm thành {text}', en: 'Change the years to {text}' },
  },
  sources: [
    convention(
      'Các khóa Quốc hội theo Cổng thông tin điện tử Quốc hội; các kỳ đại hội theo Văn kiện Đảng toàn tập',
    ),
  ],
});

type Found = FindingOf<typeof meta>;

/** Compares "Quốc hội khóa XV", "Đại hội XIII của Đảng", "Bộ Chính trị khóa XII" with the years or the day beside it. */
export const termMismatch = blockRule(meta, checkTerms);

function checkTerms(block: Block): Iterable<Found> {
  if ((block.cues & CUE_BITS['office-term']) === 0) return NO_FINDINGS;
  return Array.from(conflictsIn(block), conflict => findingFor(block, conflict));
}

function findingFor(block: Block, conflict: TermConflict): Found {
  const { term } = conflict;
  const span = conflict.kind === 'years' ? conflict.years.span : conflict.span;
  return findingAt(span, conflict.kind, {
    data: {
      body: BODIES[term.body],
      ordinal: block.text.slice(term.ordinal.start, term.ordinal.end).toUpperCase(),
      from: term.from,
      to: term.to,
      written: quoteAt(block.text, span),
    },
    related: [placeAt(term.ordinal, 'ordinal')],
    fixes: repairs(block, conflict),
  });
}

const BODIES: Readonly<Record<NationalTerm['body'], Localized>> = {
  assembly: { vi: 'Quốc hội khóa', en: 'National Assembly' },
  congress: { vi: 'Đại hội Đảng lần thứ', en: 'Party congress' },
  central: { vi: 'Trung ương Đảng khóa', en: 'Central Committee' },
};

/** The ordinal of the years that are written, and the years of the ordinal; the year of a day is not guessed. */
function repairs({ text }: Block, conflict: TermConflict): Found['fixes'] {
  const { term } = conflict;
  const isYears = conflict.kind === 'years';
  const ordinal = ordinalOf(term, isYears ? [conflict.years.from.value] : yearsTo(conflict.year));
  const named =
    ordinal === null
      ? []
      : [reviewFix('fix-ordinal', { span: term.ordinal, text: asWritten(text, term, ordinal) })];
  if (isYears) {
    const { from, to } = conflict.years;
    const edits = [
      { span: from.span, text: String(term.from) },
      { span: to.span, text: String(term.to) },
    ];
    return [reviewFix('fix-years', edits, { text: `${term.from} - ${term.to}` }), ...named];
  }
  if (conflict.kind === 'day') return named;
  return [reviewFix('fix-years', { span: conflict.span, text: String(term.from) }), ...named];
}

/** The term that a year begins, or else that it is in: a document of the last year is more often of the old one. */
function yearsTo(year: number): readonly number[] {
  return Array.from({ length: 6 }, (_, back) => year - back);
}

function ordinalOf({ body }: NationalTerm, starts: readonly number[]): string | null {
  const terms = body === 'assembly' ? ASSEMBLY_TERMS : PARTY_TERMS;
  for (const start of starts) {
    const term = terms.find(({ from }) => from === start);
    if (term === undefined) continue;
    return 'name' in term ? term.name : writeRoman(term.number);
  }
  return null;
}

function asWritten(text: string, { ordinal }: NationalTerm, wanted: string): string {
  const written = textAt(text, ordinal);
  return written === written.toUpperCase() ? wanted : wanted.toLowerCase();
}
