// Gets the generated code ready to run: bundles the compiler, compiles a rule set, takes the types off, and keeps the modules
// in bench/.cache until the compiler or the rules change.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { rolldown } from "rolldown";
import { transformSync } from "rolldown/experimental";
import { raw } from "../scripts/build.mjs";
import { textesDeRegles } from "./regles.mjs";

export const banc = path.dirname(fileURLToPath(import.meta.url));
const racine = path.dirname(banc);
const cache = path.join(banc, ".cache");

let compilateur;

async function chargerCompilateur() {
  if (compilateur !== undefined) return compilateur;
  const b = await rolldown({ input: path.join(banc, "compilateur.ts"), platform: "node", external: [/^node:/, "ts-morph", "prettier", /^prettier\//, /^rolldown\//], plugins: [raw], logLevel: "silent" });
  const { output } = await b.generate({ format: "esm", codeSplitting: false });
  await b.close();
  const texte = output[0].code;
  const empreinte = hash(texte);
  const fichier = path.join(cache, `compilateur-${empreinte}.mjs`);
  mkdirSync(cache, { recursive: true });
  if (!existsSync(fichier)) writeFileSync(fichier, texte);
  compilateur = { empreinte, fichier };
  return compilateur;
}

const hash = (texte) => createHash("sha256").update(texte).digest("hex").slice(0, 16);

/** The real rules, as the command line reads them. */
export function reglesReelles() {
  const dossier = path.join(racine, "rules");
  const chemins = readdirSync(dossier, { recursive: true }).filter((c) => c.endsWith(".rules")).sort();
  return new Map(chemins.map((c) => [`rules/${c.split(path.sep).join("/")}`, readFileSync(path.join(dossier, c), "utf8")]));
}

/** Types off a TypeScript text. */
export function enJavaScript(chemin, texte) {
  const r = transformSync(chemin, texte, { lang: "ts", target: "es2022", sourcemap: false, tsconfig: false, typescript: { rewriteImportExtensions: "rewrite", onlyRemoveTypeImports: true } });
  if (r.errors.length > 0) throw new Error(`${chemin}: ${r.errors.map((e) => e.message).join(" | ")}`);
  return r.code;
}

/** Writes a module of ours (JavaScript text) beside the generated ones; answers its path. */
export function ecrireModule(nom, texte) {
  mkdirSync(cache, { recursive: true });
  const fichier = path.join(cache, `${nom}-${hash(texte)}.mjs`);
  if (!existsSync(fichier)) writeFileSync(fichier, texte);
  return fichier;
}

/** The folder of the modules of the rule set: 1 is the real rules, more is as many copies. */
export async function paquet(copies) {
  const textes = copies === 1 ? reglesReelles() : textesDeRegles(copies);
  const { empreinte, fichier } = await chargerCompilateur();
  const dossier = path.join(cache, `x${copies}-${hash(empreinte + JSON.stringify([...textes]))}`);
  if (!existsSync(dossier)) {
    const { code } = await import(pathToFileURL(fichier).href);
    const { fichiers, versions } = await code(textes);
    const chantier = `${dossier}-${process.pid}`;
    for (const f of fichiers.filter((x) => x.chemin.endsWith(".ts"))) {
      const vers = path.join(chantier, f.chemin.replace(/^typescript\//, "").replace(/\.ts$/, ".js"));
      mkdirSync(path.dirname(vers), { recursive: true });
      writeFileSync(vers, enJavaScript(f.chemin, f.contenu));
    }
    writeFileSync(path.join(chantier, "package.json"), JSON.stringify({ type: "module", sideEffects: false }));
    writeFileSync(path.join(chantier, "versions.json"), JSON.stringify([...versions]));
    rmSync(dossier, { recursive: true, force: true });
    renameSync(chantier, dossier);
  }
  const versions = new Map(JSON.parse(readFileSync(path.join(dossier, "versions.json"), "utf8")));
  const [sous, dispositif] = copies === 1 ? ["forfait-structure", "forfait_structure"] : ["forfait", "forfait"];
  const cle = versions.get(dispositif);
  const chemin = (suite) => path.join(dossier, sous, `${cle}${suite}.js`);
  return { dossier, cle, version: chemin(""), entiers: chemin("-entiers"), colonnes: chemin("-colonnes"), index: path.join(dossier, sous, "index.js"), runtime: path.join(dossier, "runtime", "colonnes.js") };
}

export const charger = (fichier) => import(pathToFileURL(fichier).href);
