// Not by its door, behind which registers and ignore files would come along.
import { readSettings } from '../config/settings';
import {
  createChecker,
  createDocument,
  createRegister,
  readBuiltIn,
  resolveSettings,
  RULES,
  withOfferedFixes,
  type CheckResult,
  type JudgedDraft,
  type OtherDrafts,
  type Locale,
  type Register,
} from '../core/index';
import { OptionsError } from './errors';
import { findWrongOptions, type OptionKinds } from './option-kinds';
import type { CheckOptions } from './types';

/** Reads the packed built-in register; null where there is none to read. */
export type ReadRegister = () => Promise<Uint8Array | null>;

/** What checks texts under the options of one call. */
export interface Judge {
  readonly locale: Locale;
  /** What other drafts say is looked at where it is given. */
  readonly check: (text: string, others?: OtherDrafts) => CheckResult;
  /** The same, with those repairs alone that hold in the whole text: what is shown, and not what is applied and checked again. */
  readonly checkOffered: (text: string, others?: OtherDrafts) => CheckResult;
}

/** Makes a judge. Rejects with an `OptionsError` for options that name what there is not. */
export async function createJudge(
  options: CheckOptions,
  kinds: OptionKinds<CheckOptions>,
  readRegister: ReadRegister,
): Promise<Judge> {
  const misnamed = findWrongOptions(options, kinds);
  if (misnamed.some(({ key }) => key === 'options')) throw new OptionsError(misnamed);
  const { profile, rules, locale = 'vi', inlineDirectives = true, register = true } = options;
  const named = { ...(profile === undefined ? {} : { profile }), ...(rules === undefined ? {} : { rules }) };
  const { layer, problems } = await readSettings(named);
  const wrong = [...problems, ...misnamed];
  if (wrong.length > 0) throw new OptionsError(wrong);
  const checker = createChecker(resolveSettings(RULES, [layer], { inlineDirectives }));
  const loaded = await loadRegister(register, readRegister);
  const judgeText = (text: string, others: OtherDrafts | undefined): JudgedDraft => {
    const document = createDocument(text);
    const surroundings = { register: loaded, others: others ?? null };
    const result = checker.check(document, { surroundings });
    if (result === null) throw new Error('A check that nobody stopped gave no result.');
    const [fault] = result.faults;
    if (fault !== undefined) throw new Error(`${fault.ruleId} failed.`, { cause: fault.error });
    return { document, checker, surroundings, result };
  };
  return {
    locale,
    check: (text, others) => judgeText(text, others).result,
    checkOffered: (text, others) => {
      const judged = judgeText(text, others);
      return { ...judged.result, findings: withOfferedFixes(judged.result.findings, judged) };
    },
  };
}

async function loadRegister(
  wanted: boolean | Uint8Array,
  readRegister: ReadRegister,
): Promise<Register | null> {
  const packed = typeof wanted === 'boolean' ? (wanted ? await readRegister() : null) : wanted;
  return packed === null ? null : createRegister({ builtIn: readBuiltIn(packed), own: [] });
}
