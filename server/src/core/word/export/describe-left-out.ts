import type { Localized } from '../../text/localized';
import type { ExportedWord } from './export-word';

/** A sentence for each kind of thing in a draft that its Word document does not have; empty where it has all. */
export function describeLeftOut({
  comments,
  fences,
}: Pick<ExportedWord, 'comments' | 'fences'>): readonly Localized[] {
  return [
    ...(comments > 0 ? [commentsLeftOut(comments)] : []),
    ...(fences > 0 ? [fencesLeftOut(fences)] : []),
  ];
}

function commentsLeftOut(count: number): Localized {
  return {
    vi: `${count} ghi chú (<!-- … -->) trong dự thảo không được đưa vào tệp Word.`,
    en: `${count} ${count === 1 ? 'comment' : 'comments'} (<!-- … -->) of the draft ${count === 1 ? 'is' : 'are'} not in the Word file.`,
  };
}

function fencesLeftOut(count: number): Localized {
  return {
    vi: `${count} khối mã (giữa hai dòng \`\`\` hoặc ~~~) trong dự thảo không được đưa vào tệp Word; nếu đó là nội dung, hãy bỏ hai dòng ấy rồi xuất lại.`,
    en: `${count} ${count === 1 ? 'block' : 'blocks'} of code (between lines \`\`\` or ~~~) of the draft ${count === 1 ? 'is' : 'are'} not in the Word file; where it is text, take those lines away and export again.`,
  };
}
