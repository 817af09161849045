import type { Locale, Localized, WordDraft } from '../../core/index';
import { encodeDraft, type Draft } from '../files/decode-draft';
import type { Target } from '../files/targets';
import type { Io } from '../terminal/io';
import { writeText } from '../terminal/write-text';

/** A draft and the text that its fixes make of it. */
export interface Delivery {
  readonly target: Target;
  readonly draft: Draft;
  readonly text: string;
  /** The file that they make of a Word document; null for a text. */
  readonly after: WordDraft | null;
  /** The language of what is shown. */
  readonly locale: Locale;
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
export async function showFixes(delivery: Delivery, io: Io): Promise<Delivered> {
  if (delivery.text !== delivery.draft.text) writeText(io.stdout, await renderFixes(delivery, io.cwd));
  return { kind: 'shown' };
}

async function renderFixes({ target, draft, text, after, locale }: Delivery, cwd: string): Promise<string> {
  const { path } = target;
  const fixedWord = after?.word ?? null;
  if (draft.word !== null && fixedWord !== null) {
    const { renderWordDiff } = await import('./word-diff');
    return renderWordDiff({ path, before: draft.word, after: fixedWord }, { cwd, locale });
  }
  const mark = draft.hasMark ? '\u{FEFF}' : '';
  const { renderDiff } = await import('./diff');
  return renderDiff({ path, before: mark + draft.text, after: mark + text }, cwd);
}
