// The engine that cases run on, where commands look for it.
export { moteurDe } from "../scenarios/moteur.ts";
export type { MoteurDuCorpus } from "../scenarios/moteur.ts";
