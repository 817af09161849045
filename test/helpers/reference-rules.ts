import { testGroup } from './group-rules';

/** The rules of cited documents, run alone. */
export const {
  rules: REFERENCE_RULES,
  check: checkReferences,
  checkAmong: checkReferencesAmong,
  findingsAmong: referenceFindingsAmong,
  findingsIn: referenceFindingsIn,
  getOnlyFinding: getOnlyReferenceFinding,
  messageOf: referenceMessageOf,
  notesOf: referenceNotesOf,
  repairsOf: referenceRepairsOf,
} = testGroup('reference');
