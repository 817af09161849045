import { createHash } from 'node:crypto';

/** What a page may run and show: nothing but what lies in it, no address to ask; `images` may be named where it shows pictures beside it. */
export interface Allowed {
  readonly script?: string;
  readonly style: string;
  readonly images?: boolean;
}

/** The content security policy of a page that asks nobody for anything. */
export function policyFor({ script, style, images = false }: Allowed): string {
  return [
    "default-src 'none'",
    ...(script === undefined ? [] : [`script-src '${hashOf(script)}'`]),
    `style-src '${hashOf(style)}'`,
    ...(images ? ["img-src 'self'"] : []),
    "base-uri 'none'",
  ].join('; ');
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
