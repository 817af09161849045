import { spanFrom, type Span } from '../../text/span';
import type { TextEdit } from '../../text/text-edit';
import type { WordText } from '../read-word';
import { differencesOf } from './word-differences';
import { toSplices, type PatchRefusal } from './splice';

/** A change from the text of a document to another text. */
export interface WordChange {
  readonly edit: TextEdit;
  /** Where what it puts in stands in the other text. */
  readonly at: Span;
  /** Why it cannot be made in the file; null where it can. */
  readonly refusal: PatchRefusal | null;
}

/**
 * What has to change in a document so that it reads as another text: line by line, and within a line word by word, so that each run keeps
 * its format. Lines that come or go are one change, which is refused. New words are composed as the old ones of their line are. Linear but
 * for the words that changed within one line.
 */
export function changesBetween(word: WordText, text: string): readonly WordChange[] {
  const olds = linesOf(word.text);
  const news = linesOf(text.replace(/\s+$/u, ''));
  const lead = countAlike(olds, news);
  const tail = countAlike(olds.slice(lead).reverse(), news.slice(lead).reverse());
  const old = olds.slice(lead, olds.length - tail);
  const now = news.slice(lead, news.length - tail);
  const edits = old.length === now.length ? ofLines(old, now) : [whole({ olds, news, lead, tail })];
  return edits.map(({ edit, at }) => {
    const planned = toSplices(word, edit);
    return { edit, at, refusal: planned.kind === 'refused' ? planned.refusal : null };
  });
}

interface Line {
  readonly start: number;
  readonly text: string;
}

type Placed = Omit<WordChange, 'refusal'>;

function linesOf(text: string): readonly Line[] {
  let start = 0;
  return text.split('\n').map(line => {
    const placed = { start, text: line };
    start += line.length + 1;
    return placed;
  });
}

/** How many lines both begin with. */
function countAlike(olds: readonly Line[], news: readonly Line[]): number {
  const first = olds.findIndex((line, index) => !isAlike(line.text, news[index]?.text ?? null));
  return first === -1 ? Math.min(olds.length, news.length) : first;
}

/** An editor may compose the letters of what is typed otherwise than the file does. */
function isAlike(old: string, now: string | null): boolean {
  return old === now || old.normalize('NFC') === now?.normalize('NFC');
}

function ofLines(olds: readonly Line[], news: readonly Line[]): readonly Placed[] {
  return olds.flatMap((old, index) => {
    const now = news[index];
    if (now === undefined || isAlike(old.text, now.text)) return [];
    const isDecomposed = old.text !== old.text.normalize('NFC');
    return differencesOf(old.text, now.text).map(({ from, to }) => {
      const text = now.text.slice(to.start, to.end);
      return {
        edit: { span: shifted(from, old.start), text: isDecomposed ? text.normalize('NFD') : text },
        at: shifted(to, now.start),
      };
    });
  });
}

function shifted({ start, end }: Span, by: number): Span {
  return spanFrom(start + by, end + by);
}

interface Apart {
  readonly olds: readonly Line[];
  readonly news: readonly Line[];
  readonly lead: number;
  readonly tail: number;
}

/** Lines that came or went, with the line ends that came or went with them. */
function whole({ olds, news, lead, tail }: Apart): Placed {
  const [from, to] = [olds, news].map(lines => ({
    start: lead === 0 ? 0 : endOf(lines[lead - 1]),
    end: endOf(lines[lines.length - tail - 1]),
  }));
  const text = news
    .slice(Math.max(lead - 1, 0), news.length - tail)
    .map(line => line.text)
    .join('\n');
  return { edit: { span: from ?? spanFrom(0, 0), text: `${text}\n` }, at: to ?? spanFrom(0, 0) };
}

function endOf(line: Line | undefined): number {
  return line === undefined ? 0 : line.start + line.text.length;
}
