import type { ListSet } from '../block/claim-lists';
import { rememberingLast } from '../block/remembering';
import type { BlockRule, DocumentRule, Rule, RuleContext, Severity, WrittenRule } from '../rule/rule';
import type { SurroundingKind } from '../rule/surroundings';
import type { DocumentClass } from '../structure/document-class';
import { kindSetOf, listsOf, type KindSet } from './needs';
import type { Profile, RuleInForce } from './settings';

/** A rule ready to run, with what is in force for it. */
export interface ReadyRule<Kind extends Rule> {
  readonly rule: Kind;
  readonly level: Severity | null;
  readonly context: RuleContext;
}

/** A rule of blocks, and the kinds of claims without which it has nothing to judge in one; 0 for one that judges any. */
export interface ReadyBlockRule extends ReadyRule<BlockRule> {
  readonly needs: KindSet;
}

/** A rule of the document, and the lists of claims that these stand in; 0 for one that judges any. */
export interface ReadyDocumentRule extends ReadyRule<DocumentRule> {
  readonly needs: ListSet;
}

/** The rules in force, by what they judge. */
export interface ReadyRules {
  readonly ofBlock: readonly ReadyBlockRule[];
  readonly ofDocument: readonly ReadyDocumentRule[];
  /** Of those of the document the rules of blocks that look over several. */
  readonly across: readonly ReadyDocumentRule[];
  readonly ofWritten: readonly ReadyRule<WrittenRule>[];
  /** The lists of claims that rules of blocks need. */
  readonly wanted: ListSet;
  /** Those that rules of the document need. */
  readonly wantedOfDocument: ListSet;
  /** What rules of the document look at beside it. */
  readonly reads: ReadonlySet<SurroundingKind>;
}

/** Makes the rules in force ready. Kept with them, since many drafts are checked under the same rules, each by a checker of its own. */
export const readyRules = rememberingLast((inForce: readonly RuleInForce[], profile: Profile): ReadyRules => {
  const documentClass = classMeantBy(profile);
  const ofBlock: ReadyBlockRule[] = [];
  const ofDocument: ReadyDocumentRule[] = [];
  const across: ReadyDocumentRule[] = [];
  const ofWritten: ReadyRule<WrittenRule>[] = [];
  for (const { rule, level, options } of inForce) {
    const ready = { level, context: { options, documentClass } };
    const needs = kindSetOf(rule.meta.needs);
    if (rule.scope === 'block') {
      ofBlock.push({ rule, ...ready, needs });
      // What lies across blocks stands in no list.
      const over = acrossBlocks(rule).map(each => ({ rule: each, ...ready, needs: 0 }));
      ofDocument.push(...over);
      across.push(...over);
    } else if (rule.scope === 'document') ofDocument.push({ rule, ...ready, needs: listsOf(needs) });
    else ofWritten.push({ rule, ...ready });
  }
  const wanted = listsOf(ofBlock.reduce((kinds, { needs }) => kinds | needs, 0));
  const wantedOfDocument = ofDocument.reduce((lists, { needs }) => lists | needs, 0);
  return { ofBlock, ofDocument, across, ofWritten, wanted, wantedOfDocument, reads: readsOf(ofDocument) };
});

/** A rule of blocks as one of the document, where it is one as well. */
function acrossBlocks({ meta, checkAcross, ahead }: BlockRule): readonly DocumentRule[] {
  if (checkAcross === undefined) return [];
  return [{ scope: 'document', meta, check: checkAcross, ...(ahead !== undefined && { ahead }) }];
}

/** The class that a profile names; null for one that leaves it to the letterhead. */
export function classMeantBy(profile: Profile): DocumentClass | null {
  return profile === 'auto' ? null : profile;
}

function readsOf(rules: readonly ReadyRule<DocumentRule>[]): ReadonlySet<SurroundingKind> {
  return new Set(rules.flatMap(({ rule }) => rule.reads ?? []));
}
