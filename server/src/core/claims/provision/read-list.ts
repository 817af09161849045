import type { ProvisionLevel } from './provision';
import { readLevel } from './read-level';
import type { ProvisionSource } from './source';
import { tokenAt, type Token } from './tokens';
import { readUnit, type UnitWord } from './units';

/** What stands between a level and the one before it. */
export type Joint = 'none' | 'comma' | 'of' | 'list';

/** A level with what joins it to the one before. */
export interface JoinedLevel {
  readonly joint: Joint;
  readonly level: ProvisionLevel;
}

/** Reads levels as long as they follow each other: "khoản 1 Điều 5, các khoản 2, 3 Điều 6 và Điều 7". Empty for none. */
export function readLevels(source: ProvisionSource, word: UnitWord): readonly JoinedLevel[] {
  const first = readLevel(source, word);
  if (first === null) return [];
  const levels: JoinedLevel[] = [{ joint: 'none', level: first }];
  for (let last = first; ;) {
    const next = readJoined(source, last.span.end);
    if (next === null) return levels;
    levels.push(next);
    last = next.level;
  }
}

function readJoined(source: ProvisionSource, from: number): JoinedLevel | null {
  const { joint, token } = readJoint(source, tokenAt(source, from));
  const word = readUnit(source, PLURALS.has(token.text) ? tokenAt(source, token.end) : token);
  const level = word === null ? null : readLevel(source, word);
  return level === null ? null : { joint, level };
}

const PLURALS: ReadonlySet<string> = new Set(['các', 'những', 'từ']);

/** The joint at a token, and the token behind it. */
function readJoint(source: ProvisionSource, token: Token): { readonly joint: Joint; readonly token: Token } {
  const next = (): Token => tokenAt(source, token.end);
  switch (token.text) {
    case ',': {
      const behind = next();
      return LIST_WORDS.has(behind.text)
        ? { joint: 'list', token: tokenAt(source, behind.end) }
        : { joint: 'comma', token: behind };
    }
    case 'của':
      return { joint: 'of', token: next() };
    case ';':
      return { joint: 'list', token: next() };
    default:
      return LIST_WORDS.has(token.text) ? { joint: 'list', token: next() } : { joint: 'none', token };
  }
}

const LIST_WORDS: ReadonlySet<string> = new Set(['và', 'hoặc', 'hay', 'đến', 'tới']);
