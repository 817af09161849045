import type { Host } from './host';

/** How a person calls a draft: "C:\\Ho so\\bao-cao.txt" → "bao-cao.txt". */
export function fileNameOf(host: Host, uri: string): string {
  const path = host.nameOf(uri);
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
