import { isAnnotatedCopy, isExportedDraft } from '../../core/index';
import { isWrittenReport, TAIL_LENGTH } from '../../files/own-report';
import type { Draft } from './decode-draft';

/** True for what an earlier run left among the drafts: a report, a copy of a Word document with remarks, a draft as a Word document. */
export function isOwnOutput({ text, word, bytes }: Draft): boolean {
  if (word === null) return isWrittenReport(text);
  const tail = new TextDecoder().decode(bytes.subarray(-TAIL_LENGTH));
  return isAnnotatedCopy(tail) || isExportedDraft(tail);
}
