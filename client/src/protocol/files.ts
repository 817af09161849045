// What the server asks of files that lie on no disk, as it goes over the wire.

/** The bytes of a file: `{ uri, maxBytes }`. */
export const READ_FILE_REQUEST = 'vanban/readFile';

export interface ReadFileParams {
  readonly uri: string;
  readonly maxBytes: number;
}

/** Answer: the bytes in base64, or why there are none. */
export type ReadFileResult =
  | { readonly kind: 'file'; readonly content: string }
  | { readonly kind: 'absent' | 'folder' | 'denied' | 'tooLarge' };

/** What lies in a folder: `{ uri }`. */
export const LIST_FOLDER_REQUEST = 'vanban/listFolder';

export interface ListFolderParams {
  readonly uri: string;
}

/** Answer: null for what cannot be looked into. Links are left out. */
export interface ListFolderResult {
  readonly entries:
    readonly { readonly name: string; readonly uri: string; readonly isFolder: boolean }[] | null;
}
