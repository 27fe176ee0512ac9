// DuckDB: the same practices in a table of its own, the whole result written as another table, on as many threads as asked for.
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { structures } from "../structure.mjs";

const col = (nom) => `"${nom}"`;

function condition(c) {
  switch (c.genre) {
    case "vrai": return col(c.nom);
    case "un": return `(${c.termes.map(condition).join(" or ")})`;
    case "tous": return `(${c.termes.map(condition).join(" and ")})`;
    case "taux": return `(${col(c.den)} > 0 and ${col(c.num)}::bigint * ${c.b} >= ${col(c.den)}::bigint * ${c.a})`;
    case "auMoins": return `${col(c.nom)} >= ${c.seuil}`;
  }
}

/** A mask, two volets, the total and the centimes of each row. */
function requete() {
  const [s] = structures(1);
  const premiers = [...s.exiges, s.coordination].map((x, i) => `${condition(x.si)} as p${i}`);
  const seconds = s.services.map((x, i) => `volet1 and ${condition(x.si)} as s${i}`);
  const bits = ["volet1", ...premiers.map((_, i) => `p${i}`), ...seconds.map((_, i) => `s${i}`)].map((b, i) => `(${b}::int << ${i})`).join(" | ");
  return `create or replace table resultat as
    select masque, volet1 as v1, volet2 as v2, volet1 + volet2 as total, (volet1 + volet2) * 7 as centimes from (
      select ${bits} as masque,
        case when volet1 then ${100 * s.points} + case when p5 then ${100 * s.coordination.points} else 0 end else 0 end as volet1,
        ${s.services.map((x, i) => `case when s${i} then ${100 * x.points} else 0 end`).join(" + ")} + case when volet1 then ${col(s.notifies)} else 0 end as volet2
      from (select *, ${seconds.join(", ")} from (select *, p0 and p1 and p2 and p3 and p4 as volet1 from (select *, ${premiers.join(", ")} from cabinets))))`;
}

export async function duckdb(cols, lignes) {
  const dossier = mkdtempSync(path.join(os.tmpdir(), "avenant-duckdb-"));
  try {
    const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
    const connexion = await instance.connect();
    const fichier = path.join(dossier, "cabinets.csv");
    ecrire(fichier, cols, lignes);
    const types = Object.entries(cols).map(([nom, c]) => `'${nom}': '${c instanceof Uint8Array ? "BOOLEAN" : "INTEGER"}'`).join(", ");
    await connexion.run("set preserve_insertion_order = true");
    await connexion.run(`create table cabinets as select * from read_csv('${fichier}', header = true, columns = {${types}})`);
    return {
      calculer: async (fils) => {
        await connexion.run(`set threads = ${fils}`);
        await connexion.run(requete());
      },
      /** All rows, in order, as arrays of numbers. */
      lire: async (combien) => (await connexion.runAndReadAll(`select masque, v1, v2, total, centimes from resultat limit ${combien}`)).getRows().map((r) => r.map(Number)),
      fermer: () => connexion.closeSync(),
    };
  } finally {
    rmSync(dossier, { recursive: true, force: true });
  }
}

function ecrire(fichier, cols, lignes) {
  const f = openSync(fichier, "w");
  const liste = Object.values(cols);
  writeSync(f, `${Object.keys(cols).map(col).join(",")}\n`);
  for (let debut = 0; debut < lignes; debut += 50_000) {
    let texte = "";
    for (let i = debut; i < Math.min(lignes, debut + 50_000); i++) texte += `${liste.map((c) => c[i]).join(",")}\n`;
    writeSync(f, texte);
  }
  closeSync(f);
}
