import type { CitationClaim, SymbolProblem } from '../../claims/citation/citation';
import { codeInSystem, DECREE_30_FROM_YEAR, isPartyIssuer } from '../../claims/citation/codes';
import type { Block } from '../../block/block';
import { isStateBody } from '../../claims/citation/other-body';
import { findLostYear } from '../../references/lost-year';
import { spanFrom, textBefore } from '../../text/span';
import { blockRule, describeRule } from '../../rule/define-rule';
import { findingAt, reviewFix, safeFix } from '../../rule/finding';
import type { FindingOf } from '../../rule/rule';
import { DECREE_30, LAW_ON_NORMATIVE_DOCUMENTS, PARTY_GUIDANCE_05, cite } from '../../rule/sources';
import { dropBlanks, squeezeBlanks } from '../../text/blanks';

const meta = describeRule({
  id: 'reference/malformed-symbol',
  since: '0.1.0',
  title: { vi: 'Số, ký hiệu viết không đúng mẫu', en: 'A symbol that is not written in its form' },
  severity: 'warning',
  enabledByDefault: true,
  needs: ['citation'],
  fixes: ['safe', 'review'],
  messages: {
    blanks: {
      vi: 'Ký hiệu {written} có khoảng trắng thừa; viết đúng là {expected}.',
      en: 'The symbol {written} has blanks inside; write {expected}.',
    },
    dash: {
      vi: 'Ký hiệu {written} dùng dấu gạch dài thay cho dấu gạch nối; viết đúng là {expected}.',
      en: 'The symbol {written} has a dash; with a hyphen it is {expected}.',
    },
    letters: {
      vi: 'Chữ trong ký hiệu {written} không đúng mẫu; viết đúng là {expected}.',
      en: 'The letters of the symbol {written} are not in its form; write {expected}.',
    },
    hyphen: {
      vi: 'Ký hiệu {written} thiếu hoặc sai dấu nối giữa các phần; viết đúng là {expected}.',
      en: 'The symbol {written} lacks the mark between its parts or has another one; write {expected}.',
    },
    order: {
      vi: 'Các phần của ký hiệu {written} đặt sai thứ tự; viết đúng là {expected}.',
      en: 'The parts of the symbol {written} stand in the wrong order; write {expected}.',
    },
    separators: {
      vi: 'Ký hiệu {written} của cơ quan đảng lại ghi theo cách của cơ quan nhà nước; viết đúng là {expected}.',
      en: 'The symbol {written} of a Party body is written in the way of the state; write {expected}.',
    },
    'party-separators': {
      vi: 'Ký hiệu {written} của cơ quan nhà nước lại ghi theo cách của Đảng; viết đúng là {expected}.',
      en: 'The symbol {written} of a state body is written in the way of the Party; write {expected}.',
      severity: 'information',
    },
    'type-code': {
      vi: 'Ký hiệu {written} viết tắt tên loại không đúng với văn bản của cơ quan này; viết đúng là {expected}.',
      en: 'The symbol {written} has the code that another class of documents has for the type; write {expected}.',
      severity: 'information',
    },
    'letter-code': {
      vi: 'Ký hiệu {written} có “CV”; ký hiệu công văn của cơ quan nhà nước chỉ gồm tên viết tắt của cơ quan ({body}) và của đơn vị soạn thảo.',
      en: 'The symbol {written} has “CV”; that of a letter of a state body names the body ({body}) and the unit that drafts alone.',
      severity: 'information',
    },
    year: {
      vi: 'Ký hiệu {written} thiếu năm ban hành; theo ngày ghi bên cạnh, viết đầy đủ là {expected}.',
      en: 'The symbol {written} lacks its year; by the date beside it, in full it is {expected}.',
      severity: 'information',
    },
  },
  notes: { rewrite: { vi: 'Viết thành {text}', en: 'Write as {text}' } },
  sources: [
    cite(DECREE_30, { article: 'Phụ lục I, Mục II.3', about: 'số, ký hiệu viết liền, không cách chữ' }),
    cite(PARTY_GUIDANCE_05, { about: 'số và ký hiệu văn bản của Đảng' }),
    cite(LAW_ON_NORMATIVE_DOCUMENTS, {
      article: 'Điều 7',
      about: 'số, ký hiệu của văn bản quy phạm pháp luật có năm ban hành',
    }),
  ],
});

type Found = FindingOf<typeof meta>;

/** Reports symbols with blanks, dashes, lost letters, the separators of the other system or without their year. */
export const malformedSymbol = blockRule(meta, checkCitations);

function* checkCitations(block: Block): Iterable<Found> {
  for (const citation of block.citations) {
    if (citation.problems.length > 0 && citation.canonical !== citation.symbol.text) {
      if (!isOfHeading(block.text, citation)) yield findingFor(citation, citation.canonical);
      continue;
    }
    const told = findingOfSystem(citation);
    if (told !== null) {
      yield told;
      continue;
    }
    const year = findLostYear(citation);
    if (year !== null) yield findingOfYear(citation, year);
  }
}

