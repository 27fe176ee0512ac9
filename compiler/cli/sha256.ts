// Fingerprints of texts. Only what is produced bears one: what computes them is loaded when it is first asked for.

/** SHA-256, in hexadecimal. */
export function sha256(texte: string): string {
  return process.getBuiltinModule("node:crypto").createHash("sha256").update(texte).digest("hex");
}
