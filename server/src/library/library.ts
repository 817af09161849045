import {
  annotateWord,
  createDocument,
  createWorkspaceIndex,
  fixDraft,
  fixWord,
  getRuleMeta,
  NOT_ANNOTATED,
  pickFix,
  readDraftFacts,
  remarkLines,
  RULES,
  withoutRebuilt,
  type FixedWord,
  type OtherDrafts,
  type PickFix,
  type WordText,
} from '../core/index';
import { PACK_TOOLS } from '../packing/pack-tools';
import { UnreadableError } from './errors';
import { tellFindings } from './findings';
import { createJudge, type Judge, type ReadRegister } from './judge';
import { asDraft, asDrafts, asWord } from './given';
import { openWord } from './open-word';
import { ANNOTATE_OPTIONS, CHECK_OPTIONS, FIX_OPTIONS } from './option-kinds';
import type {
  AnnotateOptions,
  AnnotateReport,
  CheckReport,
  Draft,
  FixOptions,
  FixReport,
  Library,
  RuleSummary,
  WordDraft,
} from './types';

/** The library, with what the place it runs in has of the built-in register. */
export function createLibrary(readRegister: ReadRegister): Library {
  return {
    check: async (draft, options = {}) =>
      check(asDraft(draft), await createJudge(options, CHECK_OPTIONS, readRegister)),
    checkAll: async (drafts, options = {}) =>
      checkAll(asDrafts(drafts), await createJudge(options, CHECK_OPTIONS, readRegister)),
    fix: async (draft, options = {}) =>
      fix(asDraft(draft), options, await createJudge(options, FIX_OPTIONS, readRegister)),
    annotate: async (draft, options = {}) =>
      annotate(asWord(draft), options, await createJudge(options, ANNOTATE_OPTIONS, readRegister)),
    listRules,
  };
}

function check(draft: Draft, judge: Judge, others?: OtherDrafts): CheckReport {
  const word = draft.kind === 'word' ? openWord(draft.bytes) : null;
  const found = judge.checkOffered(draft.text, others);
  const { findings, suppressed } = word === null ? found : withoutRebuilt(found, word);
  const told = { text: draft.text, places: word?.places ?? null, locale: judge.locale };
  return { findings: tellFindings(findings, told), suppressed };
}

function checkAll(drafts: ReadonlyMap<string, Draft>, judge: Judge): ReadonlyMap<string, CheckReport> {
  const index = createWorkspaceIndex({ nameOf: path => path.slice(path.lastIndexOf('/') + 1) });
  for (const [name, { text }] of drafts) index.set(name, readDraftFacts(createDocument(text)));
  return new Map([...drafts].map(([name, draft]) => [name, check(draft, judge, index.othersThan(name))]));
}

function fix(draft: Draft, { unsafe = false }: FixOptions, judge: Judge): FixReport {
  const pick: PickFix = finding => pickFix(finding, { unsafe });
  const { locale } = judge;
  if (draft.kind === 'text') {
    const { text, result } = fixDraft(draft.text, judge.check, pick);
    const findings = tellFindings(result.findings, { text, places: null, locale });
    return { draft: { kind: 'text', text }, findings, remarks: [] };
  }
  const { fixed, after, remarks } = fixIn(draft, openWord(draft.bytes), { judge, pick });
  const { text, places } = after.word;
  return {
    draft: { ...draft, text, bytes: after.bytes },
    findings: tellFindings(fixed.result.findings, { text, places, locale }),
    remarks: remarks.map(remark => remark[locale]),
  };
}

function fixIn(
  { bytes }: WordDraft,
  word: WordText,
  { judge, pick }: { readonly judge: Judge; readonly pick: PickFix },
): FixedWord {
  return fixWord({ bytes, word }, { check: judge.check, pick, tools: PACK_TOOLS });
}

function annotate(draft: WordDraft, { track = 'none' }: AnnotateOptions, judge: Judge): AnnotateReport {
  const word = openWord(draft.bytes);
  if (word.isReadOnly) throw new UnreadableError(NOT_ANNOTATED.readOnly);
  const pick: PickFix = finding => pickFix(finding, { unsafe: track === 'preferred' });
  const { fixed, proposed } = fixIn(draft, word, { judge, pick });
  const { text } = word;
  const { locale } = judge;
  const notes = fixed.before.findings.map(finding => ({
    span: finding.span,
    lines: remarkLines(getRuleMeta(finding.ruleId), finding, { text, locale }),
  }));
  const edits = track === 'none' ? [] : proposed;
  const made = annotateWord(draft.bytes, { word, notes, edits }, PACK_TOOLS);
  if (made.kind === 'refused') throw new UnreadableError(NOT_ANNOTATED.broken);
  const { bytes, comments, known, tracked, unplaced } = made.value;
  return { bytes, comments, known, changes: tracked.length, unplaced };
}

function listRules(): readonly RuleSummary[] {
  return RULES.map(({ meta: { id, title, severity, enabledByDefault } }) => ({
    id,
    title,
    severity,
    enabledByDefault,
  }));
}
