import { PROFILES, type Locale, type Profile } from '../../core/index';
import { PHRASES } from '../wording/phrases';
import type { Flags } from './call';
import { readChoice } from './choice';
import { readOutputs, type ReportOutput } from './formats';
import { LOCALES } from './locale';
import { checkRunFlags, readRunFlags, type RawRunFlags, type RunFlags } from './run-flags';
import { UsageError } from './usage-error';

/** Flags that change what is in force for a file. */
export interface SettingFlags {
  readonly config:
    | { readonly kind: 'search' }
    | { readonly kind: 'none' }
    | { readonly kind: 'file'; readonly path: string };
  /** The values of `--rule`, as typed. */
  readonly rules: readonly string[];
  readonly profile: Profile | null;
  readonly locale: Locale | null;
  readonly inlineDirectives: boolean;
}

/** What was asked of `check`, in the words of the program. */
export interface CheckFlags extends RunFlags, SettingFlags {
  readonly targets: readonly string[];
  /** At least one; at most one of them goes to standard output. */
  readonly outputs: readonly ReportOutput[];
  readonly quiet: boolean;
  readonly maxWarnings: number | null;
  /** What happens to fixes: nothing, written into the files, or shown as a diff. */
  readonly fix: 'none' | 'write' | 'diff';
  readonly unsafeFixes: boolean;
  readonly stdinName: string | null;
  readonly ignorePatterns: readonly string[];
  readonly useIgnoreFiles: boolean;
  readonly reportUnusedDirectives: boolean;
  /** Whether a run that finds no draft has failed. */
  readonly errorOnUnmatched: boolean;
  readonly exitZero: boolean;
  readonly color: boolean;
  readonly stats: boolean;
  readonly progress: boolean;
}

/** The flags as commander names them. `buildProgram` declares them, which justifies the cast below. */
interface RawFlags extends RawRunFlags {
  readonly config?: string | false;
  readonly rule?: readonly string[];
  readonly profile?: string;
  readonly locale?: string;
  readonly format?: readonly string[];
  readonly outputFile?: string;
  readonly quiet?: true;
  readonly maxWarnings?: string;
  readonly fix?: true;
  readonly unsafeFixes?: true;
  readonly diff?: true;
  readonly fixDryRun?: true;
  readonly stdinFilename?: string;
  readonly ignorePattern?: readonly string[];
  readonly ignore: boolean;
  readonly inlineConfig: boolean;
  readonly errorOnUnmatched: boolean;
  readonly reportUnusedDirectives?: true;
  readonly exitZero?: true;
  readonly color: boolean;
  readonly stats?: true;
  readonly progress: boolean;
}

/** Takes over what commander understood. Throws a `UsageError` for a value that a flag does not allow. */
export function readCheckFlags(targets: readonly string[], flags: Flags): CheckFlags {
  const raw = flags as unknown as RawFlags;
  const fix = readFix(raw);
  if (raw.unsafeFixes === true && fix === 'none') throw new UsageError(PHRASES.unsafeNeedsFix);
  const run = readRunFlags(raw);
  checkRunFlags(run, { targets, fix });
  return {
    ...run,
    targets: targets.length === 0 ? ['.'] : targets,
    ...readSettingFlags(flags),
    outputs: readOutputs(raw.format ?? [], raw.outputFile ?? null),
    quiet: raw.quiet ?? false,
    maxWarnings: raw.maxWarnings === undefined ? null : readCount('--max-warnings', raw.maxWarnings),
    fix,
    unsafeFixes: raw.unsafeFixes ?? false,
    stdinName: raw.stdinFilename ?? null,
    ignorePatterns: raw.ignorePattern ?? [],
    useIgnoreFiles: raw.ignore,
    reportUnusedDirectives: raw.reportUnusedDirectives ?? false,
    errorOnUnmatched: raw.errorOnUnmatched,
    exitZero: raw.exitZero ?? false,
    color: raw.color,
    stats: raw.stats ?? false,
    progress: raw.progress,
  };
}

/** Takes over the flags that change settings, which `check` and `config` share. */
export function readSettingFlags(flags: Flags): SettingFlags {
  const raw = flags as unknown as RawFlags;
  return {
    config: readConfig(raw.config),
    rules: raw.rule ?? [],
    profile: raw.profile === undefined ? null : readChoice('--profile', raw.profile, PROFILES),
    locale: raw.locale === undefined ? null : readChoice('--locale', raw.locale, LOCALES),
    inlineDirectives: raw.inlineConfig,
  };
}

function readFix({ diff, fixDryRun, fix }: RawFlags): CheckFlags['fix'] {
  if (diff === true || fixDryRun === true) return 'diff';
  return fix === true ? 'write' : 'none';
}

function readConfig(config: string | false | undefined): CheckFlags['config'] {
  if (config === undefined) return { kind: 'search' };
  return config === false ? { kind: 'none' } : { kind: 'file', path: config };
}

function readCount(flag: string, value: string): number {
  if (!/^\d{1,9}$/u.test(value)) throw new UsageError(PHRASES.wrongCount(flag, value));
  return Number(value);
}
