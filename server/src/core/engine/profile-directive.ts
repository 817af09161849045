import type { Span } from '../text/span';
import { DIRECTIVE_MARK } from './directives';
import { PROFILES, type Profile } from './settings';

/** A directive that names the class of its document: `<!-- vanban-profile party -- soạn theo mẫu của Tỉnh ủy -->`. */
export interface ProfileDirective {
  /** Null for a word that is no class. */
  readonly profile: Profile | null;
  /** The word as written; empty where there is none. */
  readonly written: string;
  readonly span: Span;
}

const MARK = `${DIRECTIVE_MARK}profile`;
const CLOSE = '-->';

/** Finds the directives that name a class, in order. The first valid one counts. Linear. */
export function readProfileDirectives(text: string): readonly ProfileDirective[] {
  const directives: ProfileDirective[] = [];
  for (let at = text.indexOf(MARK); at !== -1;) {
    const close = text.indexOf(CLOSE, at + MARK.length);
    if (close === -1) break;
    const end = close + CLOSE.length;
    const directive = readDirective(text.slice(at + MARK.length, close), { start: at, end });
    if (directive !== null) directives.push(directive);
    at = text.indexOf(MARK, end);
  }
  return directives;
}

/** The first directive that names a class. */
export function findNamedProfile(directives: readonly ProfileDirective[]): Profile | null {
  return directives.find(({ profile }) => profile !== null)?.profile ?? null;
}

function readDirective(inside: string, span: Span): ProfileDirective | null {
  if (/^[\p{L}-]/u.test(inside) && !inside.startsWith('--')) return null;
  const [words = ''] = inside.split('--');
  const written = words.trim();
  return { profile: PROFILES.find(profile => profile === written) ?? null, written, span };
}
