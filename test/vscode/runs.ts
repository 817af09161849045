import { EMPTY_EXTENSION, ROOT } from './host/places';

/** One window and the tests that run in it. */
export interface Run {
  readonly name: string;
  /** Folders of suites/. */
  readonly suites: readonly string[];
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
    development: ROOT,
    isTrusted: true,
    isPackaged: false,
  },
  {
    name: 'Restricted Mode',
    suites: ['smoke', 'restricted'],
    development: ROOT,
    isTrusted: false,
    isPackaged: false,
  },
  {
    name: 'packaged extension',
    suites: ['smoke', 'packaged'],
    development: EMPTY_EXTENSION,
    isTrusted: true,
    isPackaged: true,
  },
];
