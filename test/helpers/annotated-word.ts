import assert from 'node:assert/strict';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { annotateWord, type AnnotatedWord, type TextEdit } from '../../server/src/core/index';
import { PACK_TOOLS } from '../../server/src/packing/pack-tools';
import { readBytes, zipWord } from './word-file';

/** Puts remarks on some words of a document, and edits of some into it. */
export interface Wished {
  readonly notes?: readonly string[];
  readonly edits?: readonly (readonly [from: string, to: string])[];
}

/** Annotates the first place of each of some words. */
export function annotate(bytes: Uint8Array, { notes = [], edits = [] }: Wished): AnnotatedWord {
  const word = readBytes(bytes);
  const spanOf = (words: string): TextEdit['span'] => {
    const start = word.text.indexOf(words);
    assert.notEqual(start, -1, words);
    return { start, end: start + words.length };
  };
  const annotations = {
    word,
    notes: notes.map(words => ({ span: spanOf(words), lines: [`Về “${words}”`] })),
    edits: edits.map(([from, to]) => ({ span: spanOf(from), text: to })),
  };
  const made = annotateWord(bytes, annotations, PACK_TOOLS);
  if (made.kind === 'refused') throw new Error(made.refusal);
  return made.value;
}

/** The XML of a part; empty for none. */
export function partOf(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
}

/** The XML of the body without its root. */
export function bodyOf(bytes: Uint8Array): string {
  return partOf(bytes, 'word/document.xml').replace(/^.*?<w:body>|<\/w:body>.*$/gsu, '');
}

/** The text of a document when all changes by vanban are accepted or rejected, as Word would do it. */
export function settledText(bytes: Uint8Array, verdict: 'accept' | 'reject'): string {
  const entries = Object.entries(unzipSync(bytes)).map(([name, content]): [string, Uint8Array] => {
    const isText = /(?:document|footnotes|endnotes)\.xml$/u.test(name);
    return [name, isText ? strToU8(settle(strFromU8(content), verdict)) : content];
  });
  return readBytes(zipWord(Object.fromEntries(entries))).text;
}

const OURS = { ins: element('ins'), del: element('del') };

function element(name: string): RegExp {
  return new RegExp(`<w:${name} [^<>]*w:author="vanban"[^<>]*>(.*?)</w:${name}>`, 'gsu');
}

function settle(xml: string, verdict: 'accept' | 'reject'): string {
  const [gone, kept] = verdict === 'accept' ? [OURS.del, OURS.ins] : [OURS.ins, OURS.del];
  return xml.replace(gone, '').replace(kept, '$1').replaceAll('w:delText', 'w:t');
}
