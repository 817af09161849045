import { RegisterLoader, type Configuration } from '../../config/index';
import { nodeReadText } from '../../config/node';
import type {
  OtherDrafts,
  Register,
  RuleFault,
  SettingsLayer,
  Surroundings,
  WorkspaceIndex,
} from '../../core/index';
import { readBuiltInRegister } from '../../node/built-in-register';
import type { CheckFlags } from '../arguments/check-flags';
import type { Target } from '../files/targets';
import { checkTarget, type Checked, type ReadStdin } from './check-target';
import type { HashBytes } from '../storage/hash';
import { reasonOf, toldOf, type Judged, type Outcome, type RegisterNotes } from './outcome';
import { createSettingsSource, type FileSettings, type SettingsSource } from './settings-source';
import type { Stopwatch } from './stopwatch';

/** What a judge must be told; plain data, so that it can be told in another thread. */
export interface JudgeBrief {
  readonly flags: JudgeFlags;
  readonly layer: SettingsLayer;
  readonly cwd: string;
  /** Whether outcomes say what they were made from. */
  readonly wantsTrace: boolean;
}

/** The flags that what is found depends on. */
export type JudgeFlags = Pick<
  CheckFlags,
  'config' | 'inlineDirectives' | 'useIgnoreFiles' | 'fix' | 'unsafeFixes'
>;

/** What a judge needs of the thread that it works in. */
export interface JudgeTools {
  readonly stopwatch: Stopwatch;
  readonly readStdin: ReadStdin;
  /** Null where outcomes need not say what they were made from. */
  readonly hash: HashBytes | null;
}

/** The bundle lies in server/dist, and the register beside it. */
export function createRegisterLoader(): RegisterLoader {
  return new RegisterLoader({
    readText: nodeReadText,
    readBuiltInRegister: () => readBuiltInRegister(__dirname),
  });
}

/** Judges one target after the other under its settings. Writes nothing. */
export class Judge {
  /** What the files say of documents and totals; null where they are not compared. */
  others: WorkspaceIndex | null = null;
  readonly source: SettingsSource;
  readonly registers = createRegisterLoader();
  readonly #brief: JudgeBrief;
  readonly #tools: JudgeTools;

  constructor(brief: JudgeBrief, source: SettingsSource, tools: JudgeTools) {
    this.#brief = brief;
    this.source = source;
    this.#tools = tools;
  }

  /** Never rejects: a fault of the program is told for the file that met it, and the others go on. */
  async judge(target: Target): Promise<Outcome> {
    try {
      const settings = await this.#tools.stopwatch.time('configure', () =>
        this.source.settingsFor(target.path, target),
      );
      return settings.kind === 'ready' ? await this.#check(target, settings) : settings;
    } catch (error) {
      return { kind: 'crashed', reason: reasonOf(error) };
    }
  }

  async #check(target: Target, settings: Extract<FileSettings, { kind: 'ready' }>): Promise<Outcome> {
    const { checker, configuration, locale } = settings;
    const asked = new Set<string>();
    let registers: RegisterNotes | null = null;
    const readRegister = async (): Promise<Register> => {
      const { register, problems, isBuiltInMissing } = await this.#loadRegister(configuration);
      registers = { problems, isBuiltInMissing };
      return register;
    };
    const surroundings = this.#surroundingsOf(target, asked);
    const checked = await checkTarget(target, {
      ...this.#tools,
      flags: this.#brief.flags,
      checker,
      surroundings,
      readRegister,
    });
    if (checked.kind !== 'checked') return checked;
    return { ...this.#describe(checked, asked), locale, registers };
  }

  #describe({ draft, result, fixed, fixedWord }: WasChecked, asked: ReadonlySet<string>): Described {
    const { hash } = this.#tools;
    return {
      kind: 'judged',
      ...toldOf(draft, result),
      characters: draft.text.length,
      result: { ...result, faults: result.faults.map(toPlainFault) },
      fixes: fixed === null ? null : { draft, fixed, fixedWord },
      trace: hash === null ? null : { hash: hash(draft.bytes), asked: [...asked].sort() },
    };
  }

  #loadRegister(configuration: Configuration | null): ReturnType<RegisterLoader['load']> {
    return this.#tools.stopwatch.time('configure', () => this.registers.load(configuration));
  }

  #surroundingsOf({ kind, path }: Target, asked: Set<string>): Surroundings {
    const others = kind === 'file' ? (this.others?.othersThan(path) ?? null) : null;
    return { register: null, others: others === null ? null : recording(others, asked) };
  }
}

/** Makes a judge that finds settings as the flags ask for. */
export async function createJudge(brief: JudgeBrief, tools: JudgeTools): Promise<Judge> {
  return new Judge(brief, await createSettingsSource(brief), tools);
}

type WasChecked = Extract<Checked, { kind: 'checked' }>;
type Described = Omit<Judged, 'locale' | 'registers'>;

/** Notes which topics are looked up. */
function recording({ find, findTotals }: OtherDrafts, asked: Set<string>): OtherDrafts {
  return {
    find: symbol => {
      asked.add(symbol);
      return find(symbol);
    },
    findTotals: topic => {
      asked.add(topic);
      return findTotals(topic);
    },
  };
}

/** What a rule throws may be anything; only an error goes from one thread to another. */
function toPlainFault({ ruleId, error }: RuleFault): RuleFault {
  return { ruleId, error: new Error(error instanceof Error ? error.message : String(error)) };
}
