// A corpus of any size, shaped like the real one: one convention, three amendments, indicators by the volet.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

export function grandCorpus(dossier, n) {
  mkdirSync(dossier, { recursive: true });
  const donnees = [];
  const indicateurs = [];
  for (let i = 0; i < n; i++) {
    donnees.push(`donnée actes_${i} « Actes dématérialisés ${i} » : nombre d'actes, prérempli, au plus total_${i}`, `donnée total_${i} « Actes ${i} » : nombre d'actes, prérempli`);
    indicateurs.push(
      `    indicateur taux_${i} « Taux ${i} »`,
      `      article : « article ${i} »`,
      `      mesure : actes_${i} / total_${i}`,
      `      seuil : au moins ${10 + (i % 80)} %`,
      `      points : ${1 + (i % 50)} en 2020, ${2 + (i % 50)} à compter de 2021`,
      "",
    );
  }
  const convention = [
    "convention convention_0 « Convention »",
    "  signée le 1er janvier 2019",
    "  publiée le 1er juin 2019",
    "  source : « Journal officiel »",
    "",
    "dispositif forfait « Forfait » à compter de 2020",
    "  article : « article 1 »",
    "  valeur du point : 7 €",
    "",
    "  volet 1 « Volet »",
    "    article : « article 1 »",
    "",
    ...indicateurs,
  ];
  writeFileSync(path.join(dossier, "donnees.rules"), donnees.join("\n") + "\n");
  writeFileSync(path.join(dossier, "convention.rules"), convention.join("\n"));
  for (let a = 1; a <= 3; a++) {
    const lignes = [
      `avenant avenant_${a} à convention_0 « Avenant ${a} »`,
      `  signé le 1er mars ${2020 + a}`,
      `  publié le 1er juin ${2020 + a}`,
      "  source : « Journal officiel »",
      "",
      `dans forfait, à compter de ${2021 + a}, par « article 2 »`,
    ];
    for (let i = a; i < n; i += 10) lignes.push(`  modifie taux_${i}`, `    points : ${60 + a} au lieu de ${2 + (i % 50)}`, "");
    writeFileSync(path.join(dossier, `avenant-${a}.rules`), lignes.join("\n"));
  }
}
