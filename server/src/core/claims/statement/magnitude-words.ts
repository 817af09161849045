import type { Readable } from '../../text/span';
import type { BoundFigure } from './evidence/binding';

/** " tỷ" behind "2,46": the magnitude or measure of a figure, without which those of several units cannot be told together. */
export function magnitudeBehind(text: Readable, { span }: BoundFigure): string {
  return MAGNITUDE.exec(text.slice(span.end, span.end + LONGEST))?.[0] ?? '';
}

const MAGNITUDE =
  /^\s?(?:(?:nghìn|ngàn)\s(?:tỷ|tỉ)|tỷ|tỉ|triệu|nghìn|ngàn|vạn|tấn|tạ|kg|ha|km2|km²|m2|m²|km|m)(?![\p{L}\d])/iu;
const LONGEST = 12;
