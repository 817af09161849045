import type { CancellationToken, Range, TextDocuments } from 'vscode-languageserver';
import { spanFrom, type CheckResult, type ReportedFinding, type Span } from '../../core/index';
import { rangeToSpan } from '../drafts/convert';
import type { Draft } from '../drafts/draft';
import { throwIfCancelled } from '../protocol/guard';
import type { DraftSettings } from '../settings/draft-settings';
import { isChecked } from '../settings/is-checked';
import type { SettingsStore } from '../settings/store';
import type { Inspected } from './inspector';

/** Checking a longer draft for the first time takes more than a second. In UTF-16 units. */
export const LONG_DRAFT_LENGTH = 200_000;

/** What a client is taken to show as long as it has not said what it shows: the first screens of the text. */
const FIRST_SCREENS: Span = spanFrom(0, 10_000);

/** A long draft of which the whole is not known yet. */
interface Waiting {
  /** The stretches that a person has seen meanwhile. */
  readonly seen: readonly Range[];
  /** The last look, and the draft and the stretches that it was at. */
  readonly last: { readonly look: Inspected; readonly seen: readonly Range[] } | null;
}

/**
 * The first look at a long draft: what rules of blocks find in what is on the screen, until the whole is checked. It is only for drafts of which
 * nothing is shown yet: what is shown must not go and come back.
 */
export class FirstLook {
  readonly #drafts: TextDocuments<Draft>;
  readonly #store: SettingsStore;
  readonly #waiting = new Map<string, Waiting>();
  /** Drafts of which the whole has been checked since they were opened. */
  readonly #whole = new Set<string>();
  readonly #run = Date.now().toString(36);
  #count = 0;
  #tellWhole: (draft: Draft) => void = () => undefined;

  constructor(drafts: TextDocuments<Draft>, store: SettingsStore) {
    this.#drafts = drafts;
    this.#store = store;
    drafts.onDidClose(({ document: { uri } }) => {
      this.#waiting.delete(uri);
      this.#whole.delete(uri);
    });
  }

  /** Null for a draft that needs none. Throws the answer "cancelled". */
  async look(uri: string, token: CancellationToken): Promise<Inspected | null> {
    const draft = this.#drafts.get(uri);
    if (draft === undefined || this.#whole.has(uri)) return null;
    if (!isLong(draft)) {
      // What is pasted into it later finds it shown as a whole.
      this.#whole.add(uri);
      return null;
    }
    const settings = await this.#store.get(uri);
    throwIfCancelled(token);
    if (this.#drafts.get(uri) !== draft || !isChecked(draft, settings)) return null;
    const { seen, last } = this.#waiting.get(uri) ?? { seen: [], last: null };
    const isSame = last?.look.draft === draft && last.look.settings === settings && last.seen === seen;
    const look = isSame ? last.look : this.#lookAt(draft, settings, seen);
    this.#waiting.set(uri, { seen, last: { look, seen } });
    return look;
  }

  isWaiting(uri: string): boolean {
    return this.#waiting.has(uri);
  }

  /** A person sees these stretches now. False where all of them have been looked at. */
  see(uri: string, ranges: readonly Range[]): boolean {
    const waiting = this.#waiting.get(uri);
    const fresh = ranges.filter(range => !waiting?.seen.some(seen => isWithin(range, seen)));
    if (waiting === undefined || fresh.length === 0) return false;
    this.#waiting.set(uri, { ...waiting, seen: [...waiting.seen, ...fresh] });
    return true;
  }

  /** The whole is known. */
  end(uri: string): void {
    const draft = this.#drafts.get(uri);
    if (!this.#waiting.delete(uri) || draft === undefined) return;
    this.#whole.add(uri);
    this.#tellWhole(draft);
  }

  /** Calls when the whole of a draft is known. One listener is kept. */
  onWhole(listener: (draft: Draft) => void): void {
    this.#tellWhole = listener;
  }

  #lookAt(draft: Draft, settings: DraftSettings, seen: readonly Range[]): Inspected {
    const stretches = [FIRST_SCREENS, ...seen.map(range => rangeToSpan(draft, range))];
    const looks = stretches.map(stretch => settings.checker.checkStretch(draft.model, stretch));
    this.#count += 1;
    const id = `${this.#run}-part-${this.#count}`;
    return { kind: 'inspected', draft, settings, result: join(looks), id };
  }
}

/** Whether the first check of a draft takes so long that somebody would wait for it. */
export function isLong({ model }: Pick<Draft, 'model'>): boolean {
  return model.pieces.length > LONG_DRAFT_LENGTH;
}

/** By lines: a screen shows whole ones. */
function isWithin(range: Range, seen: Range): boolean {
  return range.start.line >= seen.start.line && range.end.line <= seen.end.line;
}

/** What several stretches gave; they may overlap. */
function join(looks: readonly CheckResult[]): CheckResult {
  const findings = new Map<string, ReportedFinding>();
  for (const finding of looks.flatMap(look => look.findings)) {
    const { span, ruleId, messageId } = finding;
    findings.set(`${span.start} ${span.end} ${ruleId} ${messageId}`, finding);
  }
  const inOrder = [...findings.values()].sort((first, second) => first.span.start - second.span.start);
  return { findings: inOrder, suppressed: 0, unusedDirectives: [], faults: [] };
}
