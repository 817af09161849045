/** The parts of an address: "vscode-vfs://github" · "/co-quan/ho-so/bao%20cao.vanban" · "" (RFC 3986, appendix B). */
const PARTS = /^(?<front>[^:/?#]+:(?:\/\/[^/?#]*)?)(?<path>[^?#]*)(?<rest>[^]*)$/u;

/** One spelling of an address: editors escape letters in ways of their own. What is no address stays as it is. */
export function canonicalUri(uri: string): string {
  const { front, path, rest } = PARTS.exec(uri)?.groups ?? {};
  if (front === undefined || path === undefined || rest === undefined) return uri;
  return front + path.split('/').map(canonicalPart).join('/') + rest;
}

/** The path of an address in plain letters: "vscode-vfs://github/b%C3%A1o.md" → "/báo.md". */
export function pathOfUri(uri: string): string {
  const path = PARTS.exec(uri)?.groups?.['path'];
  return path === undefined ? uri : path.split('/').map(plainPart).join('/');
}

function canonicalPart(part: string): string {
  return encodeURIComponent(plainPart(part));
}

/** Half an escape is no letter; clients may send anything. */
function plainPart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
