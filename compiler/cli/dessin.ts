// Shapes for a drawing: Graphviz, compiled to WebAssembly, loaded only when a drawing is asked for.
import type { Graphe } from "../emit/graphe/graphe.ts";
import { grapheEnDot } from "../emit/graphe/dot.ts";
import { finirSvg } from "../emit/graphe/svg.ts";

export async function grapheEnSvg(g: Graphe): Promise<string> {
  const { instance } = await import("@viz-js/viz");
  const viz = await instance();
  return finirSvg(viz.renderString(grapheEnDot(g), { format: "svg" }), g);
}