/** What a symbol has of the other system: its separators, its code for a type, the code of a letter. */
function findingOfSystem(citation: CitationClaim): Found | null {
  if (isStateAsParty(citation)) return findingOfState(citation);
  return findingOfTypeCode(citation) ?? findingOfLetter(citation);
}

/** "12-QyĐ/TU", "12/QĐi-UBND". */
function findingOfTypeCode({ system, symbol, typeCode, issuerCode, canonical }: CitationClaim): Found | null {
  const meant = typeCode === null ? undefined : codeInSystem(typeCode.text, system);
  if (typeCode === null || meant === undefined) return null;
  if (system === 'party' && !isPartyIssuer(issuerCode.text)) return null;
  const expected = canonical.replace(typeCode.text, meant);
  return findingAt(symbol.span, 'type-code', {
    data: { written: dropBlanks(symbol.text), expected },
    fix: reviewFix('rewrite', { span: typeCode.span, text: meant }, { text: expected }),
  });
}

/** "123/CV-UBND ngày 12/3/2026": schools and companies may still write so. */
function findingOfLetter({ system, symbol, typeCode, issuerCode, date }: CitationClaim): Found | null {
  if (system !== 'state' || typeCode !== null || !isOfToday(date)) return null;
  const [code, body = ''] = issuerCode.text.split('-');
  if (code !== 'CV' || !isStateBody(body)) return null;
  return findingAt(symbol.span, 'letter-code', {
    data: { written: dropBlanks(symbol.text), body },
  });
}

function isOfToday(date: CitationClaim['date']): boolean {
  return date?.year?.digits === 4 && date.year.value >= DECREE_30_FROM_YEAR;
}

/** "12-KH/UBND ngày 01/3/2026": other bodies wrote the hyphen first as well before the decree, so the date must tell. */
function isStateAsParty({ system, issuerCode, date }: CitationClaim): boolean {
  return system === 'party' && isStateBody(issuerCode.text) && isOfToday(date);
}

function findingOfState({ symbol, number, typeCode, issuerCode }: CitationClaim): Found {
  const expected = `${number.text}/${typeCode?.text ?? ''}-${issuerCode.text}`;
  return findingAt(symbol.span, 'party-separators', {
    data: { written: dropBlanks(symbol.text), expected },
    fix: reviewFix('rewrite', { span: symbol.span, text: expected }, { text: expected }),
  });
}

/** "HƯỚNG DẪN THỰC HIỆN QUYẾT ĐỊNH SỐ 20/QĐ-TTG": where all is in capitals, those of the symbol tell nothing. */
function isOfHeading(text: string, { symbol: { span }, problems }: CitationClaim): boolean {
  if (problems.some(problem => problem !== 'letter-case')) return false;
  const around = `${textBefore(text, span.start, REACH)} ${text.slice(span.end, span.end + REACH)}`;
  return /\p{Lu}{2}/u.test(around) && !/\p{Ll}/u.test(around);
}

/** How far around a symbol the words are looked at. */
const REACH = 60;

function findingFor({ symbol, problems }: CitationClaim, expected: string): Found {
  const safety = problems.every(problem => FORM_ONLY.has(problem)) ? 'safe' : 'review';
  return findingAt(symbol.span, messageOf(problems), {
    data: { written: squeezeBlanks(symbol.text), expected },
    fix: { ...safeFix('rewrite', { span: symbol.span, text: expected }), safety },
  });
}

/** What changes nothing but the look of a symbol; a letter or a separator could also be part of another symbol. */
const FORM_ONLY: ReadonlySet<SymbolProblem> = new Set(['blanks', 'dash', 'foreign-d', 'term-hyphen']);

/** The weightiest problem speaks; the repair takes care of all. */
function messageOf(problems: readonly SymbolProblem[]): Found['messageId'] {
  if (problems.includes('separators')) return 'separators';
  if (problems.includes('hyphen')) return 'hyphen';
  if (problems.includes('order')) return 'order';
  if (problems.every(problem => problem === 'blanks')) return 'blanks';
  return problems.every(problem => problem === 'blanks' || problem === 'dash') ? 'dash' : 'letters';
}

function findingOfYear({ symbol, number, canonical }: CitationClaim, year: number): Found {
  const expected = `${number.text}/${year}${canonical.slice(number.text.length)}`;
  const edit = { span: spanFrom(number.span.end, number.span.end), text: `/${year}` };
  return findingAt(symbol.span, 'year', {
    data: { written: dropBlanks(symbol.text), expected },
    fix: reviewFix('rewrite', edit, { text: expected }),
  });
}
