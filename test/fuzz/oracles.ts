import {
  applyEdits,
  compareSeverities,
  createChecker,
  createDocument,
  NO_SURROUNDINGS,
  resolveSettings,
  RULES,
  textAt,
  withOfferedFixes,
  type Checker,
  type CheckResult,
  type Fix,
  type ReportedFinding,
  type Span,
} from '../../server/src/core/index';
import { fixDraft, pickFix } from '../../server/src/core/fixing/fix-draft';
import { hullAfter, mapEdits, moveSpan } from '../../server/src/core/fixing/edit-map';
import type { Random } from '../bench/random';
import { switchOn } from '../helpers/document';
import { typeInto } from '../helpers/typed-edits';
import { writtenText } from '../helpers/written';

/** What must hold for every text. Gives what does not, in words that stay the same while the text is made smaller; else null. */
export type Oracle = (text: string, next: Random) => string | null;

/** Each by its name, in which its fixtures are kept. */
export const ORACLES: Readonly<Record<string, Oracle>> = {
  crash: text => {
    const [fault] = check(text).faults;
    return fault === undefined ? null : `${fault.ruleId} threw`;
  },
  incremental: readsEditsAfresh,
  twins: findsInTwins,
  fixes: endsFindings,
  idempotent: text => {
    const once = fixSafely(text);
    return fixSafely(once) === once ? null : 'a second run of the safe fixes changes something';
  },
};

const LAYERS = RULES.flatMap(({ meta }) => switchOn(meta));

function createFuzzChecker(): Checker {
  return createChecker(resolveSettings(RULES, LAYERS));
}

function check(text: string): CheckResult {
  const result = createFuzzChecker().check(createDocument(text));
  if (result === null) throw new Error('A check stopped that nobody stopped.');
  return result;
}

function fixSafely(text: string): string {
  return fixDraft(text, check, finding => pickFix(finding, { unsafe: false })).text;
}

function readsEditsAfresh(text: string, next: Random): string | null {
  const checker = createFuzzChecker();
  let document = createDocument(next(4) === 0 ? text.replaceAll('\n', '\r\n') : text);
  checker.check(document);
  for (let left = 3; left > 0; left -= 1) {
    const typed = ['', '7', '%', '\n', '\n\n', ' và ', '-->', '**'][next(8)] ?? '';
    document = typeInto(document, { from: next(1_000) / 1_000, length: next(20), text: typed });
    const afresh = check(writtenText(document)).findings.map(finding => written(finding));
    const found = checker.check(document)?.findings.map(finding => written(finding)) ?? [];
    const wrong = found.find(one => !afresh.includes(one)) ?? afresh.find(one => !found.includes(one));
    if (wrong !== undefined) return `after an edit: ${(JSON.parse(wrong) as ReportedFinding).ruleId}`;
    if (found.join() !== afresh.join()) return 'after an edit: another order';
  }
  return null;
}

function written(finding: ReportedFinding): string {
  return JSON.stringify(finding, (_key, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value));
}

/** The same text in separate letters, and with the line ends of Windows. */
function findsInTwins(text: string): string | null {
  const base = text.replace(/\r\n?/gu, '\n').normalize('NFC');
  const found = namesOf(base);
  const twins = { NFD: base.normalize('NFD'), CRLF: base.replaceAll('\n', '\r\n') };
  for (const [name, twin] of Object.entries(twins)) {
    const inTwin = namesOf(twin);
    const [wrong] = [
      ...found.filter(one => !inTwin.includes(one)),
      ...inTwin.filter(one => !found.includes(one)),
    ];
    if (wrong !== undefined) return `${name}: ${wrong.split(' ', 1).join()}`;
  }
  return null;
}

/** Which forms the letters have is a finding of its own, and no other depends on it. */
function namesOf(text: string): readonly string[] {
  return check(text)
    .findings.filter(({ ruleId }) => ruleId !== 'style/unicode-form')
    .map(({ ruleId, messageId, span }) => {
      const before = plain(text.slice(0, span.start)).length;
      return `${ruleId}.${messageId} ${before} ${plain(textAt(text, span))}`;
    });
}

function plain(text: string): string {
  return text.normalize('NFC').replaceAll('\r\n', '\n');
}

function endsFindings(text: string): string | null {
  const before = check(text).findings;
  const offered = listOffered(text);
  for (const finding of offered)
    for (const fix of finding.fixes) {
      const fault = faultOfFix(text, before, { finding, fix });
      if (fault !== null) return `${finding.ruleId}.${finding.messageId}: its fix "${fix.titleId}" ${fault}`;
    }
  return null;
}

/** The findings with the repairs that are shown to people. */
function listOffered(text: string): readonly ReportedFinding[] {
  const [document, checker] = [createDocument(text), createFuzzChecker()];
  const result = checker.check(document);
  if (result === null) throw new Error('A check stopped that nobody stopped.');
  return withOfferedFixes(result.findings, { document, checker, surroundings: NO_SURROUNDINGS, result });
}

