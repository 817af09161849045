import { hasAny } from './bits';
import { intervalOf, type Interval } from '../../../arithmetic/interval';
import type { Span } from '../../../text/span';
import type { NumberClaim, Qualifier } from '../../claim';
import { isBarBefore, isBarBehind, readQualifier } from '../../qualifier';
import type { Found } from './found-figures';
import { phrasesOf, type PhraseSet } from './gap-phrases';
import { isExactly, readLead, type Lead, type Way } from './lead';
import { nounOf, readNoun, type NounReading } from './noun';
import { nounBefore } from './noun-before';
import { NO_PART, readPart, type PartReading } from './part-kinds';
import type { Place } from './place';
import { SIGN, type SignSet } from './signs';

/** Words between two measures are kept up to this length; longer stretches tie nothing. */
export const LONGEST_GAP = 240;

/** Where a figure was found, what stands around it, and what is made of that at once. */
export interface FigureSource {
  /** The folded text, in which words stand one space apart. */
  readonly text: string;
  readonly found: Found;
  readonly place: Place;
  /** Where the words before it begin, and where those behind it end. */
  readonly from: number;
  readonly to: number;
  readonly signs: SignSet;
  /** Those of the last word or mark before it. */
  readonly near: SignSet;
  readonly signsBehind: SignSet;
  /** Takes offsets of the text to those of its block; null where they are the same. */
  readonly move: ((offset: number) => number) | null;
}

/** A figure among the words of its text. Few are ever asked for all of it, so each is read on first use, and once. */
export class FigureInText {
  readonly source: FigureSource;
  /** Which way the words before it say that something went by so much. */
  readonly way: Way | null;
  #number: NumberClaim | null = null;
  #span: Span | null = null;
  #noun: NounReading | null = null;
  #value: Interval | null = null;
  #qualifier: Qualifier | null = null;
  #lead: Lead | null = null;
  #gap: string | null = null;
  #behind: string | null = null;
  #phrases: PhraseSet | null = null;
  #part: PartReading | null = null;

  constructor(source: FigureSource, way: Way | null, noun: NounReading | null = null) {
    this.source = source;
    this.way = way;
    this.#noun = noun;
  }

  /** The same figure, counting what another one counts. */
  countedLike({ noun }: FigureInText): FigureInText {
    return new FigureInText(this.source, this.way, noun);
  }

  get number(): NumberClaim {
    return (this.#number ??= this.#movedNumber());
  }

  get span(): Span {
    return (this.#span ??= this.#moved(this.source.found.span));
  }

  get value(): Interval {
    return (this.#value ??= this.#readValue());
  }

  get noun(): NounReading {
    return (this.#noun ??= this.source.found.kind === 'count' ? this.#readNoun() : RATE);
  }

  get isMeasured(): boolean {
    const { number, kind } = this.source.found;
    return kind !== 'count' || number.value.scale > 0 || this.noun.isMeasured;
  }

  get qualifier(): Qualifier {
    return (this.#qualifier ??= this.#readQualifier());
  }

  get lead(): Lead {
    return (this.#lead ??= readLead(this, this.source.signs));
  }

  get gap(): string {
    const { text, found, from } = this.source;
    return (this.#gap ??= text.slice(Math.max(from, found.span.start - LONGEST_GAP), found.span.start));
  }

  get phrases(): PhraseSet {
    return (this.#phrases ??= phrasesOf(this.gap));
  }

  get behind(): string {
    const { text, found, to } = this.source;
    return (this.#behind ??= text.slice(found.span.end, Math.min(to, found.span.end + LONGEST_GAP)));
  }

  /** "hơn 5,84 tỷ đồng" is cut off: anything up to 5,85; "gần 5,84 tỷ đồng" anything from 5,83 on. */
  #readValue(): Interval {
    const { value } = this.source.found.number;
    const { low, high } = intervalOf(value, this.noun.exponent, this.isMeasured);
    if (low === high || !hasAny(this.source.near, SIGN.qualifier)) return { low, high };
    const middle = (low + high) / 2n;
    if (this.qualifier === 'at-least') return { low: middle, high: 2n * high - middle };
    return this.qualifier === 'nearly' ? { low: 2n * low - middle, high } : { low, high };
  }

  #readNoun(): NounReading {
    const { text, found } = this.source;
    const behind = readNoun(text, found.end);
    if (behind.noun !== '' || behind.exponent > 0 || found.slash !== null) return behind;
    const before = nounBefore(this.gap);
    return before === null ? behind : nounOf(before);
  }

  get part(): PartReading {
    return (this.#part ??= this.#readPart());
  }

  #readPart(): PartReading {
    const { signs, signsBehind } = this.source;
    const [isLed, isFollowed] = [hasAny(signs, PARTS), hasAny(signsBehind, PARTS)];
    return isLed || isFollowed ? readPart(isLed ? this.gap : '', isFollowed ? this.behind : '') : NO_PART;
  }

  #readQualifier(): Qualifier {
    const { text, found, near } = this.source;
    if (isBarBehind(text, found.span.end) || isBarBefore(text, found.span.start)) return 'bound';
    // "112 trên 118 thôn": the word makes the fraction, and no bound.
    if (!hasAny(near, SIGN.qualifier) || found.slash === 'whole') return 'exact';
    const { qualifier } = readQualifier(text, found.span.start);
    return qualifier !== 'exact' && isExactly(this.gap) ? 'exact' : qualifier;
  }

  #movedNumber(): NumberClaim {
    const { found, move } = this.source;
    return move === null ? found.number : { ...found.number, span: this.#moved(found.number.span) };
  }

  #moved(span: Span): Span {
    const { move } = this.source;
    return move === null ? span : { start: move(span.start), end: move(span.end) };
  }
}

/** What a part is told from others by. */
const PARTS = SIGN.kind | SIGN.rest;

const RATE: NounReading = {
  noun: '%',
  exponent: 0,
  isMeasured: true,
  head: '%',
  isPerson: false,
  isShort: false,
};
