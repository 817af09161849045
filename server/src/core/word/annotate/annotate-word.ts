import type { Localized } from '../../text/localized';
import type { Span } from '../../text/span';
import { applyEdits, type TextEdit } from '../../text/text-edit';
import { folderOf, mainPartOf } from '../parts/relationships';
import type { PackTools } from '../patch/patch-word';
import { readWord, type WordText } from '../read-word';
import { WordPackage } from '../zip/package';
import { read, refuse, type Attempt } from '../zip/refusals';
import { findComments, writeComments, type NewComment } from './comments-part';
import { readFrames } from './read-frames';
import type { Frames } from './frames';
import { IdSupply } from './ids';
import { KnownRemarks } from './known-remarks';
import { Markup, namespaceOf, type PartNamespace } from './markup';
import { MarkSet } from './marks';
import { placeComment, placeOf, rangeOf, type CommentedBody } from './place-comments';
import { trackEdit, type TrackedPart } from './track-edits';
import { writeMarks } from './write-marks';
import { writeParts } from './write-parts';

/** A remark on a span of the text, with a line for each paragraph of it. */
export interface WordNote {
  readonly span: Span;
  readonly lines: readonly string[];
}

/** What is to be put into a document: comments, and edits as changes that are tracked. The edits do not touch each other. */
export interface Annotations {
  readonly word: WordText;
  readonly notes: readonly WordNote[];
  readonly edits: readonly TextEdit[];
}

/** A document with comments and tracked changes. */
export interface AnnotatedWord extends WrittenMarks {
  readonly bytes: Uint8Array;
}

/** What was put into a document. */
export interface WrittenMarks {
  /** How many comments it got, how many remarks it had already, and how many have no place in it. */
  readonly comments: number;
  readonly known: number;
  readonly unplaced: number;
  /** The edits that are tracked, and how many cannot be. */
  readonly tracked: readonly TextEdit[];
  readonly untracked: number;
}

/** Why no remarks are put into a document. */
export const NOT_ANNOTATED = {
  readOnly: {
    vi: 'Tệp Word đã ký số hoặc đang khóa chỉnh sửa nên không tạo bản sao có nhận xét.',
    en: 'The Word file is signed or protected from changes, and no copy with remarks is made of it.',
  },
  broken: {
    vi: 'Không ghi được nhận xét vào tệp Word này mà vẫn giữ nguyên phần còn lại.',
    en: 'No remarks can be written into this Word file with all else left as it is.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/**
 * The file with comments and tracked changes put in at their places: runs are parted where one begins or ends, and all else is as it was.
 * The same file and annotations give the same bytes. Refused as broken where the copy would not read as the text with the edits. Linear.
 */
export function annotateWord(
  bytes: Uint8Array,
  annotations: Annotations,
  tools: PackTools,
): Attempt<AnnotatedWord> {
  const opened = WordPackage.open(bytes, tools);
  if (opened.kind === 'refused') return opened;
  const file = opened.value;
  const name = mainPartOf(file);
  const namespace = namespaceOf(file.readXml(name));
  if (namespace === null) return refuse('broken');
  const annotator = new Annotator(file, { name, namespace });
  const written = annotator.write(annotations);
  if (written === null || file.fault !== null) return refuse(file.fault ?? 'broken');
  const made = writeParts(bytes, written.parts, tools);
  if (made.kind === 'refused') return made;
  const again = readWord(made.value, tools);
  const { marks } = written;
  const expected = applyEdits(annotations.word.text, marks.tracked);
  if (again.kind === 'refused' || again.word.text !== expected) return refuse('broken');
  return read({ bytes: made.value, ...marks });
}

interface MainPart {
  readonly name: string;
  readonly namespace: PartNamespace;
}

interface Written {
  readonly parts: ReadonlyMap<string, string>;
  readonly marks: WrittenMarks;
}

/** A comment, or why there is none: the document has it already, or nothing that it could stand beside. */
type Placed = NewComment | 'known' | 'unplaced';

/** Has a life: one annotation. */
class Annotator {
  readonly #file: WordPackage;
  readonly #main: MainPart;
  readonly #ids: IdSupply;
  readonly #tracked = new Map<string, TrackedPart | null>();

  constructor(file: WordPackage, main: MainPart) {
    this.#file = file;
    this.#main = main;
    const folder = folderOf(main.name);
    const parts = file.names.filter(
      name => name.startsWith(folder) && /^[^/]*\.xml$/u.test(name.slice(folder.length)),
    );
    this.#ids = new IdSupply(parts.map(name => file.readXml(name)));
  }

  /** Null where some part is broken. */
  write({ word, notes, edits }: Annotations): Written | null {
    const { name } = this.#main;
    const deleted: Span[] = [];
    const tracked = edits.filter(edit => {
      const splices = trackEdit(word, edit, part => this.#part(part));
      deleted.push(...(splices ?? []).filter(({ part, start, end }) => part === name && start < end));
      return splices !== null;
    });
    const placed = this.#comment({ word, notes, edits: tracked }, deleted);
    const comments = placed.flatMap(outcome => (typeof outcome === 'string' ? [] : [outcome]));
    const written: WrittenMarks = {
      comments: comments.length,
      known: placed.filter(outcome => outcome === 'known').length,
      unplaced: placed.filter(outcome => outcome === 'unplaced').length,
      tracked,
      untracked: edits.length - tracked.length,
    };
    const parts = new Map<string, string>();
    for (const [part, marked] of this.#tracked) {
      const { sorted } = marked?.marks ?? new MarkSet();
      if (marked !== null && sorted.length > 0)
        parts.set(part, writeMarks({ xml: this.#file.readXml(part), marked: sorted, markup: marked.markup }));
    }
    if (comments.length === 0) return { parts, marks: written };
    const added = writeComments(this.#file, this.#main, { comments, ids: this.#ids });
    return added === null ? null : { parts: new Map([...parts, ...added]), marks: written };
  }

  /** What becomes of each remark. */
  #comment({ word, notes }: Annotations, deleted: readonly Span[]): readonly Placed[] {
    const { name: part } = this.#main;
    const main = this.#part(part);
    if (main === null) return notes.map(() => 'unplaced');
    const remarks = new KnownRemarks(findComments(this.#file, part).xml, main.frames);
    const noteFrames = new Map<string, Frames>();
    const body: CommentedBody = { ...main, part, noteFrames, deleted };
    return notes.map(({ span, lines }) => {
      const place = placeOf(word, span);
      if (place === null) return 'unplaced';
      const frames = place.part === part ? null : (this.#part(place.part)?.frames ?? null);
      if (frames !== null) noteFrames.set(place.part, frames);
      const range = rangeOf(body, place);
      if (range !== null && remarks.has(range, lines)) return 'known';
      const id = this.#ids.next();
      return placeComment(body, place, id) ? { id, lines } : 'unplaced';
    });
  }

  /** Null for a part that names elements in a way that nothing can be put into. */
  #part(name: string): TrackedPart | null {
    const known = this.#tracked.get(name);
    if (known !== undefined) return known;
    const xml = this.#file.readXml(name);
    const namespace = namespaceOf(xml);
    const part =
      namespace === null
        ? null
        : { frames: readFrames(xml), marks: new MarkSet(), markup: new Markup(namespace, this.#ids) };
    this.#tracked.set(name, part);
    return part;
  }
}
