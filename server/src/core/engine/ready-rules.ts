import type { ListSet } from '../block/claim-lists';
import { rememberingLast } from '../block/remembering';
import type { BlockRule, DocumentRule, Rule, RuleContext, Severity, WrittenRule } from '../rule/rule';
import type { SurroundingKind } from '../rule/surroundings';
import type { DocumentClass } from '../structure/document-class';
import { kindSetOf, listsOf, type KindSet } from './needs';
import type { Profile, RuleInForce } from './settings';

/** A rule ready to run: what is in force for it, and the kinds of claims without which it has nothing to judge. */
export interface ReadyRule<Kind extends Rule> {
  readonly rule: Kind;
  readonly level: Severity | null;
  readonly context: RuleContext;
  readonly needs: KindSet;
}

/** The rules in force, by what they judge. */
export interface ReadyRules {
  readonly ofBlock: readonly ReadyRule<BlockRule>[];
  readonly ofDocument: readonly ReadyRule<DocumentRule>[];
  readonly ofWritten: readonly ReadyRule<WrittenRule>[];
  /** The lists of claims that rules of blocks need. */
  readonly wanted: ListSet;
  /** What rules of the document look at beside it. */
  readonly reads: ReadonlySet<SurroundingKind>;
}

/** Makes the rules in force ready. Kept with them, since many drafts are checked under the same rules, each by a checker of its own. */
export const readyRules = rememberingLast((inForce: readonly RuleInForce[], profile: Profile): ReadyRules => {
  const documentClass = classMeantBy(profile);
  const ofBlock: ReadyRule<BlockRule>[] = [];
  const ofDocument: ReadyRule<DocumentRule>[] = [];
  const ofWritten: ReadyRule<WrittenRule>[] = [];
  for (const { rule, level, options } of inForce) {
    const ready = { level, context: { options, documentClass }, needs: kindSetOf(rule.meta.needs) };
    if (rule.scope === 'block') {
      ofBlock.push({ rule, ...ready });
      ofDocument.push(...acrossBlocks(rule).map(across => ({ rule: across, ...ready })));
    } else if (rule.scope === 'document') ofDocument.push({ rule, ...ready });
    else ofWritten.push({ rule, ...ready });
  }
  const wanted = listsOf(ofBlock.reduce((kinds, { needs }) => kinds | needs, 0));
  return { ofBlock, ofDocument, ofWritten, wanted, reads: readsOf(ofDocument) };
});

/** A rule of blocks as one of the document, where it is one as well. */
function acrossBlocks({ meta, checkAcross }: BlockRule): readonly DocumentRule[] {
  return checkAcross === undefined ? [] : [{ scope: 'document', meta, check: checkAcross }];
}

/** The class that a profile names; null for one that leaves it to the letterhead. */
export function classMeantBy(profile: Profile): DocumentClass | null {
  return profile === 'auto' ? null : profile;
}

function readsOf(rules: readonly ReadyRule<DocumentRule>[]): ReadonlySet<SurroundingKind> {
  return new Set(rules.flatMap(({ rule }) => rule.reads ?? []));
}
