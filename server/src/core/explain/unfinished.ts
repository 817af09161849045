import type { Block } from '../block/block';
import type { PlacedBlock } from '../block/placed-block';
import { remembering } from '../block/remembering';
import type { DocumentModel } from '../document/document';
import { foldPhrase } from '../reading/fold';
import type { Template } from '../templates/template';
import { TEMPLATES } from '../templates/templates.generated';
import { parseSnippet, type SnippetNode } from '../templates/snippet';
import { shiftSpan, type Span } from '../text/span';

/** Something that a draft still has to be filled in with. */
export interface Unfinished {
  readonly kind:
    /** "Tổng kinh phí: … đồng": a place left open. */
    | 'gap'
    /** "Nêu kết quả cần đạt được.": advice of a template. */
    | 'advice'
    /** "Nghị định 30", where no such document is cited. */
    | 'short-form';
  /** In offsets of the document. */
  readonly span: Span;
}

/**
 * What is left to be filled in, in the order of the text. The number and the day of issue are not: they are given when the document is
 * signed. Nor is "…" where it ends a list ("tre, nứa, …", "v.v…").
 */
export function findUnfinished(document: DocumentModel): readonly Unfinished[] {
  const given = document.outline.parts
    .filter(({ kind }) => kind === 'number' || kind === 'issue-line')
    .map(({ span }) => span);
  const places = document.blocks.flatMap(placed => [...findGaps(placed, given), ...findAdvice(placed)]);
  const open = document.references.unresolved.map(({ mention }): Unfinished => ({
    kind: 'short-form',
    span: mention.span,
  }));
  return [...places, ...open].sort((first, second) => first.span.start - second.span.start);
}

/** "…", "....", "____": what a pen would fill in. */
const GAP = /…+|\.{4,}|_{3,}/gu;

function findGaps({ start, block }: PlacedBlock, given: readonly Span[]): readonly Unfinished[] {
  if (!MAY_BE_GAP.test(block.text)) return [];
  return [...block.text.matchAll(GAP)].flatMap(({ 0: written, index }): readonly Unfinished[] => {
    const span = shiftSpan({ start: index, end: index + written.length }, start);
    const isGiven = given.some(part => part.start <= span.start && span.end <= part.end);
    return isGiven || endsList(block.text, index, index + written.length) ? [] : [{ kind: 'gap', span }];
  });
}

const MAY_BE_GAP = /…|\.{4}|___/u;

/** True for dots that say "and so on": right behind a word, or behind a comma where the sentence ends. */
function endsList(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  if (/[\p{L}\p{M}.]$/u.test(before)) return true;
  return /[,;]\s*$/u.test(before) && /^\s*(?:[.,;:)”"]|\p{Lu}|$)/u.test(text.slice(end, end + 8));
}

function findAdvice({ start, block }: PlacedBlock): readonly Unfinished[] {
  const at = adviceIn(block);
  return at === null ? [] : [{ kind: 'advice', span: shiftSpan(at, start) }];
}

/** A block that says nothing but what a template advises, its mark put aside. */
function adviceIn({ text }: Block): Span | null {
  const opening = /^[\s\-+*•\d.)]*/u.exec(text)?.[0].length ?? 0;
  if (!OPENS_ADVICE.test(text.slice(opening, opening + 8))) return null;
  return adviceOf(TEMPLATES).has(foldPhrase(text.slice(opening).trim()))
    ? { start: opening, end: text.trimEnd().length }
    : null;
}

const OPENS_ADVICE = /^(?:Nêu|Họ và)(?!\p{L})/u;

/** The texts of places in the templates that tell what to write there; other texts of places may stay as they are. */
const adviceOf = remembering(
  (templates: readonly Template[]): ReadonlySet<string> =>
    new Set(
      templates
        .flatMap(({ body }) => defaultsIn(parseSnippet(body)))
        .filter(text => OPENS_ADVICE.test(text))
        .map(foldPhrase),
    ),
);

function defaultsIn(nodes: readonly SnippetNode[]): readonly string[] {
  return nodes.flatMap(node => {
    if (node.kind !== 'placeholder' && node.kind !== 'variable') return [];
    const own = node.children.map(child => (child.kind === 'text' ? child.text : '')).join('');
    return [own, ...defaultsIn(node.children)];
  });
}