interface Fixed {
  readonly finding: ReportedFinding;
  readonly fix: Fix;
}

/** What a fix made of a text: its findings, and those of before with the places at which they would stand now. */
interface Outcome {
  readonly text: string;
  readonly after: readonly ReportedFinding[];
  readonly old: readonly { readonly one: ReportedFinding; readonly at: number }[];
  /** What became of the place of the finding. */
  readonly hull: Span;
}

/** A fix ends what it was made for, and at its place nothing else begins that is as bad. */
function faultOfFix(
  text: string,
  before: readonly ReportedFinding[],
  { finding, fix }: Fixed,
): string | null {
  const map = mapEdits(fix.edits);
  const placeOf = (span: Span): Span => hullAfter(map, span) ?? moveSpan(map, span);
  const fixed = applyEdits(text, fix.edits);
  const outcome: Outcome = {
    text: fixed,
    after: check(fixed).findings,
    old: before.map(one => ({ one, at: placeOf(one.span).start })),
    hull: placeOf(finding.span),
  };
  const left = outcome.after.filter(one => isSame(one, finding) && !isTurned(one, outcome));
  const others = left.filter(one => !isNextOfMany(one, finding, { text, fixed }));
  if (others.length >= before.filter(one => isSame(one, finding)).length) return 'does not end it';
  const brought = outcome.after.find(
    one =>
      compareSeverities(one.severity, finding.severity) >= 0 &&
      isIn(one, outcome.hull) &&
      !isOld(one, outcome) &&
      !makesReadable({ finding, fix }, one) &&
      countWords(outcome.after, fixed, wordsOf(one, fixed)) > countWords(before, text, wordsOf(one, fixed)),
  );
  return brought === undefined ? null : `brings ${brought.ruleId}.${brought.messageId}`;
}

/** True for what the same rule told elsewhere before, and tells otherwise now: with more right figures beside it a likely error is a sure one. */
function isTurned(one: ReportedFinding, outcome: Outcome): boolean {
  return !isIn(one, outcome.hull) && oldAt(one, outcome).some(({ messageId }) => messageId !== one.messageId);
}

/** True for a short form of the same words, of which only the first that is not clear is told. */
function isNextOfMany(
  one: ReportedFinding,
  finding: ReportedFinding,
  { text, fixed }: { readonly text: string; readonly fixed: string },
): boolean {
  return (
    one.ruleId === 'reference/unresolved-short-form' && textAt(fixed, one.span) === textAt(text, finding.span)
  );
}

/** True for what was told there before, or for less than that by the same rule: a motto with its words, but without its dashes. */
function isOld(one: ReportedFinding, outcome: Outcome): boolean {
  return oldAt(one, outcome).some(
    ({ messageId, severity }) => messageId === one.messageId || compareSeverities(severity, one.severity) > 0,
  );
}

function oldAt({ ruleId, span }: ReportedFinding, { old }: Outcome): readonly ReportedFinding[] {
  return old.filter(({ one, at }) => one.ruleId === ruleId && at === span.start).map(({ one }) => one);
}

/**
 * What a safe fix of form makes readable may be wrong in itself: "99.61%" is no number, and "99,61%" one that can be reckoned. So may what
 * a slip of the keys hid: "ghị quyết 23" cites nothing, and "hông báo kết luận 2-KL/TW" is no type that wants its capital,
 * and a paragraph with "quy ịnh" is not the one above, which it repeats. So may what a bracket hid: "[tên y." becomes a place to fill in
 * once it is closed, "tháng 3 năm )2025" a date once it is taken out.
 */
function makesReadable({ finding, fix }: Fixed, brought: ReportedFinding): boolean {
  if (fix.safety === 'safe') return true;
  if (!HIDING.has(finding.ruleId)) return false;
  return !brought.ruleId.startsWith('style/') || HIDDEN_BY_SLIPS.has(brought.ruleId);
}

/** What these tell of keeps other things from being read. */
const HIDING: ReadonlySet<string> = new Set(['style/slip-of-the-keys', 'style/unpaired']);
const HIDDEN_BY_SLIPS: ReadonlySet<string> = new Set(['style/capitalisation', 'style/repeated-paragraph']);

function isIn({ span }: ReportedFinding, place: Span): boolean {
  return span.start < place.end && span.end > place.start;
}

function isSame(one: ReportedFinding, other: ReportedFinding): boolean {
  return one.ruleId === other.ruleId && one.messageId === other.messageId;
}

/** What is told, and of which words. */
function wordsOf({ ruleId, messageId, span }: ReportedFinding, text: string): string {
  return `${ruleId}.${messageId} ${textAt(text, span)}`;
}

function countWords(findings: readonly ReportedFinding[], text: string, words: string): number {
  return findings.filter(one => wordsOf(one, text) === words).length;
}
