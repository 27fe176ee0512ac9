#!/usr/bin/env node
// The command as installed: runs the bundle, and builds it first when this is a fresh checkout.
import { existsSync } from "node:fs";

const bundle = new URL("../dist/avenant.mjs", import.meta.url);
if (!existsSync(bundle)) {
  const { installer } = await import("../scripts/install.mjs");
  installer();
  const { build } = await import("../scripts/build.mjs");
  await build();
}
await import(bundle.href);
