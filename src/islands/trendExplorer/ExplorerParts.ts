/** The parts of the figure that were there before the script, and stay: React draws into them, never over them. */
export interface ExplorerParts {
  /** Holds the static drawing, takes the focus, and gives the box. */
  readonly stage: HTMLElement;
  /** Says where the scale begins and ends, in the caption; it stands outside of the island. */
  readonly scale: HTMLElement | null;
  /** Around it all: its heading is the finding of the first line. */
  readonly figure: HTMLElement | null;
  /** Absent where there is nothing to add. */
  readonly add: HTMLButtonElement | null;
  readonly panel: HTMLElement | null;
}
