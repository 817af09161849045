import { escapeXml } from '../xml/characters';
import { partXml, RELATIONS, XML_HEAD } from './part-xml';

/** The XML of a part by its name, in the order in which they stand in the file. */
export type PackageParts = ReadonlyMap<string, string>;

/** What differs from document to document. */
export interface PackageContent {
  readonly document: string;
  readonly footnotes: string;
  readonly styles: string;
  /** What the document is called in its properties; empty for nothing. */
  readonly title: string;
}

/** All parts of a Word document (ECMA-376-2; ECMA-376-1, 11.3): those that are given, and what ties them together. */
export function packageParts({ document, footnotes, styles, title }: PackageContent): PackageParts {
  return new Map([
    ['[Content_Types].xml', contentTypes()],
    ['_rels/.rels', relations(ROOT_RELATIONS)],
    ['docProps/core.xml', properties(title)],
    ['word/document.xml', document],
    ['word/_rels/document.xml.rels', relations(DOCUMENT_RELATIONS)],
    ['word/styles.xml', styles],
    ['word/settings.xml', SETTINGS],
    ['word/header1.xml', HEADER],
    ['word/footnotes.xml', footnotes],
  ]);
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const CORE_TYPE = 'application/vnd.openxmlformats-package';

/** The names of the parts of Word with the word for their type. */
const TYPES = [
  ['word/document.xml', `${WORD_TYPE}.document.main+xml`],
  ['word/styles.xml', `${WORD_TYPE}.styles+xml`],
  ['word/settings.xml', `${WORD_TYPE}.settings+xml`],
  ['word/header1.xml', `${WORD_TYPE}.header+xml`],
  ['word/footnotes.xml', `${WORD_TYPE}.footnotes+xml`],
  ['docProps/core.xml', `${CORE_TYPE}.core-properties+xml`],
] as const;

function contentTypes(): string {
  const parts = TYPES.map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`);
  return `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="${CORE_TYPE}.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.join('')}</Types>`;
}

const ROOT_RELATIONS = [
  [`${RELATIONS}/officeDocument`, 'word/document.xml'],
  [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
] as const;

/** The header is the third: the section names it so. */
const DOCUMENT_RELATIONS = [
  [`${RELATIONS}/styles`, 'styles.xml'],
  [`${RELATIONS}/settings`, 'settings.xml'],
  [`${RELATIONS}/header`, 'header1.xml'],
  [`${RELATIONS}/footnotes`, 'footnotes.xml'],
] as const;

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const items = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

/** Without a time and an author: the same draft gives the same bytes. */
function properties(title: string): string {
  return `${XML_HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:language>vi-VN</dc:language></cp:coreProperties>`;
}

const SETTINGS = partXml(
  'settings',
  '<w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="vi-VN"/>',
);

const HEADER = partXml(
  'hdr',
  '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple></w:p>',
);
