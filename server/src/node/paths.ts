import { fileURLToPath, pathToFileURL } from 'node:url';

/** The path of a file on this disk; null for a URI that names none. */
export function pathOfUri(uri: string): string | null {
  if (!isOnDisk(uri)) return null;
  try {
    return fileURLToPath(uri);
  } catch {
    // A URI with an escaped slash or half an escape is no path; clients may send anything.
    return null;
  }
}

/** The spelling that this disk gives the URI of a file: an editor may write "c%3A" for "C:", or escape a bracket. */
export function canonicalUri(uri: string): string {
  const path = pathOfUri(uri);
  return path === null ? uri : uriOfPath(path);
}

/** The URI of a path. Drive letters are capital. */
export function uriOfPath(path: string): string {
  return pathToFileURL(path.replace(/^\p{Ll}:/u, drive => drive.toUpperCase())).href;
}

/** A draft in a virtual workspace has no folder on this disk; a host in a file URI is a share that only Windows opens. */
function isOnDisk(uri: string): boolean {
  return uri.startsWith('file:///') || (process.platform === 'win32' && uri.startsWith('file://'));
}
