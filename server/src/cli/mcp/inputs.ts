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

export const TEXT = z.string().max(2_000_000).describe('Toàn văn dự thảo. (The whole text of the draft.)');
