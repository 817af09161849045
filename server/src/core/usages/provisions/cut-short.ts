import type { FormMark } from '../../block/opening/form-mark';
import type { DocumentModel } from '../../document/document';
import { readNumberedItem } from '../../structure/numbered-item';
import type { UnknownUnit } from './own-provisions';

/**
 * True where an article that is cited may come behind the end of what is written: "Chương II ⏎ GIẤY TỜ" closes a text that has no article
 * below it, since the draft is not finished, or was cut. Asked of units that would be reported, so seldom.
 */
export function isBehindEnd({ blocks, outline }: DocumentModel, unknown: UnknownUnit): boolean {
  const last = unknown.present.at(-1);
  if (unknown.unit !== 'article' || last === undefined || !isBehind(unknown.label.text, last.label))
    return false;
  const { texts, annexes } = outline.articles.frame;
  const index = texts.at(-1)?.articles.at(-1)?.index ?? last.index;
  const annex = annexes.find(({ index: at }) => at > index)?.index ?? blocks.length;
  const rest = blocks.slice(index + 1, annex);
  const opened = rest.findLastIndex(({ block }, at) => readNumberedItem(block, at) === 'division');
  return opened !== -1 && rest.slice(opened).every(({ block }) => !closes(block.opening.form));
}

/** True for what stands behind the last article of a finished text. */
function closes(form: FormMark | null): boolean {
  return form === 'recipients' || form === 'signature' || form === 'position';
}

function isBehind(label: string, last: string): boolean {
  return Number.parseInt(label, 10) > Number.parseInt(last, 10);
}
