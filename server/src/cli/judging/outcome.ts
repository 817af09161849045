import type { ConfigurationProblem } from '../../config/index';
import type { CheckResult, FixedDraft, FixedWord, Locale, Localized, WordPlace } from '../../core/index';
import type { Draft } from '../files/decode-draft';

/** What became of one target. Plain data: it may come from another thread. */
export type Outcome =
  /** The configuration leaves the file out, or it is a report of an earlier run. */
  | { readonly kind: 'ignored' }
  | { readonly kind: 'broken'; readonly problems: readonly ConfigurationProblem[] }
  | { readonly kind: 'problem'; readonly message: Localized }
  /** A fault of the program: the file was not checked. */
  | { readonly kind: 'crashed'; readonly reason: string }
  | Judged;

/** A target that was checked. */
export interface Judged {
  readonly kind: 'judged';
  /** The language that its configuration chooses. */
  readonly locale: Locale | null;
  /** The text of the draft; empty where nothing of it is told, so that it need not be kept. */
  readonly text: string;
  /** The paragraphs of a Word document; null for a text, or where nothing of it is told. */
  readonly places: readonly WordPlace[] | null;
  /** What a reader of the findings should know of the file. */
  readonly remarks: readonly Localized[];
  /** The length of the text in UTF-16 units. */
  readonly characters: number;
  readonly result: CheckResult;
  /** The draft as it was read and with its fixes; null where no fixes were asked for. */
  readonly fixes: Fixes | null;
  /** What is wrong with the registers that the draft was compared with. */
  readonly registers: RegisterNotes | null;
  /** Null where nobody asked for it. */
  readonly trace: Trace | null;
}

export interface Fixes {
  readonly draft: Draft;
  readonly fixed: FixedDraft;
  /** Null for a text. */
  readonly fixedWord: FixedWord | null;
}

/** What was wrong when the registers of a draft were read. Null instead where no register was looked at. */
export interface RegisterNotes {
  readonly problems: readonly ConfigurationProblem[];
  readonly isBuiltInMissing: boolean;
}

/** What a result was made from, for the cache. */
export interface Trace {
  /** See `hashBytes`. */
  readonly hash: string;
  /** The symbols that rules looked up in other drafts, sorted. */
  readonly asked: readonly string[];
}

/** What reports need of a draft beside its findings: nothing where nothing is told of it. */
export function toldOf({ text, word }: Draft, result: Told): Pick<Judged, 'text' | 'places' | 'remarks'> {
  const remarks = word?.warnings ?? [];
  return isTold(result)
    ? { text, places: word?.places ?? null, remarks }
    : { text: '', places: null, remarks };
}

type Told = Pick<CheckResult, 'findings' | 'unusedDirectives'>;

/** True where a report may show something of the text: a finding, or a directive that silenced nothing. */
function isTold({ findings, unusedDirectives }: Told): boolean {
  return findings.length > 0 || unusedDirectives.length > 0;
}

/** What an error says, in one line. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.split('\n', 1).join('') : String(error);
}
