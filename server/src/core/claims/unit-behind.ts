import { foldPhrase } from '../reading/fold';
import { readUnit } from './quantity';

const LONGEST = 60;

/** The folded name of what is counted behind an offset: "đảng viên"; empty where none stands there. */
export function unitBehind(text: string, offset: number): string {
  const behind = foldPhrase(text.slice(offset, offset + LONGEST));
  const unit = readUnit(behind, 0);
  return behind.slice(unit.start, unit.end);
}
