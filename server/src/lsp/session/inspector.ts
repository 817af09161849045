import type { CancellationToken, Connection, TextDocuments } from 'vscode-languageserver';
import type { CheckResult } from '../../core/index';
import type { Draft } from '../drafts/draft';
import { describeError, throwIfCancelled } from '../protocol/guard';
import type { Registers } from '../settings/registers';
import type { DraftSettings } from '../settings/draft-settings';
import type { SettingsStore } from '../settings/store';
import { checkInSlices } from '../protocol/slices';
import { findSurroundings } from './surroundings';
import { isChecked } from '../settings/is-checked';
import { restsLong } from './rest';
import type { Workspace } from '../workspace/workspace';

/** A draft with what is in force for it and what was found in it. */
export interface Inspected {
  readonly kind: 'inspected';
  readonly draft: Draft;
  readonly settings: DraftSettings;
  /** Null where the settings, or the language of the text, leave the draft unchecked. */
  readonly result: CheckResult | null;
  /** Names this result, in this run of the server and in no other. */
  readonly id: string;
}

/** `unknown`: no such document is open. `stale`: the text changed meanwhile, and there is nothing to use. */
export type Inspection = Inspected | { readonly kind: 'unknown' } | { readonly kind: 'stale' };

/** What an inspector works on. */
export interface InspectorContext {
  readonly connection: Connection;
  readonly drafts: TextDocuments<Draft>;
  readonly store: SettingsStore;
  readonly workspace: Workspace;
  readonly registers: Registers;
}

/** What a check gave. */
interface Checked {
  readonly result: CheckResult | null;
  readonly isCurrent: () => boolean;
}

/** What is known of a draft, and whether other drafts still say what it was judged by. */
interface Known {
  readonly inspected: Inspected;
  readonly isCurrent: () => boolean;
}

/** Checks open drafts, each version under the same settings, among the same others, once. */
export class Inspector {
  readonly #context: InspectorContext;
  readonly #known = new WeakMap<Draft, Known>();
  /** The checks that are under way, each until it ends in whichever way: who asks meanwhile waits for that one. */
  readonly #checking = new WeakMap<Draft, Promise<unknown>>();
  readonly #run = Date.now().toString(36);
  #count = 0;

  constructor(context: InspectorContext) {
    this.#context = context;
  }

  /**
   * Inspects the draft that is open under the URI now. Settings that change meanwhile make it begin anew: nobody would ask again for that,
   * since the text is the same. Throws the answer "cancelled" when the token says so.
   */
  async inspect(uri: string, token: CancellationToken): Promise<Inspection> {
    const { drafts, store } = this.#context;
    const draft = drafts.get(uri);
    if (draft === undefined) return { kind: 'unknown' };
    for (;;) {
      const inspected = await this.#inspectUnder(draft, await store.get(uri), token);
      if (inspected !== null) return inspected;
      if (drafts.get(uri) !== draft) return { kind: 'stale' };
    }
  }

  /** The result of the version that is open, without checking; null where it is not known. */
  recall(uri: string): Inspected | null {
    const draft = this.#context.drafts.get(uri);
    const known = draft && this.#known.get(draft);
    if (!known?.isCurrent()) return null;
    return this.#context.store.isCurrent(known.inspected.settings) ? known.inspected : null;
  }

  /** True for a draft whose last result was judged by what other drafts no longer say. */
  isOutdated(draft: Draft): boolean {
    return this.#known.get(draft)?.isCurrent() === false;
  }

  /** Null where text or settings have changed meanwhile. */
  async #inspectUnder(
    draft: Draft,
    settings: DraftSettings,
    token: CancellationToken,
  ): Promise<Inspected | null> {
    const { drafts, store, workspace } = this.#context;
    // What was found before may be out of date by the edits that came right before this question.
    if (settings.checker.reads.has('others')) await workspace.settle();
    const isStale = (): boolean => {
      throwIfCancelled(token);
      return drafts.get(draft.uri) !== draft || !store.isCurrent(settings);
    };
    if (isStale()) return null;
    const known = this.#recall(draft, settings);
    if (known !== null) return known;
    if (!isChecked(draft, settings)) return this.#keep(draft, settings, { result: null, isCurrent: always });
    const other = this.#checking.get(draft);
    if (other !== undefined) {
      await Promise.race([other, cancellationOf(token)]);
      // What it found is known now; else somebody has to begin anew.
      return isStale() ? null : this.#inspectUnder(draft, settings, token);
    }
    const checking = this.#checkAndKeep(draft, settings, isStale);
    this.#checking.set(
      draft,
      checking.catch(() => null),
    );
    try {
      return await checking;
    } finally {
      this.#checking.delete(draft);
    }
  }

  async #checkAndKeep(
    draft: Draft,
    settings: DraftSettings,
    isStale: () => boolean,
  ): Promise<Inspected | null> {
    for (;;) {
      const check = await this.#check(draft, settings, isStale);
      if (check === null) return null;
      if (check.isCurrent()) return this.#recall(draft, settings) ?? this.#keep(draft, settings, check);
    }
  }

  /** Null where nobody needs the result any more. */
  async #check(draft: Draft, settings: DraftSettings, isStale: () => boolean): Promise<Checked | null> {
    const { checker } = settings;
    if (!(await restsLong(draft, isStale))) return null;
    const { surroundings, isCurrent } = await findSurroundings(this.#context, draft, settings);
    if (isStale()) return null;
    const result = await checkInSlices({ model: draft.model, checker, surroundings }, isStale);
    return isStale() ? null : { result, isCurrent };
  }

  #recall(draft: Draft, settings: DraftSettings): Inspected | null {
    const known = this.#known.get(draft);
    return known?.inspected.settings === settings && known.isCurrent() ? known.inspected : null;
  }

  #keep(draft: Draft, settings: DraftSettings, { result, isCurrent }: Checked): Inspected {
    for (const { ruleId, error } of result?.faults ?? []) {
      this.#context.connection.console.error(`${ruleId}, version ${draft.version}: ${describeError(error)}`);
    }
    this.#count += 1;
    const inspected: Inspected = {
      kind: 'inspected',
      draft,
      settings,
      result,
      id: `${this.#run}-${this.#count}`,
    };
    this.#known.set(draft, { inspected, isCurrent });
    return inspected;
  }
}

/** Resolves when nobody wants the answer any more. */
function cancellationOf(token: CancellationToken): Promise<void> {
  return new Promise(resolve => {
    token.onCancellationRequested(() => {
      resolve();
    });
  });
}

function always(): boolean {
  return true;
}
