import { isBytes } from './is-bytes';
import { readDraft } from './read';
import type { Draft, WordDraft } from './types';

/** A draft as a call hands it over, or a `TypeError` that says what one is: JavaScript hands over what it likes. */
export function asDraft(given: Draft | string): Draft {
  if (typeof given === 'string') return readDraft(given);
  if (isTextDraft(given) || isWordDraft(given)) return given;
  throw new TypeError(
    'Dự thảo là một chuỗi, hoặc kết quả của readDraft, readWord. (A draft is a string, or what readDraft or readWord give.)',
  );
}

/** Drafts with their names as a call hands them over. */
export function asDrafts(given: ReadonlyMap<string, Draft | string>): ReadonlyMap<string, Draft> {
  if (!isMap(given)) throw new TypeError(NO_MAP);
  return new Map(
    [...given].map(([name, draft]) => {
      if (typeof name !== 'string') throw new TypeError(NO_MAP);
      return [name, asDraft(draft)];
    }),
  );
}

const NO_MAP =
  'Cần một Map từ tên đến dự thảo; với đối tượng { tên: dự thảo } thì dùng new Map(Object.entries(…)). (A Map from names to drafts is needed; of an object make one: new Map(Object.entries(…)).)';

/** Also one of another window or context, which is of another class. */
function isMap(given: unknown): given is ReadonlyMap<unknown, Draft | string> {
  return Object.prototype.toString.call(given) === '[object Map]';
}

/** A Word document as a call hands it over. */
export function asWord(given: WordDraft): WordDraft {
  if (isWordDraft(given)) return given;
  throw new TypeError(
    'Chỉ ghi nhận xét vào kết quả của readWord. (Comments are written into what readWord gives alone.)',
  );
}

function isTextDraft(given: unknown): boolean {
  return isDraft(given) && given.kind === 'text';
}

function isWordDraft(given: unknown): boolean {
  return isDraft(given) && given.kind === 'word' && 'bytes' in given && isBytes(given.bytes);
}

function isDraft(given: unknown): given is { readonly kind: unknown } {
  return (
    typeof given === 'object' &&
    given !== null &&
    'kind' in given &&
    'text' in given &&
    typeof given.text === 'string'
  );
}
