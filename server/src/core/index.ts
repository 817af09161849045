/** The engine's one door: everything outside core imports from here. */
export * from './arithmetic/calendar';
export * from './arithmetic/decimal';
export * from './claims/citation/citation';
export * from './claims/citation/short-form';
export * from './claims/claim';
export * from './claims/date/date';
export * from './claims/provision/provision';
export { rateOf } from './claims/statement/evidence/ties';
export type { TieTrial } from './claims/statement/trials';
export * from './engine/check';
export * from './engine/class-in-force';
export { DIRECTIVE_WORDS } from './engine/directives';
export * from './engine/fix';
export * from './engine/render';
export * from './engine/result';
export * from './engine/schema';
export * from './engine/settings';
export * from './fixing/fix-draft';
export { withOfferedFixes, type JudgedDraft } from './fixing/offered-fixes';
export { hullAfter, mapEdits, moveSpan } from './fixing/edit-map';
export { fixWord, withoutRebuilt, type FixedWord, type WordDraft } from './fixing/fix-word';
export * from './explain/arithmetic';
export { passageArithmeticAt } from './explain/binding';
export { citationNoteAt, citedDocumentAt, type CitationNote, type CitationSources } from './explain/citation';
export * from './explain/citation-opening';
export {
  dateNoteAt,
  findWeekday,
  listMissingWeekdays,
  type DateNote,
  type MissingWeekday,
} from './explain/date';
export * from './explain/date-list';
export * from './explain/document-list';
export * from './explain/figure-list';
export * from './explain/judged-figures';
export { HIGHLIGHT_KINDS, HighlightReader, type Highlight, type HighlightKind } from './explain/highlights';
export * from './explain/sections';
export * from './explain/suggest-citation';
export * from './explain/implied-whole';
export * from './explain/missing-percentage';
export * from './explain/missing-sums';
export * from './explain/recalculate';
export { remarkLines } from './explain/remark-lines';
export { suggestCell } from './explain/suggest-cell';
export * from './explain/suggest-share';
export * from './explain/suggest-today';
export * from './explain/suggest-weekday';
export * from './explain/suggestion';
export { tableArithmeticAt } from './explain/table-arithmetic';
export * from './explain/table-titles';
export * from './explain/tie-trials';
export { findUnfinished, type Unfinished } from './explain/unfinished';
export * from './block/block';
export { mayCite } from './block/may-cite';
export * from './document/document';
export * from './block/placed-block';
export * from './usages/across-drafts';
export * from './usages/provisions/article-references';
export * from './references/citation-form';
export * from './references/describe-document';
export * from './references/mention-places';
export { findOwnPlace } from './usages/own-place';
export { findOwnUnits, type OwnUnit, type OwnUnitMention } from './usages/provisions/own-units';
export * from './references/references';
export { alignTableAt } from './usages/tables/align-table';
export { tableFromTabs } from './usages/tables/table-from-tabs';
export * from './usages/renaming/rename-article';
export * from './usages/renaming/rename-edits';
export * from './usages/renaming/rename-target';
export { isPackedRegister, readBuiltIn } from './register/built-in';
export { canonicalOf } from './register/canonical';
export { createRegister, type RegisterParts } from './register/create-register';
export { findEntryFaults, type EntryFault } from './register/entry-faults';
export * from './register/register';
export { writeShort } from './claims/date/write-date';
export { RULES, findRule, getRuleMeta } from './rules/index';
export * from './rule/rule';
export * from './rule/surroundings';
export { classOf } from './structure/dated-lines';
export { unitPathAt } from './structure/find-headed-unit';
export type { ClassReason, DocumentClass } from './structure/document-class';
export * from './structure/identity';
export { readTextKind, TEXT_KIND_NAMES, TEXT_KINDS, type TextKind } from './structure/text-kind';
export { type Passage } from './structure/passage/passages';
export * from './structure/table/grid/cell';
export * from './structure/table/roles/table';
export { type Table } from './structure/table/read-tables';
export { type PlacedTable } from './structure/table/tables';
export * from './structure/outline';
export * from './templates/expand';
export { findTemplate } from './templates/find-template';
export { fitIssuer } from './templates/fitting-issuer';
export * from './templates/issuer-advice';
export type { IssuerKind } from './templates/issuers';
export * from './templates/next-number';
export * from './templates/suggest-templates';
export * from './templates/template';
export { TEMPLATES } from './templates/templates.generated';
export * from './templates/values';
export { VARIABLE_NAMES } from './templates/variable-names';
export * from './text/lines';
export { escapeMarkdown } from './text/markdown';
export { stripMarks } from './text/marks';
export type { TextPieces } from './text/pieces';
export * from './text/sentences';
export * from './text/span';
export * from './text/width';
export * from './reading/vietnamese';
export * from './workspace/draft-facts';
export * from './workspace/fact-kinds';
export * from './workspace/facts';
export * from './references/others';
export { KEPT_DRAFTS } from './workspace/variants';
export * from './workspace/workspace-index';
export {
  annotateWord,
  NOT_ANNOTATED,
  type AnnotatedWord,
  type Annotations,
  type WordNote,
} from './word/annotate/annotate-word';
export { isAnnotatedCopy } from './word/annotate/write-parts';
export { describeLeftOut } from './word/export/describe-left-out';
export {
  EXPORT_MARK,
  exportWord,
  isExportedDraft,
  NOT_EXPORTED,
  type ExportedWord,
  type ExportWish,
} from './word/export/export-word';
export { importWord, type WordImport } from './word/import/import-word';
export { isRebuilt } from './word/is-rebuilt';
export { describeWordPlace, wordPlaceAt } from './explain/word-place';
export { paragraphLines } from './word/paragraph-lines';
export { changesBetween, type WordChange } from './word/patch/changes-between';
export { patchWord, type PackTools, type WordEdits } from './word/patch/patch-word';
export { toSplices, type PatchRefusal, type Splices } from './word/patch/splice';
export { readWord, type WordRead, type WordText } from './word/read-word';
export type { WordMap, WordOrigin, WordPlace, WordSegment } from './word/word-map';
export { kindOfFile, startsWith, type FileKind } from './word/zip/file-kind';
export type { UnpackTools } from './word/zip/package';
