import type { Localized } from '../../core/index';
import { encodeDraft, type Draft } from '../files/decode-draft';
import type { Target } from '../files/targets';
import type { Io } from '../terminal/io';

/** A draft and the text that its fixes make of it. */
export interface Delivery {
  readonly target: Target;
  readonly draft: Draft;
  readonly text: string;
  /** The file that they make of a Word document; null for a text. */
  readonly after: Draft | null;
}

/** What became of the fixes: they stand where the draft came from, or they do not. */
export type Delivered =
  | { readonly kind: 'written' }
  | { readonly kind: 'shown' }
  | { readonly kind: 'failed'; readonly message: Localized };

/** Writes fixes into the file; a draft from standard input goes fixed to standard output. */
export async function writeFixes({ target, draft, text, after }: Delivery, io: Io): Promise<Delivered> {
  const bytes = after?.bytes ?? encodeDraft(text, draft);
  if (target.kind === 'stdin') {
    io.stdout.write(bytes);
    return { kind: 'written' };
  }
  if (text === draft.text) return { kind: 'written' };
  const { writeDraft } = await import('../files/write-draft');
  const message = await writeDraft({
    path: target.path,
    before: draft.bytes,
    after: bytes,
  });
  return message === null ? { kind: 'written' } : { kind: 'failed', message };
}

/** Prints what writing would change, and writes nothing. */
export async function showFixes({ target, draft, text }: Delivery, io: Io): Promise<Delivered> {
  if (text !== draft.text) {
    const mark = draft.hasMark ? '\u{FEFF}' : '';
    const { renderDiff } = await import('./diff');
    io.stdout.write(
      await renderDiff({ path: target.path, before: mark + draft.text, after: mark + text }, io.cwd),
    );
  }
  return { kind: 'shown' };
}
