import { KIND, kindsOf } from '../../reading/token-kind';
import type { Tokens } from '../../reading/tokens';
import { readFormMark, type FoldedText, type FormMark } from './form-mark';
import { readUnitHeading, skipMarks, type UnitHeading } from './unit-headings';
import { readUnitStart, type UnitStart } from './unit-start';

/** What a block tells of the outline: kept with the block, so that an edit reads no other one again. */
export interface BlockOpening {
  readonly heading: UnitHeading | null;
  /** The heading or number that it begins with, also one that is no article, clause or point: "II-", "1.2.". */
  readonly unit: UnitStart | null;
  /** The part of the form that it begins: "Nơi nhận:", "QUYẾT ĐỊNH:". */
  readonly form: FormMark | null;
  /** True where the block begins with a quotation mark: “Điều 5. …. Its heading is another text's then. */
  readonly isQuotation: boolean;
  /** Where a quotation begins that the block does not close, or -1. */
  readonly opensAt: number;
  /** True where the block would close a quotation that began before it. */
  readonly closes: boolean;
}

/** A text with its tokens. */
interface OpeningSource extends FoldedText {
  readonly tokens: Pick<Tokens, 'kinds'>;
}

/** Reads the opening of a block from its first characters and its quotation marks. */
export function readBlockOpening(source: OpeningSource): BlockOpening {
  const { text, tokens } = source;
  const heading = readUnitHeading(text);
  const unit = readUnitStart(text, heading);
  const form = unit === null ? readFormMark(source) : null;
  if ((tokens.kinds & QUOTATION_MARKS) === 0) {
    if (heading === null && unit === null && form === null) return PLAIN;
    return { heading, unit, form, isQuotation: false, opensAt: -1, closes: false };
  }
  const opening = text.lastIndexOf('“');
  const closing = text.lastIndexOf('”');
  const straight = text.lastIndexOf('"');
  const first = skipMarks(text);
  const isStraight = text.charAt(first) === '"';
  // Straight marks are followed only from the start of a block: elsewhere one too many would swallow what follows.
  const opensStraight = isStraight && straight === first && closing === -1;
  return {
    heading,
    unit,
    form,
    isQuotation: isStraight || text.charAt(first) === '“',
    opensAt: opening > closing ? opening : opensStraight ? first : -1,
    closes: Math.max(closing, straight) > opening,
  };
}

const PLAIN: BlockOpening = {
  heading: null,
  unit: null,
  form: null,
  isQuotation: false,
  opensAt: -1,
  closes: false,
};

/** Few blocks have one. */
const QUOTATION_MARKS = kindsOf(KIND.quoteOpen, KIND.quoteClose, KIND.quote);
