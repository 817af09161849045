/** One window with tests in its extension host. */
export interface TestRun {
  /** The folder or the workspace file to open. */
  readonly folder: string;
  /** The extension under development. VS Code runs no tests without one. */
  readonly development: string;
  /** A CommonJS module with `run(): Promise<void>`. */
  readonly tests: string;
  /** False: the window opens in Restricted Mode, as for a folder that came by mail. */
  readonly isTrusted: boolean;
  /** Packed extensions to install first, the way a user does it. */
  readonly install: readonly string[];
  /** What the tests find in their environment. */
  readonly env: Readonly<Record<string, string>>;
}

/** A VS Code that can run tests. */
export interface VscodeHost {
  /** Which VS Code this is, for a person. */
  readonly name: string;
  /** Resolves with all that the host has printed when the tests have ended, whatever they came to. */
  readonly run: (run: TestRun) => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** Settings of the user in every window: nothing fetches, asks or greets. */
export const QUIET_SETTINGS: Readonly<Record<string, unknown>> = {
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'workbench.enableExperiments': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'git.enabled': false,
  'files.autoSave': 'off',
  'editor.fontFamily': 'Noto Sans Mono',
};
