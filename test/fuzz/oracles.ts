import {
  applyEdits,
  compareSeverities,
  createChecker,
  createDocument,
  resolveSettings,
  RULES,
  textAt,
  type Checker,
  type CheckResult,
  type Fix,
  type ReportedFinding,
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
  let document = createDocument(text);
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
  for (const finding of before)
    for (const fix of finding.fixes) {
      const fault = faultOfFix(text, before, { finding, fix });
      if (fault !== null) return `${finding.ruleId}.${finding.messageId}: its fix "${fix.titleId}" ${fault}`;
    }
  return null;
}

interface Fixed {
  readonly finding: ReportedFinding;
  readonly fix: Fix;
}

/**
 * A fix ends what it was made for, and at its place nothing else begins that is as bad. What a safe fix of form makes readable, though, may
 * be wrong in itself: "99.61%" is no number, and "99,61%" one that can be reckoned.
 */
function faultOfFix(
  text: string,
  before: readonly ReportedFinding[],
  { finding, fix }: Fixed,
): string | null {
  const map = mapEdits(fix.edits);
  const after = check(applyEdits(text, fix.edits)).findings;
  const isOld = new Set(
    before.map(old => nameOf(old, (hullAfter(map, old.span) ?? moveSpan(map, old.span)).start)),
  );
  const hull = hullAfter(map, finding.span) ?? moveSpan(map, finding.span);
  const isSame = (one: ReportedFinding): boolean =>
    one.ruleId === finding.ruleId && one.messageId === finding.messageId;
  const count = (list: readonly ReportedFinding[]): number => list.filter(isSame).length;
  if (count(after) >= count(before)) return 'does not end it';
  if (fix.safety === 'safe') return null;
  const brought = after.find(
    one =>
      compareSeverities(one.severity, finding.severity) >= 0 &&
      one.span.start < hull.end &&
      one.span.end > hull.start &&
      !isOld.has(nameOf(one, one.span.start)),
  );
  return brought === undefined ? null : `brings ${brought.ruleId}.${brought.messageId}`;
}

function nameOf({ ruleId, messageId }: ReportedFinding, start: number): string {
  return `${ruleId}.${messageId} ${start}`;
}
