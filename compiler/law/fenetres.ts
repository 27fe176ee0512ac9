// The windows written inside an instruction, and which of them hold a day: all that an instruction takes from the day on which
// the law is looked at.
import type * as ast from "../ast/nodes.ts";
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

function relever(o: Operation): readonly Fenetre[] {
  const out: Fenetre[] = [];
  const scan = (node: unknown): void => {
    if (Array.isArray(node)) {
      for (const n of node) scan(n);
      return;
    }
    if (typeof node !== "object" || node === null) return;
    if ((node as { kind?: unknown }).kind === "fenetre") {
      out.push(concreteWindow(node as ast.Fenetre));
      return;
    }
    for (const v of Object.values(node)) if (typeof v === "object") scan(v);
  };
  scan(o.instruction.kind === "cree" ? { ...o.instruction.dispositif, fenetre: undefined } : o.instruction);
  return out;
}
