import type { Localized, Locale, Profile, RuleSetting, SettingsLayer, Span } from '../core/index';
import type { PathMatcher } from './matcher';

/** The name of the file that is looked for in the folder of a draft and in every folder above it. */
export const CONFIGURATION_FILE = 'vanban.config.json';

/** A checked configuration. `null` means that the file does not say; nothing here is unchecked. */
export interface Configuration {
  /** The path it was read from, as the host writes paths, with "/" between folders. */
  readonly file: string;
  readonly locale: Locale | null;
  readonly profile: Profile | null;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly overrides: readonly ConfigurationOverride[];
  /** Patterns as in .gitignore, relative to the folder of the file. */
  readonly ignores: readonly string[];
  readonly matchesIgnores: PathMatcher;
  /** The user's registers, the last strongest. */
  readonly registers: readonly RegisterPath[];
  /** False where the built-in register is switched off. */
  readonly builtInRegister: boolean;
}

/** A register as a configuration names it: its path, relative to the folder of the configuration, and where that stands. */
export interface RegisterPath {
  readonly path: string;
  readonly place: Pick<ConfigurationProblem, 'line' | 'column' | 'span' | 'key'>;
}

/** Settings for the drafts that its patterns name (as in .gitignore, relative to the folder of the configuration). */
export interface ConfigurationOverride {
  readonly files: readonly string[];
  readonly matchesFiles: PathMatcher;
  readonly layer: SettingsLayer;
}

/** One fault of a configuration. */
export interface ConfigurationProblem {
  readonly file: string;
  /** 1-based; the column counts UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** The same place as offsets in the text of the file, a byte order mark taken off. */
  readonly span: Span;
  /** What is wrong, as a path: `rules["figure/number-format"]`; empty for the file as a whole. */
  readonly key: string;
  /** One or two sentences with the allowed values and, where there is one, the nearest known word. */
  readonly message: Localized;
}

/** What a configuration file gave. A file with problems configures nothing: half a configuration surprises. */
export type ConfigurationResult =
  | { readonly kind: 'valid'; readonly configuration: Configuration }
  | {
      readonly kind: 'invalid';
      readonly file: string;
      readonly problems: readonly ConfigurationProblem[];
      /** True for a file without any text, as one is for a moment that is being written. */
      readonly isBlank?: true;
    };

/** What was found for a draft: its configuration, a broken one, or none in any folder above it. */
export type FoundConfiguration = ConfigurationResult | { readonly kind: 'none' };

/** What reading a file gave. `unreadable` says why, as the end of a sentence: "không phải UTF-8". */
export type TextRead =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly reason: Localized };

/** Reads one text file of the host. Never throws or rejects; the text has no byte order mark. */
export type ReadText = (path: string) => Promise<TextRead>;
