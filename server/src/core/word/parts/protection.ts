import { XmlScanner } from '../xml/scanner';

/** True where the settings of a document forbid to change it (ECMA-376-1, 17.15.1.29). */
export function isProtected(settings: string): boolean {
  const scanner = new XmlScanner(settings);
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event !== 'open' || scanner.name !== 'w:documentProtection') continue;
    return ['1', 'true', 'on'].includes(scanner.attribute('enforcement') ?? '');
  }
  return false;
}
