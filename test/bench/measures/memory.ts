import { createChecker, createDocument, resolveSettings, RULES } from '../../../server/src/core/index';
import { makeDraft } from '../draft';
import { reportFigures } from '../report-figures';

const text = makeDraft(10_000_000);
createChecker(resolveSettings(RULES, [])).check(createDocument(text));

// Kilobytes on every platform, Node's own share of some 40 MB and the text itself included.
const peak = process.resourceUsage().maxRSS / 1e3;
reportFigures([
  {
    group: 'memory',
    name: 'check of 10 MB, peak of the whole process',
    value: peak,
    unit: 'MB',
    budget: { kind: 'most', value: 300 },
  },
]);
