import { testGroup } from './group-rules';

/** The rules of dates and periods, run alone. */
export const {
  rules: DATE_RULES,
  check: checkDates,
  findingsIn: dateFindingsIn,
  getOnlyFinding: getOnlyDateFinding,
  messageOf: dateMessageOf,
  repairsOf: dateRepairsOf,
} = testGroup('date');
