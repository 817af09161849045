import type { DocumentModel } from '../../document/document';
import { spanFrom, textAt } from '../../text/span';
import { writeAt, type ForeignForm } from './form-edits';

/**
 * "V/v" below "THÔNG BÁO": that is how the summary of a letter begins, which has no type in its letterhead (Nghị định 30/2020/NĐ-CP,
 * Phụ lục I, II.5.b).
 */
export function findLetterSummaries({ outline: { parts }, pieces }: DocumentModel): readonly ForeignForm[] {
  const type = parts.findIndex(({ kind }) => kind === 'type');
  const [head, summary] = type === -1 ? [] : parts.slice(type, type + 2);
  if (head?.kind !== 'type' || summary?.kind !== 'summary' || LETTER.test(head.text)) return [];
  const [line = summary.span] = summary.lines;
  const opening = OPENING.exec(textAt(pieces, line));
  if (opening === null) return [];
  const start = line.start + opening.index;
  const span = spanFrom(start, start + opening[0].length);
  return [{ messageId: 'letter-summary', data: {}, span, fix: writeAt(span, 'Về việc', 'safe') }];
}

/** Some print the name of a letter above it. */
const LETTER = /^CÔNG (?:VĂN|ĐIỆN)/u;

/** "V/v việc" has the word already. */
const OPENING = /(?<=^[\s*_(]{0,6})[Vv]\/[Vv]:?(?:\s{1,3}việc(?!\p{L}))?/u;
