// The windows written inside an instruction, and which of them hold a day: all that an instruction takes from the day on which
// the law is looked at.
import { walk } from "../ast/walk.ts";
import { contient, type Fenetre, type Operation } from "../corpus/corpus.ts";
import { concreteWindow } from "../corpus/from-ast.ts";
import type { Jour } from "../runtime/jours.ts";

const relevees = new WeakMap<Operation, readonly Fenetre[]>();

/** Every window written inside an instruction, its own aside. */
export function fenetresDe(o: Operation): readonly Fenetre[] {
  const fenetres = relevees.get(o) ?? relever(o);
  relevees.set(o, fenetres);
  return fenetres;
}

/** The instruction and, window by window, whether it holds the day: on two days that write the same, it says the same. */
export function aspectAuJour(o: Operation, jour: Jour): string {
  let aspect = `${o.id}:`;
  for (const f of fenetresDe(o)) aspect += contient(f, jour) ? "1" : "0";
  return aspect;
}

function relever({ instruction: i }: Operation): readonly Fenetre[] {
  const out: Fenetre[] = [];
  const sienne = i.kind === "cree" ? i.dispositif.fenetre : undefined;
  walk(i.kind === "cree" ? i.dispositif : i, (n) => {
    if (n.kind === "fenetre" && n !== sienne) out.push(concreteWindow(n));
  });
  return out;
}
