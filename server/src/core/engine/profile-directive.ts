import type { Span } from '../text/span';
import { listMarked, PROFILE_KIND, type MarkedComment } from './directives';
import { PROFILES, type Profile } from './settings';

/** A directive that names the class of its document: `<!-- vanban-profile party -- soạn theo mẫu của Tỉnh ủy -->`. */
export interface ProfileDirective {
  /** Null for a word that is no class. */
  readonly profile: Profile | null;
  /** The word as written; empty where there is none. */
  readonly written: string;
  readonly span: Span;
}

/** Finds the directives that name a class, in order. The first valid one counts. Linear. */
export function readProfileDirectives(text: string): readonly ProfileDirective[] {
  return listMarked(text).flatMap(comment => readDirective(comment) ?? []);
}

/** The first directive that names a class. */
export function findNamedProfile(directives: readonly ProfileDirective[]): Profile | null {
  return directives.find(({ profile }) => profile !== null)?.profile ?? null;
}

function readDirective({ inside, span }: MarkedComment): ProfileDirective | null {
  if (!inside.startsWith(PROFILE_KIND)) return null;
  const rest = inside.slice(PROFILE_KIND.length);
  if (/^[\p{L}-]/u.test(rest) && !rest.startsWith('--')) return null;
  const [words = ''] = rest.split('--');
  const written = words.trim();
  return { profile: PROFILES.find(profile => profile === written) ?? null, written, span };
}
