import { answersToValues, exportWord, fillTemplate, TEMPLATES } from '../../server/src/core/index';
import { PACK_TOOLS } from '../../server/src/packing/pack-tools';
import { strFromU8, strToU8 } from 'fflate';
import { buildWord, p, r, table, wordEntries, zipWord, type WordParts } from '../helpers/word-file';

/** A document to be opened. */
export interface Subject {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** True where nothing but the document itself is looked at. */
  readonly isPlain: boolean;
}

const FAULT = 'Có 699/756 đảng viên dự, đạt 92,64%.';
const BOLD = '<w:rPr><w:b/></w:rPr>';
const run = (text: string, properties = ''): string =>
  `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`;

const NOTE = '<w:r><w:footnoteReference w:id="2"/></w:r>';
const LEVEL =
  '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>';
const ITEM = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>';

/** Documents with more parts than a body. */
const WITH_PARTS: readonly (readonly [name: string, parts: WordParts])[] = [
  [
    'a footnote',
    {
      body: p('Có 699/756', NOTE, ' đảng viên dự, đạt 92,64%.'),
      footnotes: `<w:footnote w:id="2">${p('Số liệu đến ngày 30/6/2025.')}</w:footnote>`,
    },
  ],
  [
    'automatic numbers',
    {
      body: p(ITEM, 'Mục đích') + p(FAULT),
      numbering: `<w:abstractNum w:abstractNumId="0">${LEVEL}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
    },
  ],
  [
    'a comment of somebody',
    {
      body: p(
        '<w:commentRangeStart w:id="0"/>',
        FAULT,
        '<w:commentRangeEnd w:id="0"/>',
        '<w:r><w:commentReference w:id="0"/></w:r>',
      ),
      comments: `<w:comment w:id="0" w:author="A">${p('Xem lại.')}</w:comment>`,
    },
  ],
  ['protection', { body: p(FAULT), settings: '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>' }],
];

const mark = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
const FIELD = `${mark('begin')}<w:r><w:instrText xml:space="preserve"> HYPERLINK "http://a.vn" </w:instrText></w:r>${mark('separate')}${r('699/756')}${mark('end')}`;
const moved = (kind: 'moveFrom' | 'moveTo', id: number): string =>
  p(
    `<w:${kind}RangeStart w:id="${id}" w:author="A" w:name="move1"/><w:${kind} w:id="${id + 1}" w:author="A">`,
    r(FAULT),
    `</w:${kind}><w:${kind}RangeEnd w:id="${id}"/>`,
  );
const DELETED_MARK = '<w:pPr><w:rPr><w:del w:id="902" w:author="A"/></w:rPr></w:pPr>';
const BOX = `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" style="width:200pt;height:50pt"><v:textbox><w:txbxContent>${p('Có 30/40 đảng viên dự, đạt 74,0%.')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;

/** Bodies with what documents in circulation have, and faults to be told. */
const BODIES: readonly (readonly [name: string, body: string])[] = [
  ['one run', p(FAULT) + p('Kế hoạch  của xã.')],
  ['split runs', p('Có 6', run('99/7', BOLD), '56 đảng viên dự, đạt 92', run(',6', BOLD), '4%.')],
  ['decomposed letters', p('Thoả thuận ngày 05/13/2025 của Uỷ ban.'.normalize('NFD'))],
  ['entities', p('Công ty A &amp; B: 699/756 hộ, đạt 92,64%.')],
  [
    'a table',
    table(
      ['Thôn', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ (%)'],
      ['Đông', '120', '108', '90,0'],
      ['Tây', '80', '84', '150,0'],
      ['Tổng cộng', '200', '192', '96,0'],
    ),
  ],
  ['a table in a cell', table([`<w:tc>${table(['699/756 hộ, đạt 92,64%', 'A'])}<w:p/></w:tc>`, 'B'])],
  ['a content control', `<w:p><w:sdt><w:sdtPr/><w:sdtContent>${r(FAULT)}</w:sdtContent></w:sdt></w:p>`],
  ['tabs and breaks', p('Số:', '<w:r><w:tab/></w:r>', '12/QĐ-UBND', '<w:r><w:br/></w:r>', FAULT)],
  [
    'an insertion of somebody',
    p('Có 699/756 đảng viên', `<w:ins w:id="900" w:author="A">${r(' dự')}</w:ins>`, ', đạt 92,64%.'),
  ],
  [
    'a deletion of somebody',
    p(
      'Có 699/756 ',
      '<w:del w:id="901" w:author="A"><w:r><w:delText xml:space="preserve">toàn bộ </w:delText></w:r></w:del>',
      'đảng viên, đạt 92,64%.',
    ),
  ],
  ['a move of somebody', moved('moveFrom', 910) + p('Kế hoạch của xã.') + moved('moveTo', 920)],
  [
    'a deleted mark of a paragraph',
    `<w:p>${DELETED_MARK}${r('Có 699/756 ')}</w:p>${p('đảng viên, đạt 92,64%.')}`,
  ],
  ['the result of a field', p('Có ', FIELD, ' đảng viên dự, đạt 92,64%.')],
  ['a text box', p('Kế hoạch  của xã.', BOX) + p(FAULT)],
  ['marks of drafts', p(`|${FAULT}`) + p(`# ${FAULT}`) + p(`&lt;!-- ${FAULT} --&gt;`)],
];

/**
 * LibreOffice 7.4 loses the text of a control around whole paragraphs that has a comment in it, whoever wrote that; so this one is opened
 * as it is alone.
 */
const AROUND_PARAGRAPHS: Subject = {
  name: 'a content control around paragraphs',
  bytes: buildWord({ body: `<w:sdt><w:sdtPr/><w:sdtContent>${p(FAULT)}</w:sdtContent></w:sdt>` }),
  isPlain: true,
};

/** Documents whose XML has other names than Word writes. */
function makeRenamed(): readonly Subject[] {
  const entries = wordEntries({ body: p(FAULT) });
  const renamed = (from: RegExp, to: string): Uint8Array => {
    const xml = strFromU8(entries['word/document.xml'] ?? new Uint8Array()).replaceAll(from, to);
    return zipWord({ ...entries, 'word/document.xml': strToU8(xml) });
  };
  return [
    {
      name: 'strict',
      bytes: renamed(/http:[^"]*wordprocessingml[^"]*/gu, 'http://purl.oclc.org/ooxml/wordprocessingml/main'),
      isPlain: false,
    },
    { name: 'another prefix', bytes: renamed(/(?<=<\/?|xmlns:)w(?=[:=])/gu, 'ns0'), isPlain: false },
  ];
}

/** Made-up documents of all kinds, and one of each template. */
export function makeSubjects(): readonly Subject[] {
  const plain = BODIES.map(([name, body]) => [name, { body }] as const);
  const made = [...plain, ...WITH_PARTS].map(([name, parts]) => ({
    name,
    bytes: buildWord(parts),
    isPlain: false,
  }));
  const values = answersToValues({
    issuer: null,
    superior: null,
    place: null,
    number: null,
    date: { year: 2026, month: 11, day: 30 },
  });
  const exported = TEMPLATES.map(({ id, body, documentClass }) => {
    const wish = { documentClass: documentClass === 'any' ? null : documentClass, mark: '' };
    const attempt = exportWord(fillTemplate(body, values), wish, PACK_TOOLS);
    if (attempt.kind === 'refused') throw new Error(`${id} is not exported.`);
    return { name: `template ${id}`, bytes: attempt.value.bytes, isPlain: true };
  });
  return [...made, ...makeRenamed(), AROUND_PARAGRAPHS, ...exported];
}
