import { RULES } from '../../server/src/core/index';
import { switchOn } from './document';
import { testGroup } from './group-rules';

const group = testGroup('style');

/** The rules of style, run alone, those too that are off by default. */
export const { rules: STYLE_RULES, getOnlyFinding: getOnlyStyleFinding, messageOf: styleMessageOf } = group;

const ALL_ON = RULES.filter(({ meta }) => meta.group === 'style').flatMap(({ meta }) => switchOn(meta));

/** What is found, each as `spacing.double information "  "`. */
export const styleFindingsIn: typeof group.findingsIn = (text, ...layers) =>
  group.findingsIn(text, ...ALL_ON, ...layers);

/** The text of each repair that is offered, in the order in which they are offered. */
export const styleRepairsOf: typeof group.repairsOf = (text, ...layers) =>
  group.repairsOf(text, ...ALL_ON, ...layers);
