import { EMPTY_EXTENSION, ROOT, TWO_FOLDERS, WORKSPACE } from './host/places';

/** One window and the tests that run in it. */
export interface Run {
  readonly name: string;
  /** Folders of suites/. */
  readonly suites: readonly string[];
  /** The folder that is copied for the run. */
  readonly drafts: string;
  /** What of the copy the window opens: a workspace file by its name, or null for the folder. */
  readonly workspaceFile: string | null;
  readonly development: string;
  readonly isTrusted: boolean;
  /** True where the packed extension is installed, and not under development. */
  readonly isPackaged: boolean;
}

/** The windows in which the extension is tried. */
export const RUNS: readonly Run[] = [
  {
    name: 'trusted folder',
    suites: ['smoke', 'trusted'],
    drafts: WORKSPACE,
    workspaceFile: null,
    development: ROOT,
    isTrusted: true,
    isPackaged: false,
  },
  {
    name: 'two folders',
    suites: ['two-folders'],
    drafts: TWO_FOLDERS,
    workspaceFile: 'hai-thu-muc.code-workspace',
    development: ROOT,
    isTrusted: true,
    isPackaged: false,
  },
  {
    name: 'Restricted Mode',
    suites: ['smoke', 'restricted'],
    drafts: WORKSPACE,
    workspaceFile: null,
    development: ROOT,
    isTrusted: false,
    isPackaged: false,
  },
  {
    name: 'packaged extension',
    suites: ['smoke', 'packaged'],
    drafts: WORKSPACE,
    workspaceFile: null,
    development: EMPTY_EXTENSION,
    isTrusted: true,
    isPackaged: true,
  },
];
