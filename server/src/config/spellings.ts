/** More names than these are not tried: a path of seven folders whose names can each be spelt in two ways. */
const MOST_SPELLINGS = 128;

/**
 * The ways in which a path or a pattern may be spelt: each name in it composed or decomposed, as Macs write. A pattern is typed in one
 * way, and a folder that was copied from elsewhere may have the other. The spelling that was typed comes first.
 */
export function spellingsOf(path: string): readonly string[] {
  let spellings: readonly string[] = [''];
  for (const part of path.split(/(?<=\/)/u)) {
    const forms = [...new Set([part, part.normalize('NFC'), part.normalize('NFD')])];
    const wanted = spellings.length * forms.length > MOST_SPELLINGS ? [part] : forms;
    spellings = spellings.flatMap(before => wanted.map(form => before + form));
  }
  return [path, ...spellings.filter(spelling => spelling !== path)];
}
