import type { Interval } from '../../../arithmetic/interval';
import type { Span } from '../../../text/span';
import type { NumberClaim, Qualifier } from '../../claim';
import type { FigureInText } from './figure-in-text';
import type { Found } from './found-figures';
import type { PhraseSet } from './gap-phrases';
import type { PartReading } from './part-kinds';
import type { Lead, Way } from './lead';
import type { SignSet } from './signs';

/** Where a measure stands among others. */
export interface MeasurePlace {
  /** Its place among the measures of the statement. */
  readonly index: number;
  /** Which line of a passage it stands in: 0 in its first, and in a block by itself. */
  readonly line: number;
  /** Which sentence of the block it stands in. */
  readonly sentence: number;
}

/** A figure of a statement with what the words around it make of it. */
export class Measure implements MeasurePlace {
  readonly index: number;
  readonly line: number;
  readonly sentence: number;
  /** `rate`: a percentage; `points`: "2,76 điểm phần trăm"; `count`: anything else that counts or measures. */
  readonly kind: Found['kind'];
  /** How many brackets are open around it, and which is the last that was opened; 0 for none. */
  readonly depth: number;
  readonly bracket: number;
  /** `part` and `whole` of "699/756"; null for a number alone. */
  readonly slash: Found['slash'];
  /** Which way the words before it say that something went by so much; null where it is no change. */
  readonly way: Way | null;
  /** The signs of the words between the measure before and this one, and of those between this one and the next. */
  readonly signs: SignSet;
  readonly signsBehind: SignSet;
  /** The signs of the last word or mark before it. */
  readonly near: SignSet;
  readonly #figure: FigureInText;

  constructor(figure: FigureInText, { index, line, sentence }: MeasurePlace) {
    const { found, place, signs, near, signsBehind } = figure.source;
    this.#figure = figure;
    this.index = index;
    this.line = line;
    this.sentence = sentence;
    this.kind = found.kind;
    this.slash = found.slash;
    this.depth = place.depth;
    this.bracket = place.bracket;
    this.way = figure.way;
    this.signs = signs;
    this.near = near;
    this.signsBehind = signsBehind;
  }

  /** The same figure at another place, among other measures. */
  placedAt({
    index = this.index,
    line = this.line,
    sentence = this.sentence,
  }: Partial<MeasurePlace>): Measure {
    return new Measure(this.#figure, { index, line, sentence });
  }

  /** The same figure, counting what another one counts: the first of "từ 5.109 lên 5.712 tỷ đồng". */
  countedLike(other: Measure): Measure {
    return new Measure(this.#figure.countedLike(other.#figure), this);
  }

  get number(): NumberClaim {
    return this.#figure.number;
  }

  /** The number with its percent sign. */
  get span(): Span {
    return this.#figure.span;
  }

  /** What it may stand for, its magnitude ("tỷ", "triệu") reckoned in. */
  get value(): Interval {
    return this.#figure.value;
  }

  /** The power of ten of its magnitude: 9 for "tỷ". */
  get exponent(): number {
    return this.#figure.noun.exponent;
  }

  /** What is counted, folded, without the magnitude: "đảng viên mới"; empty where nothing is said. */
  get noun(): string {
    return this.#figure.noun.noun;
  }

  /** The first word of that. */
  get head(): string {
    return this.#figure.noun.head;
  }

  /** True where persons are counted. */
  get isPerson(): boolean {
    return this.#figure.noun.isPerson;
  }

  /** True where what is counted is written as initials. */
  get isShort(): boolean {
    return this.#figure.noun.isShort;
  }

  /** True for what is measured and so rounded: money, areas, rates, what has decimals. */
  get isMeasured(): boolean {
    return this.#figure.isMeasured;
  }

  get qualifier(): Qualifier {
    return this.#figure.qualifier;
  }

  /** What the words before it say that it is. */
  get lead(): Lead {
    return this.#figure.lead;
  }

  /** The folded words between the measure before and this one, marks included; cut off where they are long. */
  get gap(): string {
    return this.#figure.gap;
  }

  /** What the phrases of those say of a list of parts. */
  get phrases(): PhraseSet {
    return this.#figure.phrases;
  }

  /** What the words around it say of it as a part of something. */
  get part(): PartReading {
    return this.#figure.part;
  }

  /** The folded words between this one and the next, likewise. */
  get behind(): string {
    return this.#figure.behind;
  }
}

/** All measures of a block, in the order of the text. */
export type Statement = readonly Measure[];
