// `tester --mutations`: changes the rules one word at a time and says which changes no case and no check sees.
import { jouerLesMutants } from "../../mutations/jouer.ts";
import { mutationsEnJson, mutationsEnTexte } from "../../mutations/ecrire.ts";
import { moteurDe } from "../../scenarios/moteur.ts";
import { lancer } from "../../scenarios/run.ts";
import { avecLesCas } from "../avec-les-cas.ts";
import { EXIT, Usage } from "../exit.ts";
import { enErreur, formeDe, imprimerJson, montrer } from "../report.ts";
import { print, progress, say } from "../terminal.ts";

export async function testerMutations(chemins: readonly string[], options: Readonly<Record<string, unknown>>): Promise<number> {
  const forme = formeDe(options);
  const unSur = echantillon(options["echantillon"]);
  const lu = avecLesCas("tester", chemins, forme);
  if (typeof lu === "number") return lu;
  const { projet, corpus, cas } = lu;
  const moteur = moteurDe(corpus);
  const fautes = cas.flatMap((f) => lancer(f, moteur).diagnostics);
  if (enErreur(fautes) || cas.length === 0) {
    if (forme === "json") imprimerJson("tester", fautes, projet.textes);
    else {
      montrer(fautes.filter((d) => d.gravite === "erreur"), projet.textes);
      say(cas.length === 0 ? "Aucun cas trouvé : sans cas, aucun changement n’est vu." : "Des cas échouent déjà : les mutations attendent qu’ils passent.");
    }
    return EXIT.erreurs;
  }
  const line = progress();
  const joues = jouerLesMutants(projet.rules, cas, { unSur, suivre: (fait, total) => line.step(`Mutations : ${fait + 1} sur ${total}`) });
  line.done();
  if (forme === "json") imprimerJson("tester", [], projet.textes, { mutations: mutationsEnJson(joues, projet.textes) });
  else print(mutationsEnTexte(joues, projet.textes));
  return joues.some((j) => j.issue.sort === "survivant") ? EXIT.erreurs : EXIT.ok;
}

function echantillon(option: unknown): number {
  if (option === undefined) return 1;
  const texte = String(option);
  if (/^[1-9]\d{0,5}$/.test(texte)) return Number(texte);
  throw new Usage(`--echantillon attend un nombre : « 10 » joue un mutant sur dix, toujours les mêmes. Lu : « ${texte} ».`);
}
