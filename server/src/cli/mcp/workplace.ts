import { join } from 'node:path';
import { createConfigurationFinder } from '../../config/index';
import { nodeReadText } from '../../config/node';
import type { CalendarDate, Locale, Profile, Register, WordPlace } from '../../core/index';
import { readRulePage } from '../commands/rule-page';
import { createJudge, createRegisterLoader } from '../judging/judge';
import type { Judged, Outcome } from '../judging/outcome';
import { Stopwatch } from '../judging/stopwatch';
import { reasonFor } from './reason';

/** What an assistant may be told: the folder that it works in, as the command line sees it. */
export interface Workplace {
  readonly cwd: string;
  readonly today: () => CalendarDate;
}

/** How a draft is to be checked. */
export interface Wanted {
  readonly profile: Profile | null;
  readonly locale: Locale;
}

/** What was asked to be checked: a file, or a text with the name that its configuration is looked up by. */
export type Subject =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'text'; readonly path: string; readonly text: string };

/** A draft that was checked. */
export interface CheckedDraft extends Pick<Judged, 'result' | 'remarks'> {
  readonly path: string;
  readonly text: string;
  readonly places: readonly WordPlace[] | null;
}

/** Checks a draft as `vanban check` does, with the configuration and the registers of its folder. Throws a reason in words where it cannot. */
export async function checkSubject(
  { cwd }: Workplace,
  subject: Subject,
  { profile, locale }: Wanted,
): Promise<CheckedDraft> {
  const flags = {
    config: { kind: 'search' },
    inlineDirectives: true,
    useIgnoreFiles: false,
    fix: 'none',
    unsafeFixes: false,
  } as const;
  const brief = { flags, layer: profile === null ? {} : { profile }, cwd, wantsTrace: false };
  const bytes = new TextEncoder().encode(subject.kind === 'text' ? subject.text : '');
  const tools = { stopwatch: new Stopwatch(), readStdin: () => Promise.resolve(bytes), hash: null };
  const judge = await createJudge(brief, tools);
  const { path } = subject;
  const outcome = await judge.judge({
    kind: subject.kind === 'text' ? 'stdin' : 'file',
    path,
    isNamed: true,
  });
  return toChecked(outcome, path, locale);
}

function toChecked(outcome: Outcome, path: string, locale: Locale): CheckedDraft {
  if (outcome.kind !== 'judged') throw new Error(reasonFor(outcome, path, locale));
  const { text, places, result, remarks } = outcome;
  return { path, text, places, result, remarks };
}

/** The registers in force in the folder. */
export async function loadRegister({ cwd }: Workplace): Promise<Register> {
  const found = await createConfigurationFinder(nodeReadText).find(join(cwd, 'du-thao.vanban'));
  const loaded = await createRegisterLoader().load(found.kind === 'valid' ? found.configuration : null);
  return loaded.register;
}

/** The page of a rule, in Markdown. */
export const readPage: (ruleId: string, locale: Locale) => string = readRulePage;
