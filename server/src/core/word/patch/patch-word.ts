import type { TextEdit } from '../../text/text-edit';
import type { WordText } from '../read-word';
import { escapeXml } from '../xml/characters';
import { WordPackage, type UnpackTools } from '../zip/package';
import { read, refuse, type Attempt } from '../zip/refusals';
import { replacePart } from '../zip/replace-part';
import { toSplices, type Splice } from './splice';

/** What writing a file needs of the place that it runs in. */
export interface PackTools extends UnpackTools {
  readonly deflate: (bytes: Uint8Array) => Uint8Array;
  readonly encode: (text: string) => Uint8Array;
}

/**
 * The file with some edits of its text made in place: only the stretches of XML that they touch are other than they were. The edits do
 * not touch each other, and each is one that `toSplices` takes. Linear.
 */
export function patchWord(
  bytes: Uint8Array,
  { word, edits }: WordEdits,
  tools: PackTools,
): Attempt<Uint8Array> {
  const parts = new Map<string, Splice[]>();
  for (const edit of edits) {
    const planned = toSplices(word, edit);
    if (planned.kind === 'refused') return refuse('broken');
    for (const splice of planned.splices) {
      const known = parts.get(splice.part);
      if (known === undefined) parts.set(splice.part, [splice]);
      else known.push(splice);
    }
  }
  let patched = bytes;
  for (const [name, splices] of parts) {
    const next = patchPart(patched, { name, splices }, tools);
    if (next.kind === 'refused') return next;
    patched = next.value;
  }
  return read(patched);
}

export interface WordEdits {
  readonly word: WordText;
  readonly edits: readonly TextEdit[];
}

interface PartEdits {
  readonly name: string;
  readonly splices: readonly Splice[];
}

function patchPart(bytes: Uint8Array, { name, splices }: PartEdits, tools: PackTools): Attempt<Uint8Array> {
  const opened = WordPackage.open(bytes, tools);
  if (opened.kind === 'refused') return opened;
  const xml = opened.value.readXml(name);
  if (opened.value.fault !== null) return refuse(opened.value.fault);
  const content = tools.encode(spliceXml(xml, splices));
  return replacePart(bytes, { name, content, deflated: tools.deflate(content) });
}

function spliceXml(xml: string, splices: readonly Splice[]): string {
  const sorted = splices.toSorted((one, other) => one.start - other.start);
  const kept = new Set<number>();
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text } of sorted) {
    const tagEnd = endOfTagBefore(xml, start);
    if (!kept.has(tagEnd)) {
      kept.add(tagEnd);
      parts.push(xml.slice(at, tagEnd), keepsBlanks(xml, tagEnd) ? '' : ' xml:space="preserve"');
      at = tagEnd;
    }
    parts.push(xml.slice(at, start), escapeXml(text));
    at = end;
  }
  parts.push(xml.slice(at));
  return parts.join('');
}

/** The offset of the ">" of the element that a text stands in. The text may have such a mark itself, but no "<". */
function endOfTagBefore(xml: string, textStart: number): number {
  return xml.indexOf('>', xml.lastIndexOf('<', textStart - 1));
}

/** Without this mark Word leaves out blanks at the ends of a text. */
function keepsBlanks(xml: string, tagEnd: number): boolean {
  return xml.slice(xml.lastIndexOf('<', tagEnd), tagEnd).includes('xml:space');
}
