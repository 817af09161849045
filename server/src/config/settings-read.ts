import type { Localized, SettingsLayer } from '../core/index';

/** What settings that come as a plain value gave: what is right of them, and what is not. */
export interface SettingsRead {
  readonly layer: SettingsLayer;
  readonly problems: readonly SettingsProblem[];
}

export interface SettingsProblem {
  readonly key: string;
  readonly message: Localized;
}
