import type { PackTools } from '../patch/patch-word';
import { addParts } from '../zip/add-parts';
import { readDirectory } from '../zip/directory';
import type { Attempt } from '../zip/refusals';
import { replacePart, type NewPart } from '../zip/replace-part';

/** What stands at the end of each copy that is made here. Word leaves it away when somebody saves the copy, which is theirs from then on. */
export const COPY_MARK = 'vanban: annotated copy';

/** The file with some parts as they are given, by their names; new ones come behind those that it has. */
export function writeParts(
  bytes: Uint8Array,
  parts: ReadonlyMap<string, string>,
  tools: PackTools,
): Attempt<Uint8Array> {
  const opened = readDirectory(bytes);
  if (opened.kind === 'refused') return opened;
  const { entries } = opened.value;
  const added: NewPart[] = [];
  let made = bytes;
  for (const [name, xml] of parts) {
    const content = tools.encode(xml);
    const part = { name, content, deflated: tools.deflate(content) };
    if (!entries.has(name)) added.push(part);
    else {
      const replaced = replacePart(made, part);
      if (replaced.kind === 'refused') return replaced;
      made = replaced.value;
    }
  }
  return addParts(made, { parts: added, comment: COPY_MARK });
}

/** True for the end of a copy that was made here and that nobody has saved since. */
export function isAnnotatedCopy(tail: string): boolean {
  return tail.endsWith(COPY_MARK);
}
