import type { Block } from '../model/block';
import type { DocumentModel, PlacedBlock } from '../model/document';
import type { Finding, RuleContext, TextEdit } from '../rules/rule';
import { shiftSpan } from '../text/span';
import { applyDirectives, readDirectives } from './directives';
import { kindsIn, kindSetOf, type KindSet } from './needs';
import { sortAndDedupe, type CheckResult, type ReportedFinding, type RuleFault } from './result';
import { severityOf, type RuleInForce, type Settings } from './settings';

/** Judges documents under fixed settings. Keeps what it found in a block for as long as the block lives. */
export interface Checker {
  readonly settings: Settings;
  /**
   * Runs every rule in force. `shouldStop` is asked between two blocks and two findings; when it says yes, the result
   * is null and nothing of it may be shown.
   */
  check(document: DocumentModel, shouldStop?: () => boolean): CheckResult | null;
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

const NOTHING: BlockFindings = { findings: [], faults: [] };

/** A rule that judges blocks, with the kinds of claims without which it has nothing to judge. */
interface NeedyRule {
  readonly inForce: RuleInForce;
  readonly needs: KindSet;
}

class CachingChecker implements Checker {
  readonly settings: Settings;
  readonly #known = new WeakMap<Block, BlockFindings>();
  readonly #blockRules: readonly NeedyRule[];
  readonly #wanted: KindSet;
  readonly #documentRules: readonly RuleInForce[];

  constructor(settings: Settings) {
    this.settings = settings;
    this.#blockRules = settings.rules
      .filter(({ rule }) => rule.scope === 'block')
      .map(inForce => ({ inForce, needs: kindSetOf(inForce.rule.meta.needs) }));
    this.#wanted = this.#blockRules.reduce((wanted, { needs }) => wanted | needs, 0);
    this.#documentRules = settings.rules.filter(({ rule }) => rule.scope === 'document');
  }

  check(document: DocumentModel, shouldStop: () => boolean = neverStop): CheckResult | null {
    const findings: ReportedFinding[] = [];
    const faults: RuleFault[] = [];
    for (const placed of document.blocks) {
      const inBlock = this.#checkBlock(placed);
      if (shouldStop()) return null;
      if (inBlock === NOTHING) continue;
      for (const finding of inBlock.findings) findings.push(shiftFinding(finding, placed.start));
      for (const fault of inBlock.faults) faults.push(fault);
    }
    for (const inForce of this.#documentRules) {
      const { rule } = inForce;
      if (rule.scope !== 'document') continue;
      const found = runGuarded(inForce, () => rule.check(document, contextOf(inForce, this.settings)));
      for (const finding of found.findings) findings.push(finding);
      for (const fault of found.faults) faults.push(fault);
      if (shouldStop()) return null;
    }
    const directives = this.settings.inlineDirectives ? readDirectives(document.text) : [];
    const kept = applyDirectives(directives, sortAndDedupe(findings), document.text);
    return { ...kept, faults };
  }

  #checkBlock({ block }: PlacedBlock): BlockFindings {
    const known = this.#known.get(block);
    if (known !== undefined) return known;
    const fresh = this.#readBlock(block);
    this.#known.set(block, fresh);
    return fresh;
  }

  #readBlock(block: Block): BlockFindings {
    const findings: ReportedFinding[] = [];
    const faults: RuleFault[] = [];
    const kinds = kindsIn(block, this.#wanted);
    for (const { inForce, needs } of this.#blockRules) {
      const { rule } = inForce;
      if (rule.scope !== 'block' || (needs !== 0 && (needs & kinds) === 0)) continue;
      const found = runGuarded(inForce, () => rule.check(block, contextOf(inForce, this.settings)));
      for (const finding of found.findings) findings.push(finding);
      for (const fault of found.faults) faults.push(fault);
    }
    return findings.length === 0 && faults.length === 0 ? NOTHING : { findings, faults };
  }
}

function neverStop(): boolean {
  return false;
}

function contextOf({ options }: RuleInForce, { profile }: Settings): RuleContext {
  return { options, documentClass: profile === 'auto' ? null : profile };
}

/** One of the three places that catch: a rule that throws is caught alone, and the others go on. */
function runGuarded({ rule, level }: RuleInForce, run: () => Iterable<Finding>): BlockFindings {
  const findings: ReportedFinding[] = [];
  try {
    for (const finding of run()) {
      findings.push({ ...finding, severity: severityOf(rule.meta, finding.messageId, level) });
    }
    return { findings, faults: [] };
  } catch (error) {
    return { findings, faults: [{ ruleId: rule.meta.id, error }] };
  }
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
