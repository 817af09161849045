import type { Localized } from '../core/index';
import { findNearest } from './nearest';

/** A key that the schema does not know: the nearest that it knows, and all of them where they are few. */
export function describeUnknownKey(
  key: string,
  { isRule, known }: { readonly isRule: boolean; readonly known: readonly string[] },
): Localized {
  const hint = hintAt(key, known);
  const list = quoteAll(known);
  if (!isRule) {
    return join({ vi: `Không có khóa “${key}”.`, en: `There is no key “${key}”.` }, hint, {
      vi: `Các khóa dùng được: ${list}.`,
      en: `Allowed keys: ${list}.`,
    });
  }
  const all = { vi: 'Xem danh sách bằng lệnh “vanban rules”.', en: 'List them with “vanban rules”.' };
  return join({ vi: `Không có quy tắc “${key}”.`, en: `There is no rule “${key}”.` }, hint ?? all);
}

/** A value that the schema does not allow: what it allows instead. */
export function describeWrongValue(keyword: string, params: Params, value: unknown): Localized {
  if (keyword === 'enum') return describeChoice(params, value);
  if (keyword === 'type') return describeType(String(params['type']));
  if (keyword === 'required') {
    const missing = String(params['missingProperty']);
    return { vi: `Thiếu khóa “${missing}”.`, en: `The key “${missing}” is missing.` };
  }
  const { vi, en } = LIMITS[keyword] ?? OTHER;
  const limit = String(params['limit']);
  return { vi: vi.replace('#', limit), en: en.replace('#', limit) };
}

type Params = Readonly<Record<string, unknown>>;

const LIMITS: Readonly<Record<string, Localized>> = {
  minimum: { vi: 'Phải từ # trở lên.', en: 'Must be # or more.' },
  maximum: { vi: 'Không được quá #.', en: 'Must be # or less.' },
  minItems: { vi: 'Cần ít nhất # mục.', en: 'Needs # or more entries.' },
  maxItems: { vi: 'Có nhiều nhất # mục.', en: 'Takes # entries at most.' },
  additionalItems: { vi: 'Có nhiều nhất # mục.', en: 'Takes # entries at most.' },
  minLength: { vi: 'Không được để trống.', en: 'Must not be empty.' },
};

const OTHER: Localized = { vi: 'Giá trị này không dùng được.', en: 'This value is not allowed.' };

const TYPES: Readonly<Record<string, Localized>> = {
  object: { vi: 'một đối tượng { … }', en: 'an object { … }' },
  array: { vi: 'một danh sách [ … ]', en: 'a list [ … ]' },
  string: { vi: 'một chuỗi "…"', en: 'a string "…"' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  integer: { vi: 'một số nguyên', en: 'a whole number' },
};

function describeChoice(params: Params, value: unknown): Localized {
  const allowed = Array.isArray(params['allowedValues']) ? params['allowedValues'].map(String) : [];
  const hint = typeof value === 'string' ? hintAt(value, allowed) : null;
  const list = quoteAll(allowed);
  return join(hint, { vi: `Giá trị dùng được: ${list}.`, en: `Allowed values: ${list}.` });
}

function describeType(type: string): Localized {
  const name = TYPES[type] ?? { vi: type, en: type };
  return { vi: `Cần ${name.vi}.`, en: `This must be ${name.en}.` };
}

function hintAt(word: string, known: readonly string[]): Localized | null {
  const nearest = findNearest(word, known);
  return nearest === null ? null : { vi: `Có phải là “${nearest}”?`, en: `Did you mean “${nearest}”?` };
}

function join(...parts: readonly (Localized | null)[]): Localized {
  const said = parts.filter(part => part !== null);
  return { vi: said.map(({ vi }) => vi).join(' '), en: said.map(({ en }) => en).join(' ') };
}

function quoteAll(words: readonly string[]): string {
  return words.map(word => JSON.stringify(word)).join(', ');
}

/** What is said for the faults of a file that are not told one by one. */
export function andMore(count: number): Localized {
  return {
    vi: `Còn ${count} chỗ khác chưa đúng trong tệp này.`,
    en: `${count} more places in this file are wrong.`,
  };
}
