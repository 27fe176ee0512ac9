#!/usr/bin/env node
// The command as installed: runs the bundle with V8's compiled code beside it, and builds both first when this is a fresh
// checkout. A cache of another version of Node is refused by V8, and the command merely starts a little later.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import v8 from "node:v8";
import vm from "node:vm";

// A command lasts a second: V8 waits eight times longer than it is used to before it optimises a function, or it would spend as much
// on a second core compiling functions that have almost done their work.
v8.setFlagsFromString("--interrupt-budget=540672");

const dist = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), "dist");
const fichier = path.join(dist, "avenant.cjs");
if (!existsSync(fichier)) {
  const { installer } = await import("../scripts/install.mjs");
  installer();
  const { build } = await import("../scripts/build.mjs");
  await build();
}

const cache = path.join(dist, `avenant-${process.versions.v8}-${process.arch}.cache`);
const script = new vm.Script(Module.wrap(readFileSync(fichier, "utf8")), {
  filename: fichier,
  cachedData: existsSync(cache) ? readFileSync(cache) : undefined,
});
const bundle = { exports: {} };
script.runInThisContext().call(bundle.exports, bundle.exports, createRequire(fichier), bundle, fichier, dist);

// Only the build asks for it, once everything a command needs has been compiled.
if (process.env.AVENANT_CACHE === cache) process.on("exit", () => writeFileSync(cache, script.createCachedData()));
