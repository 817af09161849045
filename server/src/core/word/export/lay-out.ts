import type { DocumentModel } from '../../document/document';
import { findClosing } from '../../structure/read-closing';
import type { Form } from '../../structure/read-form';
import { readDraftParts } from './draft-parts';
import type { WordForm } from './forms';
import type { LaidBlock, LaidDraft } from './laid';
import { layBody } from './lay-body';
import { layClosing } from './lay-closing';
import { layLetterhead } from './lay-letterhead';

/** Puts everything in a draft into its place on paper. What is not known is a paragraph of the body. Linear. */
export function layOut(document: DocumentModel, paper: WordForm): LaidDraft {
  const parts = readDraftParts(document, paper);
  const { blocks, form, notes } = parts;
  const top = layLetterhead(parts);
  const laid: LaidBlock[] = [...top.blocks];
  let closing = hasFarIssuer(form, blocks[top.next]?.start ?? Infinity)
    ? findClosing(blocks, top.next)
    : form.closing;
  // Forms in annexes and copies have closings of their own.
  for (let at = top.next; at < blocks.length;) {
    laid.push(...layBody({ ...parts, firstBody: top.next }, at, closing.first));
    if (closing.first >= blocks.length) break;
    const end = layClosing(parts, closing);
    laid.push(...end.blocks);
    at = end.next;
    closing = findClosing(blocks, at);
  }
  return { blocks: laid, notes };
}

/** True where a name in capitals far below was taken for the issuer, so that the body begins above it. */
function hasFarIssuer({ parts }: Form, bodyStart: number): boolean {
  return parts.some(
    ({ kind, span }) => (kind === 'issuer' || kind === 'superior') && span.start >= bodyStart,
  );
}
