import type { DocumentSource } from '../document/source';
import { indexLines, lineColumnAt, lineSpan, type LineIndex } from '../text/lines';
import type { Span } from '../text/span';
import type { ReportedFinding, UnusedDirective } from './result';

/** What a directive does. */
export type DirectiveKind = 'disable' | 'enable' | 'disable-line' | 'disable-next-line' | 'disable-file';

/**
 * A directive inside the text: `<!-- vanban-disable-next-line figure/percent-mismatch -- theo số liệu của Sở -->`.
 * No rule id means all rules. The reason behind `--` is kept for people; it decides nothing.
 */
export interface Directive {
  readonly kind: DirectiveKind;
  readonly ruleIds: readonly string[];
  readonly span: Span;
  readonly reason: string;
}

/** What is left when directives were obeyed, and which of them silenced nothing. */
export interface Kept {
  readonly findings: readonly ReportedFinding[];
  readonly suppressed: number;
  readonly unusedDirectives: readonly UnusedDirective[];
}

/** What every directive begins with, that of the class as well. */
export const DIRECTIVE_MARK = '<!-- vanban-';
const CLOSE = '-->';
const KINDS: readonly DirectiveKind[] = [
  'disable-next-line',
  'disable-line',
  'disable-file',
  'disable',
  'enable',
];

/** Whether a document has a directive of any kind: each is a comment. */
function mayHaveDirective({ comments, written }: DocumentSource): boolean {
  return comments.some(
    ({ span: { start } }) => tidy(written.slice(start, start + DIRECTIVE_MARK.length)) === DIRECTIVE_MARK,
  );
}

/**
 * The text in which the directives of a document stand, as long as the written one and with its lines; empty for a document without any.
 * What looks like a directive but is no comment, as in code, is none there.
 */
export function directiveText(source: DocumentSource): string {
  if (!mayHaveDirective(source)) return '';
  const { comments, written } = source;
  const parts: string[] = [];
  let at = 0;
  for (const { span } of comments) {
    parts.push(written.slice(at, span.start).replaceAll('<', ' '), tidy(written.slice(span.start, span.end)));
    at = span.end;
  }
  return parts.join('') + written.slice(at, written.length).replaceAll('<', ' ');
}

/** What Word and web pages make of blanks and hyphens, unit for unit as they are typed. */
function tidy(written: string): string {
  return written.replace(/[\u00a0\u202f\u200b\u2060]/gu, ' ').replace(/[\u2010\u2011]/gu, '-');
}

/** Finds the directives of a text, in order. What is not one of the five kinds is not a directive. Linear. */
export function readDirectives(text: string): readonly Directive[] {
  const directives: Directive[] = [];
  for (let at = text.indexOf(DIRECTIVE_MARK); at !== -1;) {
    const close = text.indexOf(CLOSE, at + DIRECTIVE_MARK.length);
    if (close === -1) break;
    const end = close + CLOSE.length;
    const directive = readDirective(text.slice(at + DIRECTIVE_MARK.length, close), { start: at, end });
    if (directive !== null) directives.push(directive);
    at = text.indexOf(DIRECTIVE_MARK, end);
  }
  return directives;
}

/** Takes out the findings that directives of a written text silence. Findings must be sorted. */
export function applyDirectives(
  directives: readonly Directive[],
  findings: readonly ReportedFinding[],
  text: string,
): Kept {
  if (directives.length === 0) return { findings, suppressed: 0, unusedDirectives: [] };
  const areas = silencedAreas(directives, indexLines(text));
  const used = new Set<SilencedArea>();
  const kept = findings.filter(finding => {
    const silencing = areas.filter(area => silences(area, finding));
    for (const area of silencing) used.add(area);
    return silencing.length === 0;
  });
  const unusedDirectives = areas
    .filter(area => !used.has(area))
    .map(({ directive, ruleId }) => ({ span: directive.span, ruleId }));
  return { findings: kept, suppressed: findings.length - kept.length, unusedDirectives };
}

/** Where one directive silences one rule (null: all rules). */
interface SilencedArea {
  readonly directive: Directive;
  readonly ruleId: string | null;
  readonly area: Span;
}

function readDirective(inside: string, span: Span): Directive | null {
  const kind = KINDS.find(word => inside.startsWith(word) && !/[\p{L}-]/u.test(inside.charAt(word.length)));
  if (kind === undefined) return null;
  const [ids = '', ...reasons] = inside.slice(kind.length).split('--');
  const ruleIds = ids.split(/[\s,]+/u).filter(id => id !== '');
  return { kind, ruleIds, span, reason: reasons.join('--').trim() };
}

function silencedAreas(directives: readonly Directive[], lines: LineIndex): readonly SilencedArea[] {
  return directives.flatMap((directive, index) => {
    if (directive.kind === 'enable') return [];
    const rules: readonly (string | null)[] = directive.ruleIds.length === 0 ? [null] : directive.ruleIds;
    return rules.map(ruleId => ({
      directive,
      ruleId,
      area: areaOf(directive, ruleId, directives.slice(index + 1), lines),
    }));
  });
}

function areaOf(
  { kind, span }: Directive,
  ruleId: string | null,
  later: readonly Directive[],
  lines: LineIndex,
): Span {
  const line = lineColumnAt(lines, span.start).line;
  switch (kind) {
    case 'disable-file':
      return { start: 0, end: Infinity };
    case 'disable-line':
      return lineSpan(lines, line) ?? span;
    case 'disable-next-line':
      return lineSpan(lines, lineColumnAt(lines, span.end).line + 1) ?? { start: span.end, end: span.end };
    case 'disable':
      return { start: span.end, end: later.find(other => enables(other, ruleId))?.span.start ?? Infinity };
    case 'enable':
      return { start: span.end, end: span.end };
  }
}

function enables({ kind, ruleIds }: Directive, ruleId: string | null): boolean {
  return kind === 'enable' && (ruleIds.length === 0 || (ruleId !== null && ruleIds.includes(ruleId)));
}

function silences({ area, ruleId }: SilencedArea, finding: ReportedFinding): boolean {
  if (ruleId !== null && ruleId !== finding.ruleId) return false;
  return area.start <= finding.span.start && finding.span.start < area.end;
}
