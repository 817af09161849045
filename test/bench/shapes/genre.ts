/** Texts of one kind. */
export interface Genre {
  readonly name: string;
  readonly texts: readonly string[];
}
