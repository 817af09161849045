import { z } from 'zod';
import { PROFILES } from '../../core/index';

/** What several tools take. */
export const LOCALE = z
  .enum(['vi', 'en'])
  .default('vi')
  .describe('Ngôn ngữ của kết quả. (Language of the answer.)');

export const PROFILE = z
  .enum(PROFILES)
  .optional()
  .describe('Hệ văn bản; bỏ trống thì tự nhận biết. (Class of document; detected without it.)');

/** An answer about more would be longer than any assistant reads. */
const MOST_UNITS = 2_000_000;

export const TEXT = z
  .string()
  .max(
    MOST_UNITS,
    `Dự thảo dài hơn ${MOST_UNITS.toLocaleString('vi-VN')} ký tự; hãy lưu thành tệp rồi dùng check_file, hoặc gửi từng phần. ` +
      `(The draft is longer than ${MOST_UNITS.toLocaleString('en-GB')} characters; save it and use check_file, or send it in parts.)`,
  )
  .describe('Toàn văn dự thảo. (The whole text of the draft.)');
