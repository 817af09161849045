import type { Block } from '../block/block';
import type { ListSet } from '../block/claim-lists';
import type { PlacedBlock } from '../block/placed-block';
import type { DocumentModel } from '../document/document';
import type { RuleMeta, TextEdit } from '../rule/rule';
import { NO_SURROUNDINGS, type SurroundingKind, type Surroundings } from '../rule/surroundings';
import { readTextKind } from '../structure/text-kind';
import { shiftSpan, spanTouches, type Span } from '../text/span';
import { applyDirectives } from './apply-directives';
import { directiveText, findUnknownWords, readDirectives } from './directives';
import { kindsIn, listsIn } from './needs';
import { findNamedProfile, readProfileDirectives, type ProfileDirective } from './profile-directive';
import { classMeantBy, readyRules, type ReadyRules } from './ready-rules';
import {
  sortAndDedupe,
  type CheckResult,
  type ReportedFinding,
  type RuleFault,
  type UnusedDirective,
} from './result';
import { addTo, goOn, runGuarded, startRule, type Collection, type Running } from './run-rule';
import type { Profile, Settings } from './settings';
import { cutOut } from './stretch';
import { withTriedFixes } from './tried-fixes';
import { writtenFindings } from './written-findings';

/** Judges documents under fixed settings. Keeps what it found in a block for as long as the block lives. */
export interface Checker {
  readonly settings: Settings;
  /** What the rules in force look at beside the document: the host need not fetch anything else. */
  readonly reads: ReadonlySet<SurroundingKind>;
  /** Runs every rule in force. Null where it was stopped: nothing of the result may be shown then. */
  check(document: DocumentModel, options?: CheckOptions): CheckResult | null;
  /**
   * What can be told of a stretch of a long document, a span of the text as it is read, before all of the document is checked: what the rules
   * of blocks find there. Rules of the document, and those of what is written, need the whole and are not run.
   */
  checkStretch(document: DocumentModel, stretch: Span): CheckResult;
}

export interface CheckOptions {
  readonly surroundings?: Surroundings;
  /**
   * Asked behind each block, each finding and each step of a rule of the document, and behind the rule; says yes where nobody waits for the
   * result any more, or others are waiting. Asked again of the same document among the same surroundings, the check goes on from there.
   */
  readonly shouldStop?: (behind?: 'rule') => boolean;
}

/** Makes a checker. It has a life: drop it when the settings change, and its memory of blocks goes with it. */
export function createChecker(settings: Settings): Checker {
  return new CachingChecker(settings);
}

/** What a block gave under the settings: findings with spans relative to the block. */
interface BlockFindings {
  readonly findings: readonly ReportedFinding[];
  readonly faults: readonly RuleFault[];
}

/** A check that was stopped at a rule of the document, or behind it: what those before `next` found among the same others. */
interface Begun {
  readonly surroundings: Surroundings;
  /** Which lists of claims the document may have, for all rules. */
  readonly lists: ListSet;
  readonly found: Collection;
  readonly next: number;
  /** The rule `next`, where it was stopped between two steps; null where it has not begun. */
  readonly running: Running | null;
}

class CachingChecker implements Checker {
  readonly settings: Settings;
  readonly reads: ReadonlySet<SurroundingKind>;
  readonly #rules: ReadyRules;
  /** What the rules found in each block in which they found something: kept as long as the block lives. */
  readonly #told = new WeakMap<Block, BlockFindings>();
  readonly #begun = new WeakMap<DocumentModel, Begun>();

  constructor(settings: Settings) {
    this.settings = settings;
    this.#rules = readyRules(settings.rules, settings.profile);
    this.reads = this.#rules.reads;
  }

