import { XmlScanner } from '../xml/scanner';
import type { WordPackage } from '../zip/package';

/** The parts that another part points to: the last word of their kind ("styles", "footnotes"), and where they lie. */
export type Relationships = ReadonlyMap<string, string>;

/** Reads a part of relationships (ECMA-376-2, 9.3). `folder` is the one that targets start from: "word/". */
export function readRelationships(xml: string, folder: string): Relationships {
  const targets = new Map<string, string>();
  const scanner = new XmlScanner(xml);
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event !== 'open' || scanner.name !== 'rel:Relationship') continue;
    const kind = scanner.attribute('Type')?.replace(/^.*\//u, '') ?? '';
    const target = scanner.attribute('Target') ?? '';
    if (scanner.attribute('TargetMode') !== 'External' && !targets.has(kind))
      targets.set(kind, resolvePath(folder, target));
  }
  return targets;
}

/** The name of the part of the document itself; empty where the package points to none. */
export function mainPartOf(file: WordPackage): string {
  return readRelationships(file.readXml('_rels/.rels'), '').get('officeDocument') ?? '';
}

/** Where the relationships of a part lie: "word/document.xml" → "word/_rels/document.xml.rels". */
export function relationshipsPath(part: string): string {
  return `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`;
}

/** The folder of a part with its slash: "word/document.xml" → "word/". */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

function resolvePath(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
