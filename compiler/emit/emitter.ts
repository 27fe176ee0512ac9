// The contract of an emitter: a pure function from the edition (every distinct version of the law) to files. Same input, same bytes.
import type { Edition } from "../edition/edition.ts";

export interface OutputFile {
  /** Relative to the output folder, "/" between folders, ASCII. */
  readonly chemin: string;
  readonly contenu: string;
}

export interface Emitter {
  readonly nom: string;
  /** A promise when the emitter loads heavy libraries only when asked. */
  emit(edition: Edition): readonly OutputFile[] | Promise<readonly OutputFile[]>;
}
