import { forEachElement } from '../content/element-reader';
import { openRoot } from '../content/read-notes';
import { isOn, numberOf } from '../parts/on-off';
import { XmlScanner } from '../xml/scanner';

/** What a Word document has and a text has not. */
export const LOSSES = [
  'picture',
  'object',
  'formula',
  'comment',
  'change',
  /** Its words stay, behind the paragraph that it is anchored in. */
  'box',
  /** Cells that take several columns or rows, and tables in cells. */
  'merged',
  'header',
  'hidden',
  /** The words stay, the address goes. */
  'link',
  /** A mark that means something in a draft is written as one that looks like it. */
  'sign',
  /** Bold, italic, underlined, coloured. */
  'dress',
] as const;

/** A kind of thing that is lost. */
export type Loss = (typeof LOSSES)[number];

/** How many of each a document has. */
export type LossCounts = ReadonlyMap<Loss, number>;

/** Counts in one part: the body, or the notes. Linear. */
export function countLosses(xml: string): LossCounts {
  const counts = new Map<Loss, number>();
  const scanner = new XmlScanner(xml);
  if (xml === '' || !openRoot(scanner)) return counts;
  const cells = { depth: 0 };
  const add = (loss: Loss): void => {
    counts.set(loss, (counts.get(loss) ?? 0) + 1);
  };
  const look = (name: string): 'enter' | 'done' => {
    if (name === 'w:tc') {
      cells.depth += 1;
      forEachElement(scanner, look);
      cells.depth -= 1;
      return 'done';
    }
    const loss = name === 'w:tbl' && cells.depth > 0 ? 'merged' : lossOf(name, scanner);
    if (loss !== null) add(loss);
    return 'enter';
  };
  forEachElement(scanner, look);
  return counts;
}

/** Adds up the counts of several parts. */
export function sumLosses(parts: readonly LossCounts[]): LossCounts {
  const sum = new Map<Loss, number>();
  for (const counts of parts) for (const [loss, count] of counts) sum.set(loss, (sum.get(loss) ?? 0) + count);
  return sum;
}

/** Elements outside WordprocessingML go by their local names. */
function lossOf(name: string, scanner: XmlScanner): Loss | null {
  const plain = ELEMENTS.get(name);
  if (plain !== undefined) return plain;
  switch (name) {
    case 'w:b':
    case 'w:i':
    case 'w:u':
    case 'w:strike':
      return isOn(scanner) && scanner.attribute('val') !== 'none' ? 'dress' : null;
    case 'w:vanish':
      return isOn(scanner) ? 'hidden' : null;
    case 'w:gridSpan':
      return (numberOf(scanner) ?? 1) > 1 ? 'merged' : null;
    case 'w:vMerge':
      return scanner.attribute('val') === 'restart' ? 'merged' : null;
    default:
      return null;
  }
}

const ELEMENTS: ReadonlyMap<string, Loss> = new Map([
  ['blip', 'picture'],
  ['imagedata', 'picture'],
  ['OLEObject', 'object'],
  ['m:oMath', 'formula'],
  ['w:commentReference', 'comment'],
  ['w:ins', 'change'],
  ['w:del', 'change'],
  ['w:moveFrom', 'change'],
  ['w:moveTo', 'change'],
  ['w:txbxContent', 'box'],
  ['w:hyperlink', 'link'],
  ['w:highlight', 'dress'],
  ['w:shd', 'dress'],
]);
