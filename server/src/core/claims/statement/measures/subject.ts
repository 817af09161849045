import type { Measure } from './measure';

/** "giảm 14,07% số vụ", "tăng 8% về số người chết": what a change is of. */
const BEHIND = /^ ?(?:về |đối với )?(?:tổng )?(?:số |lượng )?(?<noun>\p{L}+(?: \p{L}+){0,3})/u;

const BEFORE_REACH = 60;
/** "số người chết tăng", "số giấy phép bị tước giảm". */
const BEFORE =
  /(?:số |lượng )(?<noun>\p{L}+(?: \p{L}+){0,4}) (?:tăng|giảm|nhiều hơn|ít hơn)(?: \p{L}+){0,2} ?$/u;

/** True where the words behind a change name a value: by its head, and by another word where they give one. */
export function isNamedBehind({ behind }: Measure, value: Measure): boolean {
  return mayBeCalled(value, behind) && isCalled(value, BEHIND.exec(behind)?.groups?.['noun'] ?? '');
}

/** True where the subject of an amount, or what it counts in two words or more, names a value. */
export function isNamedBy({ noun, gap }: Measure, value: Measure): boolean {
  const subject = mayBeCalled(value, gap) ? BEFORE.exec(gap.slice(-BEFORE_REACH))?.groups?.['noun'] : '';
  return isCalled(value, subject ?? '') || (noun.includes(' ') && isCalled(value, noun));
}

/** Tells off most values before a pattern is tried. */
function mayBeCalled({ head }: Measure, words: string): boolean {
  return head !== '' && words.includes(head);
}

/** True where some words call a value: the first is its head, and the last stands in its noun or near before it. */
function isCalled(value: Measure, words: string): boolean {
  const { head } = value;
  if (head === '' || !`${words} `.startsWith(`${head} `)) return false;
  const end = STOP.exec(words)?.index ?? words.length;
  const told =
    words
      .slice(head.length + 1, end)
      .trim()
      .split(' ')
      .at(-1) ?? '';
  return told === '' || `${value.gap.slice(-24)} ${value.noun} `.includes(` ${told} `);
}

/** What no longer belongs to the noun: "số vụ so với cùng kỳ". */
const STOP = / (?:so|với|cùng|và|trong|năm|tăng|giảm|là)(?!\p{L})/u;
