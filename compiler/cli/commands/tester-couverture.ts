// `tester --couverture`: what the cases show of the law, and what no case shows. `--seuil` makes it a condition.
import { mesurer } from "../../couverture/mesurer.ts";
import { couvertureEnJson, couvertureEnTexte, pourCent } from "../../couverture/ecrire.ts";
import { moteurDe } from "../../scenarios/moteur.ts";
import { lireQuantite } from "../../scenarios/valeurs.ts";
import * as exact from "../../runtime/exact.ts";
import type { Exact } from "../../runtime/exact.ts";
import { avecLesCas, placeDans } from "../avec-les-cas.ts";
import { EXIT, Usage } from "../exit.ts";
import { enErreur, formeDe, imprimerJson, montrer } from "../report.ts";
import { print, say } from "../terminal.ts";

export async function testerCouverture(chemins: readonly string[], options: Readonly<Record<string, unknown>>): Promise<number> {
  const forme = formeDe(options);
  const seuil = seuilDe(options["seuil"]);
  const lu = avecLesCas("tester", chemins, forme);
  if (typeof lu === "number") return lu;
  const { projet, corpus, edition, cas } = lu;
  const couverture = mesurer(edition, moteurDe(corpus), cas);
  const place = placeDans(projet);
  const rate = enErreur(couverture.diagnostics);
  if (forme === "json") imprimerJson("tester", couverture.diagnostics, projet.textes, { couverture: couvertureEnJson(couverture, edition, place) });
  else {
    montrer(couverture.diagnostics.filter((d) => d.gravite === "erreur"), projet.textes);
    print(couvertureEnTexte(couverture, edition, place));
    if (rate) say("Les cas qui échouent ne comptent pas dans la couverture.");
  }
  if (seuil !== null && exact.compare(pourCent(couverture), seuil) < 0) {
    if (forme === "humain") say(`La couverture est au-dessous du seuil demandé (${String(options["seuil"])} %).`);
    return EXIT.erreurs;
  }
  return rate ? EXIT.erreurs : EXIT.ok;
}

function seuilDe(option: unknown): Exact | null {
  if (option === undefined) return null;
  const lu = lireQuantite(String(option).replace(/\s*%$/, ""));
  if ("lu" in lu && lu.lu.unite === null && exact.signe(lu.lu.valeur) >= 0 && exact.compare(lu.lu.valeur, exact.entier(100)) <= 0) return lu.lu.valeur;
  throw new Usage(`--seuil attend un pourcentage entre 0 et 100, par exemple « 95 » ou « 99,5 », pas « ${String(option)} ».`);
}
