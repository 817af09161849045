import {
  type Checker,
  type CheckResult,
  type CheckText,
  createDocument,
  type DocumentModel,
  fixDraft,
  type FixedDraft,
  type FixedWord,
  fixWord,
  type Localized,
  mayCite,
  pickFix,
  type PickFix,
  type Register,
  type Surroundings,
  withOfferedFixes,
  withoutRebuilt,
} from '../../core/index';
import type { CheckFlags } from '../arguments/check-flags';
import { decodeDraft, type Draft, type DraftRead } from '../files/decode-draft';
import { isOwnOutput } from '../files/own-output';
import { readDraft } from '../files/read-draft';
import type { Target } from '../files/targets';
import { PACK_TOOLS } from '../files/pack-tools';
import type { Stopwatch } from './stopwatch';

/** What checking one target gave. */
export type Checked =
  | { readonly kind: 'problem'; readonly message: Localized }
  /** It is what an earlier run left among the drafts. */
  | { readonly kind: 'ignored' }
  | {
      readonly kind: 'checked';
      readonly draft: Draft;
      readonly result: CheckResult;
      /** The draft with its fixes; null where no fixes were asked for. */
      readonly fixed: FixedDraft | null;
      /** The same of a Word document, with the file that they make of it. */
      readonly fixedWord: FixedWord | null;
    };

/** Reads all bytes of standard input. */
export type ReadStdin = () => Promise<Uint8Array>;

export interface CheckOptions {
  readonly checker: Checker;
  readonly surroundings: Surroundings;
  /** Called where the draft may cite documents and a rule in force looks them up. */
  readonly readRegister: () => Promise<Register>;
  readonly flags: Pick<CheckFlags, 'fix' | 'unsafeFixes'>;
  readonly stopwatch: Stopwatch;
  readonly readStdin: ReadStdin;
}

/** Reads a target, checks it and works its fixes out. Writes nothing. */
export async function checkTarget(
  target: Target,
  { checker, surroundings: others, readRegister, flags, stopwatch, readStdin }: CheckOptions,
): Promise<Checked> {
  const read = await stopwatch.time('read', () => readTarget(target, readStdin));
  if (read.kind === 'problem') return read;
  const { draft } = read;
  if (!target.isNamed && isOwnOutput(draft)) return { kind: 'ignored' };
  const document = await stopwatch.time('check', () => createDocument(draft.text));
  const mayNeedRegister = checker.reads.has('register');
  const needsRegister = mayNeedRegister && (await stopwatch.time('check', () => mayCite(document)));
  const surroundings = needsRegister ? { ...others, register: await readRegister() } : others;
  const check = (checked: DocumentModel): CheckResult => checkDocument(checked, checker, surroundings);
  const { word } = draft;
  const pick: PickFix = finding => pickFix(finding, { unsafe: flags.unsafeFixes });
  const checkText: CheckText = text => check(createDocument(text));
  if (flags.fix === 'none') {
    const result = await stopwatch.time('check', () => checkOffered({ document, checker, surroundings }));
    return { ...CHECKED, draft, result: word === null ? result : withoutRebuilt(result, word) };
  }
  if (word === null) {
    const fixed = await stopwatch.time('check', () => fixDraft(draft.text, checkText, pick));
    return { ...CHECKED, draft, result: fixed.before, fixed };
  }
  const fixing = { check: checkText, pick, tools: PACK_TOOLS };
  const fixedWord = await stopwatch.time('check', () => fixWord({ bytes: draft.bytes, word }, fixing));
  return { ...CHECKED, draft, result: fixedWord.fixed.before, fixed: fixedWord.fixed, fixedWord };
}

/** A target of which no fixes were asked for. */
const CHECKED = { kind: 'checked', fixed: null, fixedWord: null } as const;

async function readTarget(target: Target, readStdin: ReadStdin): Promise<DraftRead> {
  return target.kind === 'stdin' ? decodeDraft(await readStdin()) : readDraft(target.path);
}

/** What is found, with repairs that hold in the whole draft. */
function checkOffered({
  document,
  checker,
  surroundings,
}: Pick<CheckOptions, 'checker' | 'surroundings'> & { readonly document: DocumentModel }): CheckResult {
  const result = checkDocument(document, checker, surroundings);
  const findings = withOfferedFixes(result.findings, { document, checker, surroundings, result });
  return { ...result, findings };
}

function checkDocument(document: DocumentModel, checker: Checker, surroundings: Surroundings): CheckResult {
  const result = checker.check(document, { surroundings });
  if (result === null) throw new Error('A check that nobody stopped gave no result.');
  return result;
}
