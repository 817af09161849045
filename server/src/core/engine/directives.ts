import type { DocumentSource } from '../document/source';
import type { Span } from '../text/span';
import type { UnusedDirective } from './result';

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

/** What every directive begins with, that of the class as well: a comment, whose blank many leave out. */
const MARK = /<!-- ?vanban-/gu;
const LONGEST_MARK = '<!-- vanban-'.length;
const CLOSE = '-->';
const KINDS: readonly DirectiveKind[] = [
  'disable-next-line',
  'disable-line',
  'disable-file',
  'disable',
  'enable',
];

/** The word of the directive that names the class of its document. */
export const PROFILE_KIND = 'profile';

/** Whether a document has a directive of any kind: each is a comment. */
function mayHaveDirective({ comments, written }: DocumentSource): boolean {
  return comments.some(
    ({ span: { start } }) => tidy(written.slice(start, start + LONGEST_MARK)).search(MARK) === 0,
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
  return listMarked(text).flatMap(({ inside, span }) => readDirective(inside, span) ?? []);
}

/** The words of directives, that of the class among them, as they are written: "vanban-disable". */
export const DIRECTIVE_WORDS: readonly string[] = [...KINDS, PROFILE_KIND].map(kind => `vanban-${kind}`);

/** Comments that begin like a directive, but with a word that does nothing: "vanban-disable-lines". Linear. */
export function findUnknownWords(text: string): readonly UnusedDirective[] {
  return listMarked(text).flatMap(({ inside, span }) => {
    const word = `vanban-${/^[\p{L}\p{M}\d_]*(?:-[\p{L}\p{M}\d_]+)*/u.exec(inside)?.[0] ?? ''}`;
    return DIRECTIVE_WORDS.includes(word) ? [] : [{ kind: 'word', span, ruleId: word }];
  });
}

/** A comment that begins like a directive: what stands between its mark and its end. */
export interface MarkedComment {
  readonly inside: string;
  readonly span: Span;
}

/** All comments that begin like a directive, in order. Linear. */
export function listMarked(text: string): readonly MarkedComment[] {
  const marked: MarkedComment[] = [];
  let last = 0;
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (index < last) continue;
    const start = index + mark.length;
    const close = text.indexOf(CLOSE, start);
    if (close === -1) break;
    last = close + CLOSE.length;
    marked.push({ inside: text.slice(start, close), span: { start: index, end: last } });
  }
  return marked;
}

function readDirective(inside: string, span: Span): Directive | null {
  const kind = KINDS.find(word => inside.startsWith(word) && !/[\p{L}-]/u.test(inside.charAt(word.length)));
  if (kind === undefined) return null;
  const [ids = '', ...reasons] = inside.slice(kind.length).split('--');
  const ruleIds = ids.split(/[\s,]+/u).filter(id => id !== '');
  return { kind, ruleIds, span, reason: reasons.join('--').trim() };
}
