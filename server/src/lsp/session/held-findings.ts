import type { TextDocuments } from 'vscode-languageserver';
import { spanTouches, type ReportedFinding, type Span } from '../../core/index';
import type { Draft } from '../drafts/draft';
import type { Inspected } from './inspector';
import { findTypedPlaces, moveSpan } from './typed-place';

/** What an open draft is shown with, and what of it waits for a pause. */
interface Typing {
  /** Where somebody is typing; none once it rests. */
  readonly places: readonly Span[];
  /** What the editor shows, in the text as it is now. */
  readonly shown: readonly Shown[];
  readonly isHolding: boolean;
  readonly timer: ReturnType<typeof setTimeout> | null;
}

type Shown = Pick<ReportedFinding, 'ruleId' | 'messageId' | 'span'>;

const NOTHING: Typing = { places: [], shown: [], isHolding: false, timer: null };

/**
 * Holds back what is found in a date, a number or a sentence that is just being typed: the year of "19/01/202" lacks a digit because
 * the next key was not struck yet. It is told once the cursor has gone on, or typing rests. What is shown already stays, and what is mended
 * goes, at once.
 */
export class HeldFindings {
  readonly #drafts: TextDocuments<Draft>;
  readonly #pauseMs: number;
  readonly #typing = new Map<string, Typing>();
  #tellPause: (draft: Draft) => void = () => undefined;

  constructor(drafts: TextDocuments<Draft>, pauseMs: number) {
    this.#drafts = drafts;
    this.#pauseMs = pauseMs;
    if (pauseMs === 0) return;
    drafts.onDidChangeContent(({ document }) => {
      this.#follow(document);
    });
    drafts.onDidClose(({ document }) => {
      this.#put(document.uri, { timer: null });
      this.#typing.delete(document.uri);
    });
  }

  /** Calls when typing rests in a draft of which something is held back. One listener is kept. */
  onPause(listener: (draft: Draft) => void): void {
    this.#tellPause = listener;
  }

  /** What is to be shown now of what was found in the open version of a draft. Its id is another one where something is held back. */
  holdBack(inspected: Inspected): Inspected {
    const { draft, id, result } = inspected;
    if (this.#pauseMs === 0 || result === null) return inspected;
    const typing = this.#typing.get(draft.uri) ?? NOTHING;
    const findings = result.findings.filter(finding => isRipe(finding, typing));
    const isHolding = findings.length < result.findings.length;
    this.#put(draft.uri, { shown: findings.map(toShown), isHolding });
    return isHolding ? { ...inspected, id: `${id}-held`, result: { ...result, findings } } : inspected;
  }

  #follow(draft: Draft): void {
    const { uri, edits } = draft;
    const { shown } = this.#typing.get(uri) ?? NOTHING;
    const places = findTypedPlaces(draft);
    const pause = (): void => {
      this.#pause(uri);
    };
    this.#put(uri, {
      places,
      shown: shown.map(each => ({ ...each, span: edits.reduce(moveSpan, each.span) })),
      timer: places.length > 0 ? setTimeout(pause, this.#pauseMs) : null,
    });
  }

  #pause(uri: string): void {
    const isHolding = this.#typing.get(uri)?.isHolding === true;
    this.#put(uri, { places: [], timer: null });
    const draft = this.#drafts.get(uri);
    if (draft !== undefined && isHolding) this.#tellPause(draft);
  }

  /** A new timer takes the place of the one that runs. */
  #put(uri: string, changed: Partial<Typing>): void {
    const before = this.#typing.get(uri) ?? NOTHING;
    if (changed.timer !== undefined && before.timer !== null) clearTimeout(before.timer);
    this.#typing.set(uri, { ...before, ...changed });
  }
}

/** True for what lies apart from all that is being typed, with the places that it speaks of, and for what is shown already. */
function isRipe(finding: ReportedFinding, { places, shown }: Typing): boolean {
  const here = finding.related.filter(({ elsewhere }) => elsewhere === undefined);
  const isTyped = [finding, ...here].some(({ span }) => places.some(place => isTouching(place, span)));
  return !isTyped || shown.some(each => isSame(each, finding));
}

function isSame(shown: Shown, { ruleId, messageId, span }: ReportedFinding): boolean {
  return shown.ruleId === ruleId && shown.messageId === messageId && isTouching(shown.span, span);
}

function isTouching(first: Span, second: Span): boolean {
  return spanTouches(first, second.start) || spanTouches(second, first.start);
}

function toShown({ ruleId, messageId, span }: ReportedFinding): Shown {
  return { ruleId, messageId, span };
}
