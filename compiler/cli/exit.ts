// Exit codes of the command line, and the ways a command can end early.

export const EXIT = {
  /** Fine. */
  ok: 0,
  /** Errors in the rules, or failing cases. */
  erreurs: 1,
  /** Differences found (`comparer`, `formater --verifier`, `compiler --verifier`). */
  differences: 2,
  /** Wrong usage of the command line. */
  usage: 64,
  /** A bug of ours. */
  bogue: 70,
  /** The disk refused: no room, no right, a lock held by another run. */
  systeme: 74,
} as const;

/** A wrong usage: its message is shown as it is, in French, with exit code 64. */
export class Usage extends Error {}

/** Something the machine refused (rights, disk full, lock): message as it is, exit code 74. */
export class Systeme extends Error {}
