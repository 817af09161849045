import type { DocumentClass } from '../../structure/document-class';
import { PARTY_LOOKS, STATE_LOOKS, UNION_LOOKS, type Looks } from './looks';

/** How the documents of a class look on paper. Lengths are twentieths of a point: 567 are 10 mm. */
export interface WordForm {
  readonly margins: { readonly left: number; readonly right: number };
  /** How wide the left column of the letterhead is. */
  readonly letterheadLeft: number;
  readonly rules: FormRules;
  readonly looks: Looks;
}

/** What parts the issuer from the number, and the summary from the body: a line that is drawn, or marks that are typed. */
export type FormRules =
  { readonly kind: 'drawn' } | { readonly kind: 'typed'; readonly star: string; readonly dashes: string };

/** A4. */
export const PAGE = { width: 11906, height: 16838, top: 1134, bottom: 1134, header: 567 } as const;

/** How wide the text is. */
export function textWidthOf({ margins: { left, right } }: WordForm): number {
  return PAGE.width - left - right;
}

/** Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục I.3 and V: 20 to 25 mm above and below, 30 to 35 mm left, 15 to 20 mm right. */
const STATE: WordForm = {
  margins: { left: 1701, right: 1134 },
  letterheadLeft: 3686,
  rules: { kind: 'drawn' },
  looks: STATE_LOOKS,
};

/** Hướng dẫn 36-HD/VPTW, Phụ lục 3, which Hướng dẫn 05-HD/VPTW took over: 20 mm above and below, 30 mm left, 15 mm right. */
const PARTY: WordForm = {
  margins: { left: 1701, right: 850 },
  letterheadLeft: 4309,
  rules: { kind: 'typed', star: '*', dashes: '-----' },
  looks: PARTY_LOOKS,
};

/** Hướng dẫn 29-HD/TWĐTN-VP, 29/10/2013: three stars, and a longer row of hyphens. */
const UNION: WordForm = {
  ...PARTY,
  letterheadLeft: 4876,
  rules: { kind: 'typed', star: '***', dashes: '----------------' },
  looks: UNION_LOOKS,
};

/** The form of a class. A text without a letterhead has the paper and the type of a state body. */
export function formOf(documentClass: DocumentClass): WordForm {
  switch (documentClass) {
    case 'party':
      return PARTY;
    case 'union':
      return UNION;
    case 'state':
    case 'normative':
    case 'none':
      return STATE;
  }
}
