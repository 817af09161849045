import type { CitedText } from '../citation/cited-text';

/** What the grammar of provisions reads: the text with its capitals and folded, in the same offsets. */
export type ProvisionSource = Pick<CitedText, 'text' | 'folded'>;
