const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;

/** The names of the files in a zip archive without a comment, by its central directory (APPNOTE.TXT 4.3.12, 4.3.16). */
export function listZip(archive: Buffer): readonly string[] {
  const end = archive.length - END_LENGTH;
  if (archive.readUInt32LE(end) !== END_OF_DIRECTORY)
    throw new Error('This is no zip archive without a comment.');
  const names: string[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameLength = archive.readUInt16LE(at + 28);
    const extraLength = archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
    names.push(archive.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength));
    at += ENTRY_LENGTH + nameLength + extraLength;
  }
  return names;
}
