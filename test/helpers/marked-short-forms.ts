import type { ShortFormReading } from '../../server/src/core/index';
import { readParagraph } from './marked';
import { writtenAt } from './written';

/**
 * The short forms of a text, each as `number "Nghị quyết 23": 23`, `law "Luật Đất đai năm 2024": Đất đai, 2024`: its kind, what it
 * stands on, and what it says, all by their places in the text.
 */
export function shortFormsIn(text: string): readonly string[] {
  const read = readParagraph(text);
  return read.block.shortForms.map(({ span, reading }) => {
    const parts = partsOf(reading).map(part => writtenAt(read, part.span));
    const said = parts.length === 0 ? '' : `: ${parts.join(', ')}`;
    return `${reading.kind} "${writtenAt(read, span)}"${said}`.normalize('NFC');
  });
}

/** The short names that a text gives, by their places. */
export function declaredIn(text: string): readonly string[] {
  const read = readParagraph(text);
  return read.block.declarations.map(({ name }) => writtenAt(read, name.span).normalize('NFC'));
}

function partsOf(reading: ShortFormReading): readonly { readonly span: { start: number; end: number } }[] {
  switch (reading.kind) {
    case 'number':
      return [reading.number, reading.year].filter(part => part !== null);
    case 'conference':
      return [reading.number, ...reading.terms];
    case 'law':
      return [reading.name, reading.year].filter(part => part !== null);
    case 'this':
    case 'above':
      return [];
  }
}
