import { readDirectory, type ZipDirectory, type ZipEntry } from './directory';
import { kindOfFile } from './file-kind';
import { MOST_XML_BYTES, read, refuse, type Attempt, type Refusal } from './refusals';

/** What reading a file needs of the place that it runs in. */
export interface UnpackTools {
  /** Unpacks deflated bytes; null where they are broken or more than `most`, and then it has stopped there. */
  readonly inflate: (packed: Uint8Array, most: number) => Uint8Array | null;
  /** Reads UTF-8 without its byte order mark; null where it is none. */
  readonly decode: (bytes: Uint8Array) => string | null;
}

/** A zip file of parts. Unpacks a part when it is asked for. Has a life: one reading. */
export class WordPackage {
  /** Why some part was not read. */
  fault: Refusal | null = null;
  readonly #bytes: Uint8Array;
  readonly #directory: ZipDirectory;
  readonly #tools: UnpackTools;

  private constructor(bytes: Uint8Array, directory: ZipDirectory, tools: UnpackTools) {
    this.#bytes = bytes;
    this.#directory = directory;
    this.#tools = tools;
  }

  /** Reads what is in the file; unpacks nothing. */
  static open(bytes: Uint8Array, tools: UnpackTools): Attempt<WordPackage> {
    const directory = readDirectory(bytes);
    if (directory.kind === 'refused')
      return refuse(directory.refusal === 'broken' ? refusalOf(bytes) : directory.refusal);
    return read(new WordPackage(bytes, directory.value, tools));
  }

  /** The names of all parts, in the order of the directory. */
  get names(): readonly string[] {
    return [...this.#directory.entries.keys()];
  }

  /** True where a part lies in a folder. */
  hasFolder(folder: string): boolean {
    return this.names.some(name => name.startsWith(`${folder}/`));
  }

  /** The XML of a part; the empty text where the file has no such part, or where `fault` tells why it is not read. */
  readXml(name: string): string {
    const entry = this.#directory.entries.get(name);
    const unpacked = entry === undefined ? read('') : this.#unpack(entry);
    if (unpacked.kind === 'read') return unpacked.value;
    this.fault ??= unpacked.refusal;
    return '';
  }

  #unpack({ packed: { start, end }, method, size }: ZipEntry): Attempt<string> {
    if (size > MOST_XML_BYTES) return refuse('tooLong');
    const packed = this.#bytes.subarray(start, end);
    if (method !== STORED && method !== DEFLATED) return refuse('method');
    const bytes = method === STORED ? packed : this.#tools.inflate(packed, size);
    if (bytes?.length !== size) return refuse('lying');
    const xml = this.#tools.decode(bytes);
    if (xml === null) return refuse('broken');
    // Word writes none, and whoever unfolds the entities of a small one may fill the memory.
    return xml.includes('<!DOCTYPE') ? refuse('dtd') : read(xml);
  }
}

const STORED = 0;
const DEFLATED = 8;

/** Why bytes without the directory of a zip file are not read: what they are, or that they were such a file once. */
function refusalOf(bytes: Uint8Array): Refusal {
  const kind = kindOfFile(bytes);
  if (kind === 'zip') return 'broken';
  return kind === 'text' ? 'foreign' : kind;
}
