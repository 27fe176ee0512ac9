import { test } from "vitest";
import fs from "node:fs";
import { SourceText } from "../../compiler/source/source-text.ts";
import { astFromText } from "../../compiler/ast/from-text.ts";
import { corpusFromAst } from "../../compiler/corpus/from-ast.ts";
import { editionFromCorpus } from "../../compiler/edition/from-corpus.ts";
import { lawFromCorpus } from "../../compiler/law/from-corpus.ts";
import { programmeFromLaw } from "../../compiler/ir/from-law.ts";
import { printProgramme } from "../../compiler/ir/print.ts";
test("x", () => {
const out: string[] = [];
const jour = process.env.JOUR!; const files = process.env.FILES!.split(" ");
const show=(ds:any)=>{for(const d of ds)out.push([d.gravite,d.code,'|',d.titre,'|',d.ici,'|',d.aide,'|',d.exemple??'',d.span.file.slice(-20)+':'+d.span.start, JSON.stringify(d.etiquettes.map((e:any)=>e.texte))].join(" "))};
const fs2=files.map(f=>{const o=astFromText(new SourceText(f,fs.readFileSync(f,'utf8')));show(o.diagnostics);return o.value});
const c=corpusFromAst(fs2);show(c.diagnostics);
if (process.env.EDITION) { const e = editionFromCorpus(c.value, {empreinte:"",versionDuCompilateur:""}); show(e.diagnostics); for (const d of e.value.dispositifs) for (const v of d.versions) { out.push("=== "+d.nom+" "+v.cle+" "+v.viewpoint.jour+" connu "+v.viewpoint.connuLe); if (process.env.FULL) out.push(printProgramme(v.programme)); } }
else {
const l=lawFromCorpus(c.value,{jour,connuLe:c.value.publications.at(-1)!,sans:[],lectures:[]});show(l.diagnostics);
for(const d of l.value.dispositifs.values()){const p=programmeFromLaw(l.value,d);show(p.diagnostics);out.push(printProgramme(p.value))} }
fs.writeFileSync("/tmp/smoke.out", out.join("\n"));
});
