/** Flags as commander gives them: text, text of repeated flags, or whether they stand there. */
export type Flags = Readonly<Record<string, string | readonly string[] | boolean | undefined>>;

/** A command that was called: its name, what stands behind it, and its flags as commander names them. */
export interface Call {
  readonly name: string;
  readonly operands: readonly string[];
  readonly flags: Flags;
}