  check(
    document: DocumentModel,
    { surroundings = NO_SURROUNDINGS, shouldStop = neverStop }: CheckOptions = {},
  ): CheckResult | null {
    const told = document.blocksWhere(this.#isTold, shouldStop);
    if (told === null) return null;
    const { source } = document;
    const written = this.#directives(document);
    const profiles = readProfileDirectives(written);
    const over = this.#checkDocument(document, { surroundings, shouldStop }, findNamedProfile(profiles));
    if (over === null) return null;
    const found: Collection = { findings: [], faults: [] };
    for (const placed of told) this.#collect(placed, found);
    addTo(found, over);
    const inWritten: Collection = { findings: writtenFindings(found.findings, source), faults: found.faults };
    for (const ready of this.#rules.ofWritten) {
      runGuarded(ready, source, inWritten);
    }
    const kept = applyDirectives(readDirectives(written), sortAndDedupe(inWritten.findings), written);
    const unusedDirectives = [
      ...kept.unusedDirectives,
      ...unreadProfiles(profiles),
      ...findUnknownWords(written),
    ];
    return { ...kept, unusedDirectives, faults: found.faults };
  }

  checkStretch(document: DocumentModel, stretch: Span): CheckResult {
    const part = cutOut(document, stretch);
    const found: Collection = { findings: [], faults: [] };
    const told = part.document.blocksWhere(this.#isTold, neverStop) ?? [];
    for (const placed of told) this.#collect(placed, found);
    for (const { rule, level, context } of this.#rules.across) {
      const alone = { ...context, surroundings: NO_SURROUNDINGS };
      runGuarded({ rule, level, context: alone }, part.document, found);
    }
    const asked = document.source.toWritten(stretch);
    const findings = writtenFindings(found.findings, part.document.source)
      .map(finding => shiftFinding(finding, part.start))
      .filter(({ span }) => spanTouches(asked, span.start) || spanTouches(span, asked.start));
    const written = this.#directives(document);
    return {
      ...applyDirectives(readDirectives(written), sortAndDedupe(findings), written),
      faults: found.faults,
    };
  }

  /** What the rules of the document find. Null where it was stopped: asked again among the same others, it goes on from there. */
  #checkDocument(
    document: DocumentModel,
    { surroundings, shouldStop }: Required<CheckOptions>,
    named: Profile | null,
  ): Collection | null {
    const before = this.#begun.get(document);
    const begun = before?.surroundings === surroundings ? before : this.#begin(document, surroundings);
    const { found, lists } = begun;
    let { running } = begun;
    for (const [next, ready] of this.#rules.ofDocument.entries()) {
      if (next < begun.next) continue;
      if (ready.needs !== 0 && (ready.needs & lists) === 0) continue;
      const { options } = ready.context;
      const documentClass = named === null ? ready.context.documentClass : classMeantBy(named);
      // By its members: a spread for each rule and draft takes as long as all that the shortest rules do.
      const inDraft = { options, documentClass, surroundings };
      running ??= startRule(ready.rule, document, inDraft);
      if (!goOn(running, ready, shouldStop)) {
        this.#begun.set(document, { surroundings, lists, found, next, running });
        return null;
      }
      const { own } = running;
      running = null;
      // Asked last: few rules find something, and the kind of a text is told by many of its lines.
      const hasFound = own.findings.length + own.faults.length > 0;
      if (hasFound && isMeantFor(ready.rule.meta, document)) addTo(found, own);
      if (!shouldStop('rule')) continue;
      this.#begun.set(document, { surroundings, lists, found, next: next + 1, running });
      return null;
    }
    this.#begun.delete(document);
    return found;
  }

  #begin({ blocks }: DocumentModel, surroundings: Surroundings): Begun {
    const lists = listsIn(blocks, this.#rules.wantedOfDocument);
    return { surroundings, lists, found: { findings: [], faults: [] }, next: 0, running: null };
  }

  #collect({ start, block }: PlacedBlock, found: Collection): void {
    const inBlock = this.#told.get(block);
    for (const finding of inBlock?.findings ?? []) found.findings.push(shiftFinding(finding, start));
    for (const fault of inBlock?.faults ?? []) found.faults.push(fault);
  }

  /** Only where there is one: the whole text is costly to put together behind an edit. */
  #directives({ source }: DocumentModel): string {
    return this.settings.inlineDirectives ? directiveText(source) : '';
  }

  /** Few blocks have something to tell. Which of a document do is known to it; behind an edit the others are not asked again. */
  readonly #isTold = (block: Block): boolean => {
    if (this.#told.has(block)) return true;
    const found = this.#readBlock(block);
    if (found === null) return false;
    const findings = withTriedFixes(block, found.findings, this.#findIn);
    this.#told.set(block, { ...found, findings });
    return true;
  };

  readonly #findIn = (block: Block): readonly ReportedFinding[] => this.#readBlock(block)?.findings ?? [];

  /** Null for a block in which nothing is found: most of them, so nothing is made for it either. */
  #readBlock(block: Block): BlockFindings | null {
    let found: Collection | null = null;
    const kinds = kindsIn(block, this.#rules.wanted);
    for (const ready of this.#rules.ofBlock) {
      if (ready.needs !== 0 && (ready.needs & kinds) === 0) continue;
      found = runGuarded(ready, block, found);
    }
    return found;
  }
}

/** The kind of the text is asked only for rules that are for some. */
function isMeantFor({ textKinds }: RuleMeta, document: DocumentModel): boolean {
  return textKinds.length === 0 || textKinds.includes(readTextKind(document));
}

function neverStop(): boolean {
  return false;
}

/** A directive whose word is no class does nothing, as one with an unknown rule does. */
function unreadProfiles(directives: readonly ProfileDirective[]): readonly UnusedDirective[] {
  return directives
    .filter(({ profile }) => profile === null)
    .map(({ span, written }) => ({ kind: 'rule', span, ruleId: written }));
}

function shiftFinding(finding: ReportedFinding, by: number): ReportedFinding {
  if (by === 0) return finding;
  const shiftEdit = ({ span, text }: TextEdit): TextEdit => ({ span: shiftSpan(span, by), text });
  return {
    ...finding,
    span: shiftSpan(finding.span, by),
    related: finding.related.map(place => ({ ...place, span: shiftSpan(place.span, by) })),
    fixes: finding.fixes.map(fix => ({ ...fix, edits: fix.edits.map(shiftEdit) })),
  };
}
