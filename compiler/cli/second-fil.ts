// A second thread that prints generated code and lays it out, while the first one checks what is ready and writes the documents.
// Should it fail, the work is done on the first thread: only time is lost.
import { realpathSync } from "node:fs";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { ecrireIci } from "../emit/typescript/emit.ts";
import type { Ecrire, Ecriture } from "../emit/typescript/emit.ts";
import type { FichierDecide } from "../emit/typescript/paquet.ts";

export interface SecondFil {
  /** Once. */
  readonly ecrire: Ecrire;
  fermer(): void;
}

/** Texts as printed, then as laid out; or that it could not be done. */
type Reponse = { readonly bruts: readonly string[] } | { readonly formes: readonly string[] } | { readonly echec: true };

export function ouvrirSecondFil(): SecondFil {
  let fil: Worker | undefined;
  try {
    fil = new Worker(realpathSync(process.argv[1]!), { stdout: true, stderr: true });
    // A thread that died before it was asked would never answer.
    fil.on("error", () => { fil = undefined; });
    fil.on("exit", () => { fil = undefined; });
  } catch {
    fil = undefined;
  }
  return {
    ecrire: (fichiers) => (fil === undefined ? ecrireIci(fichiers) : ecrireLaBas(fil, fichiers)),
    // Whoever closes it wants nothing more of it: its end is then no failure to make up for.
    fermer: () => void fil?.removeAllListeners().on("error", () => undefined).terminate(),
  };
}

function ecrireLaBas(fil: Worker, fichiers: readonly FichierDecide[]): Ecriture {
  // What it cannot do is done here, once.
  let repli: Ecriture | undefined;
  const ici = (): Ecriture => (repli ??= ecrireIci(fichiers));
  const recevoir = (quoi: "bruts" | "formes"): Promise<readonly string[]> => new Promise((resolve) => {
    const finir = (textes: readonly string[] | Promise<readonly string[]>): void => {
      fil.off("message", entendre).off("error", perdu).off("exit", perdu);
      resolve(textes);
    };
    const perdu = (): void => finir(ici()[quoi]);
    const entendre = (r: Reponse): void => {
      if ("echec" in r) perdu();
      else if (quoi in r) finir((r as Record<typeof quoi, readonly string[]>)[quoi]);
    };
    fil.on("message", entendre).once("error", perdu).once("exit", perdu);
  });
  const out = { bruts: recevoir("bruts"), formes: recevoir("formes") };
  fil.postMessage(fichiers);
  return out;
}

/** What the second thread does; false on the first one. */
export function surLeSecondFil(): boolean {
  if (isMainThread || parentPort === null) return false;
  const port = parentPort;
  const repondre = (r: Reponse): void => port.postMessage(r);
  port.once("message", (fichiers: readonly FichierDecide[]) => {
    const { bruts, formes } = ecrireIci(fichiers);
    void bruts.then((textes) => repondre({ bruts: textes })).then(() => formes).then((textes) => repondre({ formes: textes }), () => repondre({ echec: true }));
  });
  // Both libraries are read while there is nothing to write yet.
  void ecrireIci([]).formes;
  return true;
}
