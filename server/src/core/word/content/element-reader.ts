import type { XmlScanner } from '../xml/scanner';

/** What was done with an element that opened: it was read to its end, is to be passed over, or what is in it is to be looked at as well. */
export type Taken = 'done' | 'skip' | 'enter';

/** Takes an element that opened, by its name. */
export type Take = (name: string) => Taken;

/**
 * Hands each element within the one that is open to `take`, and ends behind its close. Of alternatives (ECMA-376-3, 10.2) the first one
 * is looked at, and never what is there for programs that know none: it is the same again.
 */
export function forEachElement(scanner: XmlScanner, take: Take): void {
  const { depth } = scanner;
  for (let event = scanner.next(); event !== 'end' && scanner.depth >= depth; event = scanner.next()) {
    if (event !== 'open') continue;
    if (scanner.name === 'mc:AlternateContent') takeFirstChoice(scanner, take);
    else if (take(scanner.name) === 'skip') scanner.skip();
  }
}

function takeFirstChoice(scanner: XmlScanner, take: Take): void {
  let isChosen = false;
  forEachElement(scanner, name => {
    if (name !== 'mc:Choice' || isChosen) return 'skip';
    isChosen = true;
    forEachElement(scanner, take);
    return 'done';
  });
}
