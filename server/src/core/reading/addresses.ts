import { capitalize } from '../text/capitalize';
import { spanFrom, type Span } from '../text/span';
import { OPAQUE, type Unread } from './unread';

/**
 * Finds what leads to a page, a mailbox or a file: "https://…", "van-ban.example.vn/…", "tep@example.vn", "D:\Bao cao\a.xlsx",
 * "\\may-chu\…", "/home/…", "~/…", "bao-cao.docx". A name like "Example.vn" alone is a word. Each is found by a mark inside it. Linear.
 */
export function readAddresses(text: string): readonly Unread[] {
  const found: Unread[] = [];
  for (const { mark, before, behind, trim } of FORMS) {
    for (let at = text.indexOf(mark), end = 0; at !== -1; at = text.indexOf(mark, Math.max(at + 1, end))) {
      const lead = before.exec(text.slice(Math.max(end, at - LONGEST_LEAD), at));
      if (lead === null) continue;
      behind.lastIndex = at;
      const rest = behind.exec(text)?.[0];
      if (rest === undefined) continue;
      const span = spanFrom(at - lead[0].length, at + trim(rest).length);
      found.push({ span, text: OPAQUE, isKept: true });
      end = span.end;
    }
  }
  return text.includes('/') ? [...found, ...readUnixPaths(text)] : found;
}

/** What stands before a mark, the mark with what stands behind it, and what of that belongs to the address. */
interface AddressForm {
  readonly mark: string;
  readonly before: RegExp;
  readonly behind: RegExp;
  readonly trim: (rest: string) => string;
}

const LONGEST_LEAD = 80;
/** Marks that end the sentence around an address, and are none of it. */
const TAIL = ".,;:!?)]}'’…*_";
/** A page ends with a blank, a bracket of HTML, a quotation mark or the border of a cell. */
const PAGE = /[^\s<>"“”|]+/uy;
/** What a picture is, within the text: "data:image/png;base64,…". */
const DATA = /data:[\u0061-\u007a]{1,20}\/[\u0061-\u007a\d.+-]{1,40}[;,][^\s<>"“”|]+/uy;
/** Folders, with blanks in their names, and what follows up to a mark that no name has. */
const FOLDERS = /:?\\{1,2}(?:[^\\/:*?"<>|\r\n\t]{1,80}\\)*[^\\/:*?"<>|\r\n\t]{0,120}/uy;
const HOST = /(?<![\p{L}\p{M}\d.@/\\-])(?:[\p{L}\d-]{1,63}\.){0,6}[\p{L}\d-]{1,63}$/u;

/** The name of a file up to its ending: with blanks where a link or a picture points to it, else without. */
const FILE_NAME = /(?<=\]\()[^()\n]{1,79}$|(?<=(?:src|href)=")[^"\n]{1,79}$|[^\s<>"“”|()[\]]{1,79}$/u;
const ENDING =
  /\.(?:docx?|xlsx?|pptx|pdf|png|jpe?g|csv|zip|rar|7z|txt|rtf|od[ts]|html?|json|md|vanban)(?![\p{L}\p{M}\d])/iuy;
/** How these begin, in small letters, capitals and both: ".doc" finds ".docx" too, and each file is told once. */
const ENDINGS = [
  ...['doc', 'xls', 'pptx', 'pdf', 'png', 'jpg', 'jpeg', 'csv', 'zip', 'rar', '7z', 'txt', 'rtf'],
  ...['odt', 'ods', 'htm', 'json', 'md', 'vanban'],
].flatMap(ending => [`.${ending}`, `.${ending.toUpperCase()}`, `.${capitalize(ending)}`]);

const FORMS: readonly AddressForm[] = [
  { mark: '://', before: /(?:https?|ftp|file)$/iu, behind: PAGE, trim: trimTail },
  { mark: 'data:', before: /(?<![\p{L}\p{M}\d])$/u, behind: DATA, trim: trimTail },
  { mark: 'www.', before: /(?<![\p{L}\p{M}\d.@/])$/u, behind: PAGE, trim: trimTail },
  ...['.vn/', '.com/', '.net/', '.org/', '.info/'].map(mark => ({
    mark,
    before: HOST,
    behind: PAGE,
    trim: trimTail,
  })),
  {
    mark: '@',
    before: /[\p{L}\d._%+-]{1,64}$/u,
    behind: /@(?:[\p{L}\d-]{1,63}\.){1,6}\p{L}{2,24}/uy,
    trim: rest => rest,
  },
  ...ENDINGS.map(mark => ({ mark, before: FILE_NAME, behind: ENDING, trim: (rest: string) => rest })),
  { mark: ':\\', before: /(?<![\p{L}\p{M}\d])\p{L}$/u, behind: FOLDERS, trim: wholePath },
  { mark: '\\\\', before: /(?<![\p{L}\p{M}\d:\\])$/u, behind: FOLDERS, trim: wholePath },
];

function trimTail(rest: string): string {
  let end = rest.length;
  while (end > 0 && TAIL.includes(rest.charAt(end - 1))) end -= 1;
  return rest.slice(0, end);
}

/** The last name of a path ends with its ending (".xlsx"), else with its first word. */
function wholePath(found: string): string {
  const name = found.lastIndexOf('\\') + 1;
  const last = found.slice(name);
  const ending = /^[^,;]{0,80}?\.(?=\d{0,4}\p{L})[\p{L}\d]{1,5}(?![\p{L}\p{M}\d.%])/u.exec(last)?.[0];
  const word = trimTail(/^[^\s,;]*/u.exec(last)?.[0] ?? '');
  return found.slice(0, name) + (ending ?? word);
}

/** Of letters without marks: "/xã/phường" is a choice; of a folder behind "~/", of any. */
const UNIX_PATH =
  /(?<=^|[\s("“])(?:~(?=\/[^\s/]{1,80}\/)|\.{0,2}\/[\u0061-\u007a._][\u0041-\u005a\u0061-\u007a\d._%+~-]{0,80}(?![\p{L}\p{M}]))(?:\/[\p{L}\p{M}\d._%+~-]{1,80}){1,40}\/?/gmu;

function readUnixPaths(text: string): readonly Unread[] {
  return [...text.matchAll(UNIX_PATH)].map(({ 0: path, index }) => ({
    span: pathSpan(index, path),
    text: OPAQUE,
    isKept: true,
  }));
}

function pathSpan(start: number, path: string): Span {
  return spanFrom(start, start + trimTail(path).length);
}
