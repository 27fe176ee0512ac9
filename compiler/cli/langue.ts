// The language in which this run shows its diagnostics: chosen once, by `--langue`, before the command starts.
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { rubriquesDe, type Langue, type Rubriques } from "../diagnostics/langue.ts";
import { traduire } from "../diagnostics/traduire.ts";
import { Usage } from "./exit.ts";

let choisie: Langue = "fr";

export function choisirLangue(option: unknown): void {
  if (option === undefined) return;
  if (option !== "fr" && option !== "en") throw new Usage(`--langue accepte « fr » ou « en », pas « ${String(option)} ».`);
  choisie = option;
}

export function langue(): Langue {
  return choisie;
}

export function rubriques(): Rubriques {
  return rubriquesDe(choisie);
}

/** The diagnostics as this run says them. */
export function dansLaLangue(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.map((d) => traduire(d, choisie));
}

/** What « Comprendre » proposes, once per code: the second time, one knows where to look. */
export function comprendreUneFois(): (code: string) => string | undefined {
  const dits = new Set<string>();
  return (code) => {
    if (dits.has(code)) return undefined;
    dits.add(code);
    return `avenant expliquer ${code}${choisie === "en" ? " --langue en" : ""}`;
  };
}
