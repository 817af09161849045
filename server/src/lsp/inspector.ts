import type { CancellationToken, Connection, TextDocuments } from 'vscode-languageserver';
import type { CheckResult } from '../core/index';
import type { Draft } from './draft';
import { describeError, throwIfCancelled } from './guard';
import type { DraftSettings } from './settings/draft-settings';
import type { SettingsStore } from './settings/store';
import { checkInSlices } from './slices';
import { readsAsVietnamese } from './vietnamese';

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

/** `unknown`: no such document is open. `stale`: text or settings changed meanwhile, and there is nothing to use. */
export type Inspection = Inspected | { readonly kind: 'unknown' } | { readonly kind: 'stale' };

/** What an inspector works on. */
export interface InspectorContext {
  readonly connection: Connection;
  readonly drafts: TextDocuments<Draft>;
  readonly store: SettingsStore;
}

/** Checks open drafts, each version under the same settings once. */
export class Inspector {
  readonly #context: InspectorContext;
  readonly #known = new WeakMap<Draft, Inspected>();
  readonly #run = Date.now().toString(36);
  #count = 0;

  constructor(context: InspectorContext) {
    this.#context = context;
  }

  /** Inspects the draft that is open under the URI now. Throws the answer "cancelled" when the token says so. */
  async inspect(uri: string, token: CancellationToken): Promise<Inspection> {
    const { drafts, store } = this.#context;
    const draft = drafts.get(uri);
    if (draft === undefined) return { kind: 'unknown' };
    const settings = await store.get(uri);
    const isStale = (): boolean => {
      throwIfCancelled(token);
      return drafts.get(uri) !== draft || !store.isCurrent(settings);
    };
    if (isStale()) return { kind: 'stale' };
    const known = this.#recall(draft, settings);
    if (known !== null) return known;
    const result = isChecked(draft, settings)
      ? await checkInSlices(draft.model, settings.checker, isStale)
      : null;
    if (isStale()) return { kind: 'stale' };
    return this.#recall(draft, settings) ?? this.#keep(draft, settings, result);
  }

  #recall(draft: Draft, settings: DraftSettings): Inspected | null {
    const known = this.#known.get(draft);
    return known?.settings === settings ? known : null;
  }

  #keep(draft: Draft, settings: DraftSettings, result: CheckResult | null): Inspected {
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
    this.#known.set(draft, inspected);
    return inspected;
  }
}

/** True where a document is to be checked at all. */
export function isChecked(
  { uri, languageId, model }: Pick<Draft, 'uri' | 'languageId' | 'model'>,
  { enable, isIgnored }: DraftSettings,
): boolean {
  if (isIgnored || enable === 'never') return false;
  if (languageId === 'vanban' || uri.endsWith('.vanban')) return true;
  if (!PROSE_LANGUAGES.includes(languageId)) return false;
  return enable === 'always' || readsAsVietnamese(model.text);
}

/** What editors call plain text and Markdown; "text" is Vim's word. */
const PROSE_LANGUAGES: readonly string[] = ['plaintext', 'text', 'markdown'];
