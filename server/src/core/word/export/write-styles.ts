import { escapeXml } from '../xml/characters';
import type { Look, Looks } from './looks';
import { partXml } from './part-xml';
import { ROLES, type Role } from './roles';
import { STYLE_NAMES, styleIdOf } from './style-names';

/** The part of styles (ECMA-376-1, 17.7): one for each role, so that a change of one changes all its paragraphs. */
export function writeStyles(looks: Looks): string {
  const own = ROLES.map(role => writeStyle(role, looks[role]));
  return partXml('styles', DEFAULTS + NORMAL + RULE + GAP + REFERENCE + own.join(''));
}

const FONT =
  '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>';
const DEFAULTS = `<w:docDefaults><w:rPrDefault><w:rPr>${FONT}<w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`;
const NORMAL =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>';

/** The paragraph that a line is drawn above, and the one that parts a table from what follows: neither has a text. */
export const RULE_STYLE = 'Rule';
export const GAP_STYLE = 'Gap';
/** The mark of a footnote, in the text and at its foot. */
export const REFERENCE_STYLE = 'FootnoteMark';

const RULE = emptyStyle(
  RULE_STYLE,
  'Đường kẻ',
  '<w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr><w:spacing w:before="80" w:after="40" w:line="80" w:lineRule="exact"/>',
);
const GAP = emptyStyle(GAP_STYLE, 'Khoảng cách', '<w:spacing w:line="160" w:lineRule="exact"/>');
const REFERENCE = `<w:style w:type="character" w:styleId="${REFERENCE_STYLE}"><w:name w:val="Số chú thích"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>`;

function emptyStyle(id: string, name: string, properties: string): string {
  return `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:pPr>${properties}</w:pPr><w:rPr><w:sz w:val="8"/><w:szCs w:val="8"/></w:rPr></w:style>`;
}

function writeStyle(role: Role, look: Look): string {
  return `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${styleIdOf(role)}"><w:name w:val="${escapeXml(STYLE_NAMES[role])}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${paragraphOf(role, look)}</w:pPr><w:rPr>${typeOf(look)}</w:rPr></w:style>`;
}

function paragraphOf(role: Role, look: Look): string {
  const { before, after, line, firstLine, left, align } = look;
  const level = LEVELS.get(role);
  return [
    look.keepsNext ? '<w:keepNext/>' : '',
    look.opensPage ? '<w:pageBreakBefore/>' : '',
    `<w:spacing w:before="${before}" w:after="${after}" w:line="${line.height}" w:lineRule="${line.rule}"/>`,
    firstLine + left === 0 ? '' : `<w:ind w:left="${left}" w:firstLine="${firstLine}"/>`,
    `<w:jc w:val="${align}"/>`,
    level === undefined ? '' : `<w:outlineLvl w:val="${level}"/>`,
  ].join('');
}

/** What Word's list of headings shows, and how deep. */
const LEVELS: ReadonlyMap<Role, number> = new Map([
  ['heading', 0],
  ['annex', 0],
  ['attachment', 0],
  ['titled', 1],
]);

function typeOf({ size, isBold, isItalic, isUnderlined }: Look): string {
  return [
    isBold ? '<w:b/><w:bCs/>' : '',
    isItalic ? '<w:i/><w:iCs/>' : '',
    `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>`,
    isUnderlined ? '<w:u w:val="single"/>' : '',
  ].join('');
}
