import { foldPhrase } from '../../reading/fold';
import { textAt } from '../../text/span';
import { DOCUMENT_TYPES } from './document-types';
import { readSymbolIn, type SymbolOpening, type SymbolReading } from './symbol';
import { FIXED_ISSUERS, knownCode } from './codes';

/**
 * "Nghị quyết 24/2025/QN-HĐND": a symbol whose type has two letters exchanged, as the name before it tells. It is read as the one that is
 * meant, with the problem. Null where the code is known or the letters are others.
 */
export function readSwapped(
  text: string,
  start: number,
  { opening, type }: { readonly opening: SymbolOpening; readonly type: string },
): SymbolReading | null {
  const near = text.slice(start, start + REACH);
  const { head = '', code = '' } = SHAPE.exec(near)?.groups ?? {};
  const meant = code === '' ? undefined : codeMeant(code, foldPhrase(type));
  if (meant === undefined) return null;
  const rest = near.slice(head.length + code.length);
  const reading = readSymbolIn(head + meant + rest, start, opening);
  if (reading?.typeCode?.text !== meant || mayBeBody(code, reading)) return null;
  const { span } = reading.symbol;
  const symbol = { span, text: textAt(text, span) };
  return { ...reading, symbol, problems: [...reading.problems, 'swapped'] };
}

/** As long as a symbol may be. */
const REACH = 120;
const SHAPE =
  /^(?<head>\d{1,5}\p{Ll}?\s?[-–/]\s?(?:(?:19|20)\d\d\s?\/\s?)?)(?<code>\p{Lu}\p{L}{1,3})(?=\s?[-–/]\s?\p{Lu})/u;

/** "12/BT-HC", "15/CB-TH": two plain capitals before a unit may be the code of a body, a museum or a department. */
function mayBeBody(code: string, { system, issuerCode }: SymbolReading): boolean {
  return (
    system === 'state' && /^(?!.*[ĐđƠơƯư])\p{Lu}{2}$/u.test(code) && !FIXED_ISSUERS.includes(issuerCode.text)
  );
}

/** The code of a type of this name that has the same letters in another order. The symbol of a letter has none: "12/BT-HC" is of a museum. */
function codeMeant(code: string, name: string): string | undefined {
  if (name === 'công văn') return undefined;
  const letters = sorted(code);
  const isKnown = DOCUMENT_TYPES.some(({ system }) => knownCode(code, system) !== undefined);
  if (isKnown) return undefined;
  return DOCUMENT_TYPES.find(type => type.names.includes(name) && sorted(type.code) === letters)?.code;
}

function sorted(code: string): string {
  return Array.from(code).sort().join('');
}
