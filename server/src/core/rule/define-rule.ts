import type { Block } from '../block/block';
import type { DocumentModel } from '../document/document';
import type { DocumentSource } from '../document/source';
import type { TextKind } from '../structure/text-kind';
import type { Localized } from '../text/localized';
import {
  RULE_GROUPS,
  type BlockRule,
  type DocumentRule,
  type DocumentRuleContext,
  type Finding,
  type MessageMeta,
  type RuleContext,
  type RuleGroup,
  type RuleId,
  type RuleMeta,
  type Severity,
  type WrittenRule,
} from './rule';

/** The text of a message, with a severity where it differs from that of the rule. */
export type MessageText = Localized & { readonly severity?: Severity };

/** What a rule says of itself. What most rules have alike is left out, and so is what follows from the rest. */
export type RuleDescription<Message extends string, Note extends string> = Omit<
  RuleMeta<Message, Note>,
  'group' | 'messages' | Filled
> &
  Partial<Pick<RuleMeta<Message, Note>, Filled>> & {
    readonly messages: Readonly<Record<Message, MessageText>>;
  };

/** What is empty where a rule does not say it. */
type Filled = 'needs' | 'textKinds' | 'fixes' | 'options' | 'notes';

/** The metadata of a rule: its group follows from its id, and what it does not say is nothing. */
export function describeRule<Message extends string, Note extends string = never>(
  description: RuleDescription<Message, Note>,
): RuleMeta<Message, Note>;
export function describeRule(description: RuleDescription<string, string>): RuleMeta {
  const { id, messages, ...rest } = description;
  return {
    needs: [],
    textKinds: [],
    fixes: [],
    options: {},
    notes: {},
    ...rest,
    id,
    group: groupOf(id),
    messages: Object.fromEntries(Object.entries(messages).map(([name, text]) => [name, messageMetaOf(text)])),
  };
}

function groupOf(id: RuleId): RuleGroup {
  const group = RULE_GROUPS.find(name => id.startsWith(`${name}/`));
  if (group === undefined) throw new Error(`${id} begins with no group of rules`);
  return group;
}

function messageMetaOf({ vi, en, severity }: MessageText): MessageMeta {
  return { text: { vi, en }, severity: severity ?? null };
}

/** Of rules of form: prints, extracts, forms to fill in and news have a form of their own. */
export const DRAFTS_ALONE: readonly TextKind[] = ['whole'];

/** A rule that judges each block alone, and reports what its metadata know. */
export function blockRule<Message extends string, Note extends string>(
  meta: RuleMeta<Message, Note>,
  check: (block: Block, context: RuleContext) => Iterable<Finding<NoInfer<Message>, NoInfer<Note>>>,
  across: Pick<BlockRule, 'checkAcross' | 'ahead'> = {},
): BlockRule {
  return { scope: 'block', meta, check, ...across };
}

/** A rule that needs the whole document, and `reads` what stands beside it. */
export function documentRule<Message extends string, Note extends string>(
  meta: RuleMeta<Message, Note>,
  check: (
    document: DocumentModel,
    context: DocumentRuleContext,
  ) => Iterable<Finding<NoInfer<Message>, NoInfer<Note>>>,
  { reads = [] }: Pick<DocumentRule, 'reads'> = {},
): DocumentRule {
  return { scope: 'document', meta, reads, check };
}

/** A rule that judges the text as it is written. */
export function writtenRule<Message extends string, Note extends string>(
  meta: RuleMeta<Message, Note>,
  check: (source: DocumentSource, context: RuleContext) => Iterable<Finding<NoInfer<Message>, NoInfer<Note>>>,
): WrittenRule {
  return { scope: 'written', meta, check };
}
