import type { Decimal } from '../arithmetic/decimal';
import type { Block } from '../block/block';
import type { DocumentModel } from '../document/document';
import type { DocumentSource } from '../document/source';
import type { ClaimKind } from '../claims/claim';
import type { DocumentClass } from '../structure/document-class';
import type { TextKind } from '../structure/text-kind';
import type { Locale, Localized } from '../text/localized';
import type { Span } from '../text/span';
import type { TextEdit } from '../text/text-edit';
import type { ElsewherePlace } from '../references/others';
import type { SurroundingKind, Surroundings } from './surroundings';

export type { TextEdit } from '../text/text-edit';

/** How bad a finding is. In messages: lỗi, cảnh báo, gợi ý. */
export type Severity = 'error' | 'warning' | 'information';

/** What a configuration may say of a rule: a severity, or that the rule does not run. */
export type Level = Severity | 'off';

export type { Locale, Localized };

/**
 * What a message may be filled with. A string is quoted as it stands (what the document writes); a decimal is
 * formatted for the language of the message: 53,17 in Vietnamese, 53.17 in English. A localized text is itself.
 */
export type Datum = string | number | Decimal | Localized;
export type MessageData = Readonly<Record<string, Datum>>;

/** Where a rule comes from: a regulation with its article, or a convention counted in real texts. */
export interface Source {
  readonly title: string;
  readonly article: string | null;
  readonly url: string | null;
}

export interface MessageMeta {
  readonly text: Localized;
  /** The default severity of this message, where it differs from the rule's own. */
  readonly severity: Severity | null;
}

/** One option of a rule: a closed list of words, or a whole number within a range, both ends included. */
export type OptionMeta =
  | {
      readonly type: 'choice';
      readonly values: readonly string[];
      readonly fallback: string;
      readonly description: Localized;
    }
  | {
      readonly type: 'integer';
      readonly minimum: number;
      readonly maximum: number;
      readonly fallback: number;
      readonly description: Localized;
    };

export type OptionValue = string | number;
export type RuleOptions = Readonly<Record<string, OptionValue>>;

/** The groups of rules: the folders that they lie in, and what their ids begin with. */
export const RULE_GROUPS = ['date', 'figure', 'reference', 'structure', 'style'] as const;
export type RuleGroup = (typeof RULE_GROUPS)[number];
export type RuleId = `${RuleGroup}/${string}`;

/** `safe`: form only, meaning untouched. `review`: a figure, a date or a citation; a person must pick it. */
export type FixSafety = 'safe' | 'review';

/**
 * All that is said of a rule. Settings, schema, lists and pages are made from it or compared with it. The ids of its messages and notes
 * are known to the compiler where the rule reports them, and are any words where rules are looked at from outside.
 */
export interface RuleMeta<Message extends string = string, Note extends string = string> {
  readonly id: RuleId;
  readonly group: RuleGroup;
  /** The version that first had the rule. */
  readonly since: string;
  readonly title: Localized;
  readonly severity: Severity;
  /** Off by default; a rule is switched on only after the report over real documents has been read. */
  readonly enabledByDefault: boolean;
  /** A block or document that has no claim of any of these kinds is not shown to the rule. */
  readonly needs: readonly ClaimKind[];
  /** The kinds of texts that a rule of the document judges; it is not run on others. Empty for a rule that judges all. */
  readonly textKinds: readonly TextKind[];
  readonly fixes: readonly FixSafety[];
  readonly options: Readonly<Record<string, OptionMeta>>;
  readonly messages: Readonly<Record<Message, MessageMeta>>;
  /** Words for related places and titles of fixes. */
  readonly notes: Readonly<Record<Note, Localized>>;
  readonly sources: readonly Source[];
}

/** One way to repair a finding. Edits do not overlap. `titleId` names a note of the rule. */
export interface Fix<Note extends string = string> {
  readonly titleId: Note;
  readonly data: MessageData;
  readonly safety: FixSafety;
  /** True for the one repair that stands out; none is preferred where several make the sentence true. */
  readonly preferred: boolean;
  readonly edits: readonly TextEdit[];
}

/** Another place that the finding speaks of. `noteId` names a note of the rule. */
export interface RelatedPlace<Note extends string = string> {
  readonly noteId: Note;
  readonly data: MessageData;
  /** In the text that is checked, or in the other draft. */
  readonly span: Span;
  /** The other draft that the place is in. */
  readonly elsewhere?: ElsewherePlace;
}

/**
 * What a rule reports. It says nothing of severity, language, suppression or output, nor whose finding it is: the engine knows which
 * rule runs.
 */
export interface Finding<Message extends string = string, Note extends string = string> {
  readonly messageId: Message;
  readonly data: MessageData;
  readonly span: Span;
  readonly related: readonly RelatedPlace<Note>[];
  readonly fixes: readonly Fix<Note>[];
}

/**
 * What a check gives that finds nothing, where a rule is asked of every block: the engine goes on at once. A generator costs more than what
 * most of these rules look at.
 */
export const NO_FINDINGS: readonly never[] = [];

/** What a rule with these metadata may report: a message or note that it does not have is no such finding. */
export type FindingOf<Meta extends RuleMeta> = Finding<
  keyof Meta['messages'] & string,
  keyof Meta['notes'] & string
>;

export interface RuleContext {
  readonly options: RuleOptions;
  /** The class of document that the settings, or for rules of the document a directive in it, name; null leaves it to its letterhead. */
  readonly documentClass: DocumentClass | null;
}

/**
 * A rule that judges each block alone. Spans are relative to the block. Its findings depend on the block and the
 * options only, so the engine keeps them while the block stands.
 */
export interface BlockRule {
  readonly scope: 'block';
  readonly meta: RuleMeta;
  readonly check: (block: Block, context: RuleContext) => Iterable<Finding>;
  /** What it finds only where it sees the blocks around one. Spans are offsets in the document. */
  readonly checkAcross?: (document: DocumentModel, context: RuleContext) => Iterable<Finding>;
  /** What that asks of the whole document, read before it. */
  readonly ahead?: ReadAhead;
}

/** What a rule of the whole document is told. */
export interface DocumentRuleContext extends RuleContext {
  readonly surroundings: Surroundings;
}

/** A rule that needs the whole document. Spans are offsets in the document. */
export interface DocumentRule {
  readonly scope: 'document';
  readonly meta: RuleMeta;
  /** What it looks at beside the document. */
  readonly reads?: readonly SurroundingKind[];
  /** Reads what it asks of a whole document, in steps between which the engine may stop; what is read is kept with the document and its blocks. */
  readonly ahead?: ReadAhead;
  readonly check: (document: DocumentModel, context: DocumentRuleContext) => Iterable<Finding>;
}

/** Takes a step for each thing that it gives, which is nothing by itself. */
export type ReadAhead = (document: DocumentModel) => Iterable<null>;

/** A rule that judges the text as it is written, what nobody reads included. Spans are offsets in the written text. */
export interface WrittenRule {
  readonly scope: 'written';
  readonly meta: RuleMeta;
  readonly check: (source: DocumentSource, context: RuleContext) => Iterable<Finding>;
}

export type Rule = BlockRule | DocumentRule | WrittenRule;
