/** A page of a view: its title, and the addresses of its script and its style, both files of the extension. */
export interface PageFiles {
  readonly title: string;
  readonly locale: string;
  readonly script: string;
  readonly style: string;
}

/**
 * The HTML of a page. Its policy allows our script and our style, each named by a number that is used once, and nothing else: no address,
 * no image, no frame, no form. Nothing of a draft stands in it; the script puts that in as text.
 */
export function renderShell({ title, locale, script, style }: PageFiles): string {
  const nonce = makeNonce();
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" nonce="${nonce}" href="${style}">
</head>
<body>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>
`;
}

/** 128 random bits: nobody can know it before. */
function makeNonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map(byte => byte.toString(16).padStart(2, '0'))
    .join('');
}
