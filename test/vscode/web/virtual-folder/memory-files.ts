import * as vscode from 'vscode';

/** A file, or a folder with what lies in it. */
type Node =
  | { readonly kind: 'file'; readonly bytes: Uint8Array; readonly mtime: number }
  | { readonly kind: 'folder'; readonly entries: Map<string, Node>; readonly mtime: number };

type Folder = Extract<Node, { readonly kind: 'folder' }>;

/** Files that lie on no disk, and a folder that tells of changes: what a repository on a server is to VS Code for the Web. */
export class MemoryFiles implements vscode.FileSystemProvider {
  readonly #root: Folder = makeFolder();
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const node = this.#get(uri);
    const isFile = node.kind === 'file';
    return {
      type: isFile ? vscode.FileType.File : vscode.FileType.Directory,
      ctime: 0,
      mtime: node.mtime,
      size: isFile ? node.bytes.length : node.entries.size,
    };
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    return [...this.#getFolder(uri).entries].map(([name, { kind }]) => [
      name,
      kind === 'file' ? vscode.FileType.File : vscode.FileType.Directory,
    ]);
  }

  createDirectory(uri: vscode.Uri): void {
    this.#put(uri, makeFolder());
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const node = this.#get(uri);
    if (node.kind === 'folder') throw vscode.FileSystemError.FileIsADirectory(uri);
    return node.bytes;
  }

  writeFile(uri: vscode.Uri, bytes: Uint8Array): void {
    this.#put(uri, { kind: 'file', bytes, mtime: Date.now() });
  }

  delete(uri: vscode.Uri): void {
    this.#get(uri);
    this.#getFolder(parentOf(uri)).entries.delete(nameOf(uri));
    this.#tell(vscode.FileChangeType.Deleted, uri);
  }

  rename(from: vscode.Uri, to: vscode.Uri, { overwrite }: { readonly overwrite: boolean }): void {
    const node = this.#get(from);
    if (!overwrite && this.#find(to) !== undefined) throw vscode.FileSystemError.FileExists(to);
    this.delete(from);
    this.#put(to, node);
  }

  #put(uri: vscode.Uri, node: Node): void {
    const { entries } = this.#getFolder(parentOf(uri));
    const type = entries.has(nameOf(uri)) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
    entries.set(nameOf(uri), node);
    this.#tell(type, uri);
  }

  #tell(type: vscode.FileChangeType, uri: vscode.Uri): void {
    this.#changed.fire([{ type, uri }]);
  }

  #get(uri: vscode.Uri): Node {
    const node = this.#find(uri);
    if (node === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return node;
  }

  #getFolder(uri: vscode.Uri): Folder {
    const node = this.#get(uri);
    if (node.kind === 'file') throw vscode.FileSystemError.FileNotADirectory(uri);
    return node;
  }

  #find({ path }: vscode.Uri): Node | undefined {
    const parts = path.split('/').filter(part => part !== '');
    return parts.reduce<Node | undefined>(
      (node, part) => (node?.kind === 'folder' ? node.entries.get(part) : undefined),
      this.#root,
    );
  }
}

function makeFolder(): Folder {
  return { kind: 'folder', entries: new Map(), mtime: 0 };
}

function parentOf(uri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(uri, '..');
}

function nameOf({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
