/** What the lexicon says of a word or a row of words. A word may be of several classes. */
export const WORD_CLASSES = [
  // What figures count and measure.
  'magnitude',
  'money',
  'measure',
  'duration',
  'score',
  'glued-unit',
  'counted',
  'listed',
  'percent',
  // What makes a figure other than exact.
  'at-least',
  'nearly',
  'about',
  'bound',
  'restated',
  // How figures stand to each other.
  'parts',
  'rest',
  'share',
  'plan',
  'whole',
  'structure',
  'arrow',
  'from',
  'until',
  'with',
  'and',
  'unit-stop',
  // Numbers in words, and what makes digits a label.
  'numeral',
  'ordinal',
  'label',
  'no-label',
  'rank',
  // Time.
  'day',
  'month',
  'year',
  'quarter',
  'hour',
  'lunar-day',
  'date-word',
  'month-word',
  'season',
  'weekday',
  'can',
  'chi',
  // Documents and what they are made of.
  'type',
  'strict-type',
  'numbered-type',
  'periodic-type',
  'law',
  'law-name',
  'issuer',
  'provision',
  'provision-annex',
  'pointer',
  'conference',
  'here',
  'naming',
  'basis',
  'title-opening',
  'organ',
  // What stands before names.
  'person',
  'place',
  // What is numbered as one of a series.
  'series',
  // What is elected for a term.
  'office-term',
] as const;

export type WordClass = (typeof WORD_CLASSES)[number];

/** The entries of some classes: words and rows of words, folded, with ", " between. */
export type WordTable = Partial<Readonly<Record<WordClass, string>>>;
