import { DOCUMENT_TYPES } from '../../claims/citation/document-types';
import type { DocumentModel } from '../../document/document';
import type { FormPart } from '../../structure/outline';
import { foldWord } from '../../reading/fold';
import { prefer, reviewFix } from '../../rule/finding';
import type { Fix } from '../../rule/rule';
import type { SureClass } from './form-class';
import type { MissingPart } from './missing-parts';
import { firstLineOf } from '../../text/blanks';
import { hasOneOf } from '../../text/one-of';

/** What stands in for a part until it is filled in. */
interface Template {
  /** The text to put in, with "\n" between its lines. */
  readonly text: string;
  /** Below the last of these that the document has; above the first where `above` says so. */
  readonly beside: readonly FormPart['kind'][];
  readonly isAbove: boolean;
}

/**
 * The repair that puts a template of a missing part where it belongs. Null where that cannot be told: in the cells of a table, and
 * for a part whose neighbours are missing as well.
 */
export function insertPart(
  document: DocumentModel,
  part: MissingPart['part'],
  sure: SureClass,
): Fix<'insert'> | null {
  const template = templateOf(part, sure, codeOf(document, sure));
  const at = placeOf(document, template);
  if (at === null) return null;
  const text = template.isAbove ? `${template.text}\n\n` : `\n${template.text}`;
  // A blank line parts the signature from what stands above it; the title of the repair shows the first words.
  const first = template.text.split('\n').find(line => line !== '') ?? '';
  return prefer(reviewFix('insert', { span: { start: at, end: at }, text }, { text: first }));
}

/** The code of the type at the top: "KH"; "…" where no table has one. */
function codeOf({ outline }: DocumentModel, sure: SureClass): string {
  const type = outline.parts.find(({ kind }) => kind === 'type');
  const name = type === undefined ? '' : foldWord(type.text);
  const system = sure === 'party' ? 'party' : 'state';
  return DOCUMENT_TYPES.find(row => row.system === system && row.names[0] === name)?.code ?? '…';
}

function templateOf(part: MissingPart['part'], sure: SureClass, code: string): Template {
  const isParty = sure === 'party';
  switch (part) {
    case 'motto':
      return below('Độc lập - Tự do - Hạnh phúc', ['national-title']);
    case 'number':
      return below(isParty ? `Số      -${code}/…` : `Số:      /${code}-…`, [
        'issuer',
        'star',
        'national-title',
        'motto',
        'party-title',
      ]);
    case 'issue-line':
      return below('…, ngày … tháng … năm …', ['number', 'national-title', 'motto', 'party-title']);
    case 'summary':
      return below(isParty ? 'về …' : 'Về việc …', ['type']);
    case 'addressees':
      return below('Kính gửi: …', ['type', 'summary', 'issue-line', 'number']);
    case 'recipients': {
      const kept = isParty ? '- Lưu Văn phòng …' : '- Lưu: VT, ….';
      return { text: `Nơi nhận:\n- …;\n${kept}`, beside: ['signature'], isAbove: true };
    }
    case 'signature':
      return below(isParty ? '\nT/M …\nBÍ THƯ\n…' : '\nTM. …\nCHỦ TỊCH\n…', ['recipients']);
  }
}

function below(text: string, beside: readonly FormPart['kind'][]): Template {
  return { text, beside, isAbove: false };
}

/** The end of the line of the last neighbour, or the start of the first one. */
function placeOf({ text, outline }: DocumentModel, { beside, isAbove }: Template): number | null {
  const spans = outline.parts.filter(({ kind }) => beside.includes(kind)).map(({ span }) => span);
  const last = spans.reduce<number>((end, span) => Math.max(end, span.end), -1);
  if (last === -1) return null;
  const near = isAbove ? Math.min(...spans.map(({ start }) => start)) : last;
  const lineStart = Math.max(text.lastIndexOf('\n', near - 1), text.lastIndexOf('\r', near - 1)) + 1;
  const { length } = firstLineOf(text.slice(near, near + 2000));
  if (hasOneOf(text.slice(lineStart, near + length), '|\t')) return null;
  return isAbove ? lineStart : near + length;
}
