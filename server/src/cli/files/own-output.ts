import { isAnnotatedCopy } from '../../core/index';
import { isWrittenReport, TAIL_LENGTH } from '../../files/own-report';
import type { Draft } from './decode-draft';

/** True for what an earlier run left among the drafts: a report, or a copy of a Word document with remarks. */
export function isOwnOutput({ text, word, bytes }: Draft): boolean {
  if (word === null) return isWrittenReport(text);
  return isAnnotatedCopy(new TextDecoder().decode(bytes.subarray(-TAIL_LENGTH)));
}
