// The text of a file as the bundler gives it: `import texte from "./x.ts?raw"`.
declare module "*?raw" {
  const texte: string;
  export default texte;
}
