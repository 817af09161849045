import type { DocumentModel } from '../document/document';
import {
  NO_FINDINGS,
  type DocumentRule,
  type DocumentRuleContext,
  type Finding,
  type RuleMeta,
  type Severity,
} from '../rule/rule';
import type { ReportedFinding, RuleFault } from './result';
import { severityOf } from './settings';

/** What is being found, while it is being found. */
export interface Collection {
  readonly findings: ReportedFinding[];
  readonly faults: RuleFault[];
}

/** A rule of the document at work. */
export interface Running {
  /** A step is a finding, or null for one that found nothing yet. */
  readonly steps: Iterator<Finding | null>;
  readonly own: Collection;
}

/** Begins to run a rule of the document; `goOn` takes its steps. */
export function startRule(
  rule: DocumentRule,
  document: DocumentModel,
  context: DocumentRuleContext,
): Running {
  const steps = stepsOf(rule, document, context)[Symbol.iterator]();
  return { steps, own: { findings: [], faults: [] } };
}

function* stepsOf(
  { ahead, check }: DocumentRule,
  document: DocumentModel,
  context: DocumentRuleContext,
): Iterable<Finding | null> {
  if (ahead !== undefined) yield* ahead(document);
  yield* check(document, context);
}

/** Lets a rule go on until it is done; false where it was stopped before. One that throws is caught alone, as by `runGuarded`. */
export function goOn(
  { steps, own }: Running,
  { rule: { meta }, level }: { readonly rule: DocumentRule; readonly level: Severity | null },
  shouldStop: (behind?: 'rule') => boolean,
): boolean {
  try {
    for (let step = steps.next(); step.done !== true; step = steps.next()) {
      const { value } = step;
      if (value !== null) own.findings.push(reported(meta, value, level));
      if (shouldStop(value === null ? 'rule' : undefined)) return false;
    }
  } catch (error) {
    own.faults.push({ ruleId: meta.id, error });
  }
  return true;
}

function reported(meta: RuleMeta, finding: Finding, level: Severity | null): ReportedFinding {
  return { ...finding, ruleId: meta.id, severity: severityOf(meta, finding.messageId, level) };
}

/** What the engine runs: a rule with what it judges and what it is told. */
interface Judge<Subject, Context> {
  readonly rule: {
    readonly meta: RuleMeta;
    readonly check: (subject: Subject, context: Context) => Iterable<Finding>;
  };
  readonly level: Severity | null;
  readonly context: Context;
}

/**
 * One of the three places that catch: a rule that throws is caught alone, and the others go on. Gives what was found so far, also where
 * that is still nothing: it runs for each block, and a collection is made only when there is something to collect.
 */
export function runGuarded<Subject, Context, Found extends Collection | null>(
  { rule, level, context }: Judge<Subject, Context>,
  subject: Subject,
  before: Found,
): Collection | Found {
  let found: Collection | Found = before;
  try {
    const findings = rule.check(subject, context);
    if (findings === NO_FINDINGS) return before;
    for (const finding of findings) {
      found ??= { findings: [], faults: [] };
      found.findings.push(reported(rule.meta, finding, level));
    }
  } catch (error) {
    found ??= { findings: [], faults: [] };
    found.faults.push({ ruleId: rule.meta.id, error });
  }
  return found;
}

/** Adds what was found to all that was. */
export function addTo(all: Collection, { findings, faults }: Collection): void {
  for (const finding of findings) all.findings.push(finding);
  for (const fault of faults) all.faults.push(fault);
}
