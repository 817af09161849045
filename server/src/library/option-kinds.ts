// Not by its door, behind which registers and ignore files would come along.
import { describeUnknownKey } from '../config/fault-messages';
import { isPackedRegister } from '../core/index';
import type { OptionsProblem } from './errors';
import { isBytes } from './is-bytes';
import type { AnnotateOptions, CheckOptions, FixOptions } from './types';

/** What an option takes; the configuration judges what stands in a file too. */
type OptionKind =
  | { readonly kind: 'configured' }
  | { readonly kind: 'flag' }
  | { readonly kind: 'register' }
  | { readonly kind: 'word'; readonly words: readonly string[] };

/** All options of a call, by their names. */
export type OptionKinds<Options> = Readonly<Record<keyof Options, OptionKind>>;

/** The options of `check` and `checkAll`. */
export const CHECK_OPTIONS: OptionKinds<CheckOptions> = {
  profile: { kind: 'configured' },
  rules: { kind: 'configured' },
  locale: { kind: 'word', words: ['vi', 'en'] },
  inlineDirectives: { kind: 'flag' },
  register: { kind: 'register' },
};

/** The options of `fix`. */
export const FIX_OPTIONS: OptionKinds<FixOptions> = { ...CHECK_OPTIONS, unsafe: { kind: 'flag' } };

/** The options of `annotate`. */
export const ANNOTATE_OPTIONS: OptionKinds<AnnotateOptions> = {
  ...CHECK_OPTIONS,
  track: { kind: 'word', words: ['none', 'safe', 'preferred'] },
};

/** What is wrong with the names and kinds of options. JavaScript hands over what it likes. */
export function findWrongOptions(
  options: unknown,
  kinds: OptionKinds<CheckOptions>,
): readonly OptionsProblem[] {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) return [NO_OBJECT];
  const known = new Map<string, OptionKind>(Object.entries(kinds));
  return Object.entries(options).flatMap(([key, value]: [string, unknown]) => {
    const kind = known.get(key);
    if (kind === undefined)
      return [{ key, message: describeUnknownKey(key, { isRule: false, known: [...known.keys()] }) }];
    return value === undefined || takes(kind, value) ? [] : [wrongValue(key, value, kind)];
  });
}

function takes(kind: OptionKind, value: unknown): boolean {
  switch (kind.kind) {
    case 'configured':
      return true;
    case 'flag':
      return typeof value === 'boolean';
    case 'register':
      return typeof value === 'boolean' || (isBytes(value) && isPackedRegister(value));
    case 'word':
      return typeof value === 'string' && kind.words.includes(value);
  }
}

function allowedOf(kind: OptionKind): string {
  switch (kind.kind) {
    case 'configured':
      return '';
    case 'flag':
      return 'true, false';
    case 'register':
      return 'true, false, Uint8Array';
    case 'word':
      return kind.words.map(word => `“${word}”`).join(', ');
  }
}

function wrongValue(key: string, value: unknown, kind: OptionKind): OptionsProblem {
  if (isBytes(value)) return { key, message: NO_REGISTER };
  const given = String(value);
  const allowed = allowedOf(kind);
  const message = {
    vi: `“${given}” không dùng được; dùng được: ${allowed}.`,
    en: `“${given}” cannot be used; allowed: ${allowed}.`,
  };
  return { key, message };
}

const NO_REGISTER = {
  vi: 'Những byte này không phải sổ văn bản của vanban; cần nguyên nội dung tệp “vanban/register”.',
  en: 'These bytes are not the register of vanban; they must be those of the file “vanban/register”, as they are.',
} as const;

const NO_OBJECT: OptionsProblem = {
  key: 'options',
  message: { vi: 'Cần một đối tượng { … }.', en: 'This must be an object { … }.' },
};
