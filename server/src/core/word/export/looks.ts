import type { Role } from './roles';

/** How a paragraph looks. Spaces are twentieths of a point, sizes points. */
export interface Look {
  readonly size: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isUnderlined: boolean;
  readonly align: 'center' | 'both' | 'left';
  /** How far the first line goes in, and how far all of it. */
  readonly firstLine: number;
  readonly left: number;
  readonly before: number;
  readonly after: number;
  /** How high a line is: a share of what its letters need in 240ths, or so many twentieths of a point at least. */
  readonly line: { readonly height: number; readonly rule: 'auto' | 'atLeast' };
  /** True where nothing may part it from the paragraph below. */
  readonly keepsNext: boolean;
  readonly opensPage: boolean;
}

/** The looks of all parts of a form. */
export type Looks = Readonly<Record<Role, Look>>;

const BASE: Look = {
  size: 14,
  isBold: false,
  isItalic: false,
  isUnderlined: false,
  align: 'center',
  firstLine: 0,
  left: 0,
  before: 0,
  after: 0,
  line: { height: 240, rule: 'auto' },
  keepsNext: false,
  opensPage: false,
};

const BOLD: Look = { ...BASE, isBold: true };
const ITALIC: Look = { ...BASE, isItalic: true };
/** Between two paragraphs stand six points at least; the first line goes in by 1,27 cm or 1 cm. */
const PROSE: Look = {
  ...BASE,
  align: 'both',
  firstLine: 720,
  before: 60,
  after: 60,
  line: { height: 264, rule: 'auto' },
};
const HEADING: Look = { ...BOLD, before: 120, keepsNext: true };
const CELL: Look = { ...BASE, size: 12, align: 'left', before: 40, after: 40 };

/** Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục V: sizes and types of all parts, which a decree or a resolution of law has as well. */
export const STATE_LOOKS: Looks = {
  'national-title': { ...BOLD, size: 12 },
  motto: { ...BOLD, size: 13 },
  title: { ...BOLD, size: 13 },
  superior: { ...BASE, size: 12 },
  issuer: { ...BOLD, size: 12 },
  star: BASE,
  number: { ...BASE, size: 13, before: 60 },
  subject: { ...BASE, size: 12, before: 120 },
  'issue-line': { ...ITALIC, size: 13, before: 60 },
  stamp: { ...BOLD, size: 13, before: 120 },
  'letterhead-line': { ...BASE, size: 12 },
  type: { ...BOLD, before: 240, keepsNext: true },
  summary: { ...BOLD, keepsNext: true },
  dashes: BASE,
  authority: { ...BOLD, before: 240, after: 120, keepsNext: true },
  basis: { ...PROSE, isItalic: true },
  operative: { ...BOLD, before: 120, after: 120, keepsNext: true },
  addressee: { ...BASE, before: 240, after: 120 },
  'addressees-lead': { ...BASE, align: 'left', left: 1701, before: 240 },
  'addressees-item': { ...BASE, align: 'left', left: 2835, before: 40 },
  heading: { ...HEADING, before: 240 },
  'heading-title': { ...HEADING, before: 0, after: 120 },
  titled: { ...PROSE, isBold: true, keepsNext: true },
  body: PROSE,
  adoption: { ...PROSE, isItalic: true, before: 120 },
  annex: { ...HEADING, before: 0, opensPage: true },
  attachment: { ...HEADING, before: 0, opensPage: true },
  attached: { ...ITALIC, after: 120 },
  'recipients-lead': { ...BOLD, size: 12, isItalic: true, align: 'left' },
  recipient: { ...BASE, size: 11, align: 'left' },
  signing: BOLD,
  position: BOLD,
  'signing-note': { ...ITALIC, size: 13 },
  signer: { ...BOLD, before: 1300 },
  'cell-head': { ...CELL, isBold: true, align: 'center' },
  cell: CELL,
  footnote: { ...BASE, size: 10, align: 'both' },
};

/** Lines of eighteen points at least. */
const PARTY_PROSE: Look = { ...PROSE, firstLine: 567, line: { height: 360, rule: 'atLeast' } };

/** Hướng dẫn 36-HD/VPTW, Phụ lục 3: larger letters, a basis that stands upright, a position that is not bold below who is signed for. */
export const PARTY_LOOKS: Looks = {
  ...STATE_LOOKS,
  title: { ...BOLD, size: 15 },
  superior: BASE,
  issuer: BOLD,
  number: BASE,
  subject: { ...ITALIC, size: 12 },
  stamp: { ...BOLD, before: 120 },
  'issue-line': ITALIC,
  'letterhead-line': BASE,
  type: { ...BOLD, size: 16, before: 360, keepsNext: true },
  authority: { ...BOLD, before: 120, after: 120, keepsNext: true },
  basis: PARTY_PROSE,
  titled: { ...PARTY_PROSE, isBold: true, keepsNext: true },
  body: PARTY_PROSE,
  adoption: PARTY_PROSE,
  'addressees-lead': { ...STATE_LOOKS['addressees-lead'], isItalic: true },
  'recipients-lead': { ...BASE, isUnderlined: true, align: 'left' },
  recipient: { ...BASE, size: 12, align: 'left' },
  position: BASE,
};

/** The Youth Union writes as the Party does, with the position in bold. */
export const UNION_LOOKS: Looks = {
  ...PARTY_LOOKS,
  superior: { ...BASE, size: 13 },
  issuer: { ...BOLD, size: 13 },
  number: { ...BASE, size: 13 },
  title: { ...BOLD, size: 14 },
  type: { ...BOLD, size: 15, before: 360, keepsNext: true },
  position: BOLD,
};
