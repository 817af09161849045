import type { Finding, Severity } from '../../server/src/library/types';

const ORDER: readonly Severity[] = ['information', 'warning', 'error'];

/**
 * The text with the places of findings marked. It lies behind the text that is typed into, letter over letter, so nothing but the marks may be
 * added to it. Of findings that overlap the first one is marked, and the worst of those at one place.
 */
export function paintMarks(layer: HTMLElement, text: string, findings: readonly Finding[]): void {
  const pieces: (string | HTMLElement)[] = [];
  let at = 0;
  for (const finding of worstFirst(findings)) {
    if (finding.start < at || finding.end <= finding.start) continue;
    pieces.push(text.slice(at, finding.start), markOf(finding, text));
    at = finding.end;
  }
  // A line end at the end of an element is not shown; the box behind must be as tall as the one before it.
  pieces.push(`${text.slice(at)}\n`);
  layer.replaceChildren(...pieces);
}

function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (first, second) =>
      first.start - second.start || ORDER.indexOf(second.severity) - ORDER.indexOf(first.severity),
  );
}

function markOf({ start, end, severity }: Finding, text: string): HTMLElement {
  const mark = document.createElement('mark');
  mark.className = severity;
  mark.textContent = text.slice(start, end);
  return mark;
}

/** Where an offset of the text stands among the pieces of the marks. */
export function placeIn(
  layer: HTMLElement,
  offset: number,
): { readonly node: Node; readonly offset: number } | null {
  const walker = document.createTreeWalker(layer, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { length } = node.textContent ?? '';
    if (left <= length) return { node, offset: left };
    left -= length;
  }
  return null;
}
