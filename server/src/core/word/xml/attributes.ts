import { unescapeXml } from './characters';

/** 'w:val="12"', "Id='rId1'". A name stands behind a blank or a value, so that a long one is not read again from its second letter. */
const ATTRIBUTE = /(?<=[\s"'])([^\s="'/<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

/** The attributes of a tag, by their names as they are written. Linear. */
export function readAttributes(tag: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single] of tag.matchAll(ATTRIBUTE)) {
    attributes.set(name, unescapeXml(double ?? single ?? ''));
  }
  return attributes;
}

/** The value of the attribute with a local name, whatever its prefix: in the tags that are read no two share one. */
export function attributeOf(tag: string, local: string): string | null {
  for (const [name, value] of readAttributes(tag)) {
    if (name === local || name.endsWith(`:${local}`)) return value;
  }
  return null;
}
