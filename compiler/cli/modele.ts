// The first corpus that `init` writes: its files, and the place of each. The texts are files of modeles/, held by the tests as
// any other corpus is; the colours of the editor come from the grammar.
import { textmate } from "../../grammar/textmate.ts";
import avenant1 from "./modeles/avenant-1.rules?raw";
import cabinet from "./modeles/cabinet.yaml?raw";
import convention from "./modeles/convention.rules?raw";
import donnees from "./modeles/donnees.rules?raw";
import editorconfig from "./modeles/editorconfig.txt?raw";
import forfait from "./modeles/forfait.cas.yaml?raw";
import github from "./modeles/github.yml?raw";
import gitignore from "./modeles/gitignore.txt?raw";
import gitlab from "./modeles/gitlab.yml?raw";
import lisezMoi from "./modeles/lisez-moi.md?raw";
import prettier from "./modeles/prettier.json?raw";
import configuration from "./modeles/vscode-configuration.json?raw";
import extensions from "./modeles/vscode-extensions.json?raw";
import langage from "./modeles/vscode-langage.json?raw";
import reglages from "./modeles/vscode-settings.json?raw";

/** The label that the model bears, and that another may replace. */
export const NOM_DU_MODELE = "Forfait modèle";
const LONGUEUR = 60;

/**
 * The label, if it can stand as it is in a rule, in a page and in a message: Latin letters, digits, and the few signs that mean
 * nothing anywhere. Undefined otherwise.
 */
export function nomSur(dit: string): string | undefined {
  const nom = dit.normalize("NFC").trim();
  const convient = /^[\p{Script=Latin}\p{Nd}][\p{Script=Latin}\p{Nd} '’(),.°-]*$/u.test(nom) && /^[\u0000-\u024f’]*$/.test(nom);
  return convient && nom.length <= LONGUEUR && !/ {2}/.test(nom) ? nom : undefined;
}

/** Files by path, "/" between folders, in the order in which a reader meets them. */
export function fichiersDuModele(nom: string): ReadonlyMap<string, string> {
  const nommer = (texte: string): string => texte.replaceAll(NOM_DU_MODELE, () => nom);
  const vscode = ".vscode/extensions/avenant-rules";
  return new Map([
    ["LISEZ-MOI.md", nommer(lisezMoi)],
    ["rules/donnees.rules", donnees],
    ["rules/convention.rules", nommer(convention)],
    ["rules/avenant-1.rules", avenant1],
    ["rules/forfait.cas.yaml", forfait],
    ["cabinet.yaml", cabinet],
    [".editorconfig", editorconfig],
    [".gitignore", gitignore],
    [".prettierrc.json", prettier],
    [".vscode/settings.json", reglages],
    [".vscode/extensions.json", extensions],
    [`${vscode}/package.json`, langage],
    [`${vscode}/langage.json`, configuration],
    [`${vscode}/rules.tmLanguage.json`, `${JSON.stringify(textmate(), null, 2)}\n`],
    [".github/workflows/regles.yml", github],
    [".gitlab-ci.yml", gitlab],
  ]);
}
