import type { ProvisionClaim, ProvisionLevel } from '../../server/src/core/claims/provision/provision';
import type { Span } from '../../server/src/core/index';
import { paragraph, readParagraph } from './marked';
import { writtenAt } from './written';

/**
 * The provisions of a text, each as `điểm a, b khoản 2 Điều 5 → other`: the words and labels of its levels, in angle brackets what
 * it takes from the next of a list, and whose it is. A range is "5–9".
 */
export function provisionsIn(text: string): readonly string[] {
  return paragraph(text).provisions.map(claim => nameProvision(claim).normalize('NFC'));
}

/** The marked texts of the provisions. */
export function markedProvisions(text: string): readonly string[] {
  const read = readParagraph(text);
  return read.block.provisions.map(({ span }) => writtenAt(read, span));
}

/** Every word and label with the text under its span: they must be the same, in decomposed letters too. */
export function partsOfProvisions(text: string): readonly (readonly [part: string, marked: string])[] {
  const read = readParagraph(text);
  return read.block.provisions.flatMap(({ levels, within, target }) => {
    const own = target.kind === 'own' ? [target.type] : [];
    const parts = [...levels, ...within].flatMap(({ word, labels }) => [word, ...labels]);
    const readAt = (span: Span): string =>
      writtenAt(read, span).normalize('NFC').replaceAll('\u00a0', ' ').replaceAll('\r\n', '\n');
    return [...parts, ...own].map(part => [part.text, readAt(part.span)] as const);
  });
}

function nameProvision({ levels, within, target }: ProvisionClaim): string {
  const inside = within.length === 0 ? '' : ` <${within.map(nameLevel).join(' ')}>`;
  const whose = target.kind === 'own' ? target.type.text : target.kind;
  return `${levels.map(nameLevel).join(' ')}${inside} → ${whose}`;
}

function nameLevel({ word, labels, isRange, isThis }: ProvisionLevel): string {
  if (isThis) return `${word.text} này`;
  if (labels.length === 0) return word.text;
  return `${word.text} ${labels.map(({ text }) => text).join(isRange ? '–' : ', ')}`;
}
