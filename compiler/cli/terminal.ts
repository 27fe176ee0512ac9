// The terminal: colours only where a person looks, results on stdout, messages on stderr, a progress line on long work.
import pc from "picocolors";

export interface Paint {
  rouge(t: string): string;
  jaune(t: string): string;
  vert(t: string): string;
  bleu(t: string): string;
  gris(t: string): string;
  gras(t: string): string;
}

/** NO_COLOR wins, then FORCE_COLOR, then whether the stream is a terminal. */
export function paintFor(stream: { isTTY?: boolean }): Paint {
  const env = process.env;
  const wanted = env.NO_COLOR ? false : env.FORCE_COLOR && env.FORCE_COLOR !== "0" ? true : stream.isTTY === true && env.TERM !== "dumb";
  const c = pc.createColors(wanted);
  return { rouge: c.red, jaune: c.yellow, vert: c.green, bleu: c.cyan, gris: c.gray, gras: c.bold };
}

export function print(text: string): void {
  process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
}

export function say(text: string): void {
  process.stderr.write(text.endsWith("\n") ? text : `${text}\n`);
}

/** A line on stderr that appears only when the work lasts more than a second, and only on a terminal. */
export interface Progress {
  step(what: string): void;
  done(): void;
}

export function progress(): Progress {
  if (process.stderr.isTTY !== true) return { step: () => {}, done: () => {} };
  const started = performance.now();
  let shown = false;
  return {
    step(what) {
      if (performance.now() - started < 1000) return;
      process.stderr.write(`\r\u001b[2K${what}`);
      shown = true;
    },
    done() {
      if (shown) process.stderr.write("\r\u001b[2K");
    },
  };
}
