import type { XmlScanner } from '../xml/scanner';

/** True for an element that is there and not switched off: `<w:vanish/>`, `<w:vanish w:val="true"/>` (ECMA-376-1, 17.17.4). */
export function isOn(scanner: XmlScanner): boolean {
  const value = scanner.attribute('val');
  return value === null || !['0', 'false', 'off'].includes(value);
}

/** A whole number of an attribute; null where there is none. */
export function numberOf(scanner: XmlScanner, attribute = 'val'): number | null {
  const value = scanner.attribute(attribute);
  return value !== null && /^-?\d{1,9}$/u.test(value) ? Number(value) : null;
}
