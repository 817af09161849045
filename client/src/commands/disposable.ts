/** Something that holds on to the editor until it is let go. VS Code asks no more of what it disposes. */
export interface Disposable {
  readonly dispose: () => void;
}
