import { createDocument, type DocumentModel } from '../../document/document';
import { countFences } from '../../reading/areas';
import type { DocumentClass } from '../../structure/document-class';
import type { Localized } from '../../text/localized';
import { textAt } from '../../text/span';
import type { PackTools } from '../patch/patch-word';
import { readWord } from '../read-word';
import { addParts } from '../zip/add-parts';
import { EMPTY_ZIP } from '../zip/directory';
import { read, refuse, type Attempt } from '../zip/refusals';
import { formOf } from './forms';
import { layOut } from './lay-out';
import { hasSameWords } from './same-words';
import { writeDocument } from './write-document';
import { packageParts } from './write-package';
import { writeStyles } from './write-styles';
import { squeezeBlanks } from '../../text/blanks';

/** A draft as a Word document. */
export interface ExportedWord {
  readonly bytes: Uint8Array;
  /** How many comments of the draft are left out: what is written for those who draft. */
  readonly comments: number;
  /** How many blocks of code between fences are left out: a document of an office has none. */
  readonly fences: number;
}

/** What is wished of a document beside its text. */
export interface ExportWish {
  /** Whose form it is to have; null for the one that its letterhead shows. */
  readonly documentClass: DocumentClass | null;
  /** What stands at the end of the file, by which it is known again; empty for nothing. */
  readonly mark: string;
}

/** What stands at the end of each export. Word leaves it away when somebody saves the file, which is theirs from then on. */
export const EXPORT_MARK = 'vanban: exported draft';

/** True for the end of an export that nobody has saved since. */
export function isExportedDraft(tail: string): boolean {
  return tail.endsWith(EXPORT_MARK);
}

/** Why no Word document is made of a draft. */
export const NOT_EXPORTED: Localized = {
  vi: 'Không xuất được dự thảo này ra Word mà vẫn giữ đủ chữ; dự thảo không bị thay đổi.',
  en: 'This draft cannot be exported to Word with all its words kept; the draft is as it was.',
};

/**
 * Makes a Word document of a draft, in the form of its class (Nghị định 30/2020/NĐ-CP, Phụ lục I; Hướng dẫn 36-HD/VPTW, Phụ lục 3). Letters
 * are composed (TCVN 6909:2001). The same draft gives the same bytes. Refused as broken where the file would not read as the draft: its words
 * may stand in another order, since columns do, but none is lost or added. Linear.
 */
export function exportWord(
  written: string,
  { documentClass, mark }: ExportWish,
  tools: PackTools,
): Attempt<ExportedWord> {
  const text = written.replaceAll('\r\n', '\n').normalize('NFC');
  const draft = createDocument(text);
  const form = formOf(documentClass ?? draft.outline.classReading.documentClass);
  const parts = packageParts({
    ...writeDocument(layOut(draft, form), form),
    styles: writeStyles(form.looks),
    title: titleOf(draft),
  });
  const packed = [...parts].map(([name, xml]) => {
    const content = tools.encode(xml);
    return { name, content, deflated: tools.deflate(content) };
  });
  const made = addParts(EMPTY_ZIP, { parts: packed, comment: mark });
  if (made.kind === 'refused') return made;
  const again = readWord(made.value, tools);
  if (again.kind === 'refused' || !hasSameWords(draft, createDocument(again.word.text)))
    return refuse('broken');
  return read({
    bytes: made.value,
    comments: draft.source.comments.length,
    fences: countFences(text),
  });
}

/** "NGHỊ QUYẾT về …", for the properties of the file. */
function titleOf({ outline: { parts }, pieces }: DocumentModel): string {
  const title = parts.filter(({ kind }) => kind === 'type' || kind === 'summary');
  return title
    .map(({ span }) => squeezeBlanks(textAt(pieces, span)))
    .join(' ')
    .slice(0, 250);
}
