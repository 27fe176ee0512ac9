// A second thread that holds generated code while the first one lays it out and writes the documents. It reads the TypeScript
// compiler meanwhile. Should it fail, the work is done on the first thread: only time is lost.
import { realpathSync } from "node:fs";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { chargerLeControle, fautesDuCode, type FichierAControler } from "../emit/typescript/check.ts";

export interface SecondFil {
  fautesDuCode(fichiers: readonly FichierAControler[]): Promise<readonly string[]>;
  fermer(): void;
}

type Reponse = { readonly fautes: readonly string[] } | { readonly echec: true };

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
    async fautesDuCode(fichiers) {
      const reponse = fil === undefined ? { echec: true as const } : await demander(fil, fichiers);
      return "fautes" in reponse ? reponse.fautes : fautesDuCode(fichiers);
    },
    fermer: () => void fil?.terminate(),
  };
}

function demander(fil: Worker, fichiers: readonly FichierAControler[]): Promise<Reponse> {
  return new Promise((resolve) => {
    fil.once("message", resolve);
    fil.once("error", () => resolve({ echec: true }));
    fil.once("exit", () => resolve({ echec: true }));
    fil.postMessage(fichiers.map(({ chemin, contenu, repris }) => ({ chemin, contenu, repris: repris === true })));
  });
}

/** What the second thread does; false on the first one. */
export function surLeSecondFil(): boolean {
  if (isMainThread || parentPort === null) return false;
  const port = parentPort;
  port.once("message", (fichiers: readonly FichierAControler[]) => {
    void fautesDuCode(fichiers).then((fautes): Reponse => ({ fautes }), (): Reponse => ({ echec: true })).then((r) => port.postMessage(r));
  });
  void chargerLeControle();
  return true;
}
