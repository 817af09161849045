import type { ClaimKind } from '../claims/claim';
import type { Block } from '../model/block';
import type { DocumentModel, PlacedBlock } from '../model/document';
import type { BlockRule, DocumentRule, Finding, TextEdit } from '../rules/rule';
import { shiftSpan } from '../text/span';
import { applyDirectives, readDirectives } from './directives';
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

class CachingChecker implements Checker {
  readonly settings: Settings;
  readonly #known = new WeakMap<Block, BlockFindings>();
  readonly #blockRules: readonly RuleInForce[];
  readonly #documentRules: readonly RuleInForce[];

  constructor(settings: Settings) {
    this.settings = settings;
    this.#blockRules = settings.rules.filter(({ rule }) => rule.scope === 'block');
    this.#documentRules = settings.rules.filter(({ rule }) => rule.scope === 'document');
  }

  check(document: DocumentModel, shouldStop: () => boolean = neverStop): CheckResult | null {
    const findings: ReportedFinding[] = [];
    const faults: RuleFault[] = [];
    for (const placed of document.blocks) {
      const inBlock = this.#checkBlock(placed);
      if (inBlock === NOTHING) continue;
      for (const finding of inBlock.findings) findings.push(shiftFinding(finding, placed.start));
      faults.push(...inBlock.faults);
      if (shouldStop()) return null;
    }
    for (const inForce of this.#documentRules) {
      const { rule } = inForce;
      if (rule.scope !== 'document') continue;
      const found = runGuarded(inForce, () => checkDocument(rule, document, inForce));
      findings.push(...found.findings);
      faults.push(...found.faults);
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
    for (const inForce of this.#blockRules) {
      const { rule } = inForce;
      if (rule.scope !== 'block' || !hasNeeds(rule.meta.needs, block)) continue;
      const found = runGuarded(inForce, () => checkBlock(rule, block, inForce));
      findings.push(...found.findings);
      faults.push(...found.faults);
    }
    return findings.length === 0 && faults.length === 0 ? NOTHING : { findings, faults };
  }
}

function neverStop(): boolean {
  return false;
}

/** True when the block has a claim of at least one of the kinds; a rule that needs nothing sees every block. */
function hasNeeds(needs: readonly ClaimKind[], block: Block): boolean {
  return (
    needs.length === 0 ||
    block.figures.some(figure => needs.includes(figure.kind)) ||
    (needs.includes('quantity') && block.quantities.length > 0) ||
    (needs.includes('share') && block.shares.length > 0)
  );
}

function checkBlock(rule: BlockRule, block: Block, { options }: RuleInForce): Iterable<Finding> {
  return rule.check(block, { options });
}

function checkDocument(
  rule: DocumentRule,
  document: DocumentModel,
  { options }: RuleInForce,
): Iterable<Finding> {
  return rule.check(document, { options });
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
