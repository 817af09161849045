import { indexLines, lineColumnAt, type LineIndex } from '../text/lines';
import type { Directive, DirectiveKind } from './directives';
import type { ReportedFinding, UnusedDirective } from './result';

/** What is left when directives were obeyed, and which of them silenced nothing. */
export interface Kept {
  readonly findings: readonly ReportedFinding[];
  readonly suppressed: number;
  readonly unusedDirectives: readonly UnusedDirective[];
}

/**
 * Takes out the findings that directives of a written text silence. Of those that begin and end a stretch, the last before a finding that
 * speaks of its rule decides: "disable", then "enable RULE", leaves RULE in force. Findings must be sorted. Linear for each rule.
 */
export function applyDirectives(
  directives: readonly Directive[],
  findings: readonly ReportedFinding[],
  text: string,
): Kept {
  if (directives.length === 0) return { findings, suppressed: 0, unusedDirectives: [] };
  const lines = indexLines(text);
  const words = directives.flatMap(directive => wordsOf(directive, lines));
  const used = new Set<Word>();
  const rules = new Map<string, RuleSilence>();
  const kept = findings.filter(finding => {
    const { ruleId, span } = finding;
    const known = rules.get(ruleId) ?? new RuleSilence(words, ruleId);
    rules.set(ruleId, known);
    const silencing = known.silencersOf(span.start, lineColumnAt(lines, span.start).line);
    for (const word of silencing ?? []) used.add(word);
    return silencing === null;
  });
  const unusedDirectives = words
    .filter(word => word.kind !== 'enable' && !used.has(word))
    .map(({ directive, ruleId }) => ({ kind: 'rule' as const, span: directive.span, ruleId }));
  return { findings: kept, suppressed: findings.length - kept.length, unusedDirectives };
}

/** What one directive says of one rule (null: all rules). */
interface Word {
  readonly directive: Directive;
  readonly kind: DirectiveKind;
  readonly ruleId: string | null;
  /** The line that it speaks of; null for one that speaks of a stretch or the whole text. */
  readonly line: number | null;
}

function wordsOf(directive: Directive, lines: LineIndex): readonly Word[] {
  const { kind, ruleIds, span } = directive;
  const rules: readonly (string | null)[] = ruleIds.length === 0 ? [null] : ruleIds;
  const line =
    kind === 'disable-line'
      ? lineColumnAt(lines, span.start).line
      : kind === 'disable-next-line'
        ? lineColumnAt(lines, span.end).line + 1
        : null;
  return rules.map(ruleId => ({ directive, kind, ruleId, line }));
}

/** Goes once along what the directives say of one rule, with its findings. Each word is given out once: who has it keeps it. */
class RuleSilence {
  /** The words that begin or end a stretch. */
  readonly #stretches: readonly Word[];
  readonly #ofLines: Map<number, readonly Word[]>;
  #ofFile: readonly Word[] | null;
  #next = 0;
  #isSilent = false;
  /** The words that silence the present place and were not given out. */
  #fresh: readonly Word[] = [];

  constructor(words: readonly Word[], ruleId: string) {
    const concerning = words.filter(word => word.ruleId === null || word.ruleId === ruleId);
    this.#stretches = concerning.filter(({ kind }) => kind === 'disable' || kind === 'enable');
    const ofFile = concerning.filter(({ kind }) => kind === 'disable-file');
    this.#ofFile = ofFile.length === 0 ? null : ofFile;
    const ofLines = new Map<number, Word[]>();
    for (const word of concerning) {
      if (word.line === null) continue;
      const known = ofLines.get(word.line);
      if (known === undefined) ofLines.set(word.line, [word]);
      else known.push(word);
    }
    this.#ofLines = ofLines;
  }

  /** What silences a finding at this place, as far as it was not given out before; null where nothing does. */
  silencersOf(start: number, line: number): readonly Word[] | null {
    this.#advance(start);
    const ofLine = this.#ofLines.get(line);
    if (this.#ofFile === null && ofLine === undefined && !this.#isSilent) return null;
    const given = [...(this.#ofFile ?? []), ...(ofLine ?? []), ...this.#fresh];
    if (this.#ofFile !== null) this.#ofFile = [];
    if (ofLine !== undefined) this.#ofLines.set(line, []);
    this.#fresh = [];
    return given;
  }

  #advance(start: number): void {
    const begun: Word[] = [];
    for (; this.#next < this.#stretches.length; this.#next += 1) {
      const word = this.#stretches[this.#next];
      if (word === undefined || !isBefore(word, start)) break;
      this.#isSilent = word.kind === 'disable';
      if (this.#isSilent) begun.push(word);
      else {
        begun.length = 0;
        this.#fresh = [];
      }
    }
    if (begun.length > 0) this.#fresh = [...this.#fresh, ...begun];
  }
}

/** A stretch begins behind its directive and ends before the one that ends it. */
function isBefore({ kind, directive: { span } }: Word, start: number): boolean {
  return kind === 'disable' ? span.end <= start : span.start <= start;
}
