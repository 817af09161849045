import type { ArtifactLocation } from 'sarif';
import { isAbsolute } from 'node:path';
import { pathInside, toSlashes } from '../../terminal/path';

/** The name under which viewers and GitHub know the folder that relative addresses start from. */
export const BASE_ID = '%SRCROOT%';

/**
 * The address of a file: from the current folder where it lies in it, so that a report means the same on every machine;
 * else absolute. Each byte that a URI may not hold is written as %XX, in the form (NFC or NFD) that the name has.
 */
export function locationOf(path: string, cwd: string): ArtifactLocation {
  const inside = pathInside(path, cwd);
  if (inside !== null && isAbsolute(path)) return { uri: encodePath(toSlashes(inside)), uriBaseId: BASE_ID };
  if (!isAbsolute(path)) return { uri: encodePath(toSlashes(path)) };
  const slashes = toSlashes(path);
  return { uri: `file://${slashes.startsWith('/') ? '' : '/'}${encodePath(slashes)}` };
}

/** Encodes colons too: "Điều 1: x.txt" would read as a scheme. Half a letter, which has no bytes, becomes U+FFFD. */
function encodePath(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\u{FFFD}')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}
