// The command line `avenant`: names the commands, reads the arguments, turns what happens into an exit code. Each command is
// one file of commands/, loaded only when it is asked for.
import { Command, CommanderError } from "commander";
import { version } from "../../package.json";
import { nearest } from "../diagnostics/suggest.ts";
import { EXIT, Systeme, Usage } from "./exit.ts";
import { choisirLangue } from "./langue.ts";
import { surLeSecondFil } from "./second-fil.ts";
import { say } from "./terminal.ts";

type Action = (chemins: readonly string[], options: Readonly<Record<string, unknown>>) => Promise<number>;

const programme = new Command("avenant");
let code: number = EXIT.ok;

const lance = (load: () => Promise<Action>) => async (...args: unknown[]): Promise<void> => {
  const command = args[args.length - 1] as Command;
  choisirLangue(command.opts()["langue"]);
  const run = await load();
  code = await run(command.processedArgs.flat().filter((a): a is string => typeof a === "string"), command.opts());
};

const collect = (v: string, all: string[]): string[] => [...all, v];

function commune(c: Command, formes = "humain ou json"): Command {
  return dansUneLangue(c.option("--format <forme>", formes, "humain"));
}

function dansUneLangue(c: Command): Command {
  return c.option("--langue <langue>", "langue des messages : fr ou en", "fr");
}

function duPointDeVue(c: Command): Command {
  return deLaVue(c
    .option("--exercice <année>", "l’exercice (année civile)")
    .option("--jour <date>", "le jour, pour un dispositif qui ne se juge pas par exercice"));
}

function deLaVue(c: Command): Command {
  return c
    .option("--connu-le <date>", "les actes publiés jusqu’à ce jour seulement (défaut : tous)")
    .option("--sans <acte>", "laisser cet acte de côté (répétable)", collect, [])
    .option("--lecture <nom>", "retenir cette lecture (répétable)", collect, []);
}

function decrire(): void {
  programme
    .description("Avenant : les conventions médicales écrites en règles, vérifiées, consolidées et calculées.")
    .version(version, "-V, --version", "le numéro de version")
    .helpOption("-h, --help", "cette aide")
    .helpCommand("aide [commande]", "l’aide d’une commande")
    .addHelpText("after", "\nCodes de sortie : 0 tout va bien, 1 erreurs ou cas en échec, 2 différences, 64 mauvais usage, 70 défaut d’Avenant, 74 refus du système.\nSans chemin, les commandes lisent le dossier « rules ».");
  const controle = "humain, json, sarif, github ou gnu";
  commune(programme.command("verifier").alias("check").argument("[chemins...]", "fichiers ou dossiers"), controle)
    .description("lire, consolider toutes les versions, vérifier")
    .option("--strict", "les avertissements comptent comme des erreurs")
    .option("--surveiller", "recommencer à chaque changement")
    .action(lance(async () => (await import("./commands/verifier.ts")).verifier));
  commune(programme.command("tester").alias("test").argument("[chemins...]", "fichiers ou dossiers"), "humain, json, junit, sarif, github ou gnu")
    .description("lancer les cas (*.cas.yaml)")
    .option("--surveiller", "recommencer à chaque changement")
    .option("--couverture", "dire ce que les cas montrent du droit, et ce qu’aucun ne montre")
    .option("--seuil <pourcentage>", "avec --couverture : échouer au-dessous")
    .option("--mutations", "changer les règles mot à mot, et dire les changements que rien ne voit")
    .option("--echantillon <nombre>", "avec --mutations : un changement sur N, toujours les mêmes")
    .action(lance(async () => (await import("./commands/tester.ts")).tester));
  programme.command("proposer-cas").argument("[chemins...]", "fichiers ou dossiers")
    .description("écrire les cas qui manquent, à confirmer un à un")
    .option("--dispositif <nom>", "pour ce dispositif seulement")
    .option("--sortie <dossier>", "où écrire un fichier par dispositif", "rules/propositions")
    .action(lance(async () => (await import("./commands/proposer-cas.ts")).proposerCas));
  commune(programme.command("compiler").alias("compile").argument("[chemins...]", "fichiers ou dossiers"), controle)
    .description("produire TypeScript, schémas JSON et documents")
    .option("--sortie <dossier>", "dossier de sortie", "generated")
    .option("--verifier", "dire seulement si la production est à jour")
    .option("--surveiller", "recommencer à chaque changement")
    .action(lance(async () => (await import("./commands/compiler.ts")).compiler));
  duPointDeVue(commune(programme.command("evaluer").alias("eval").argument("<dispositif>", "le dispositif").argument("[chemins...]", "fichiers ou dossiers des règles")))
    .description("évaluer un cabinet ; des données partielles donnent une fourchette")
    .requiredOption("--donnees <fichier>", "les données du cabinet (YAML ou JSON)")
    .action(lance(async () => (await import("./commands/evaluer.ts")).evaluerCommande));
  duPointDeVue(commune(programme.command("consolider").alias("law").argument("<dispositif>", "le dispositif").argument("[chemins...]", "fichiers ou dossiers des règles")))
    .description("le droit en vigueur, avec les actes en marge ; ou l’histoire d’un élément")
    .option("--histoire <nom>", "les actes qui ont touché cet élément, calcul, paramètre ou résultat, par ses noms successifs")
    .action(lance(async () => (await import("./commands/consolider.ts")).consolider));
  deLaVue(commune(programme.command("documenter").alias("docs").argument("[chemins...]", "fichiers ou dossiers")))
    .description("écrire les documents seuls, d’un point de vue")
    .option("--sortie <dossier>", "dossier de sortie", "documents")
    .action(lance(async () => (await import("./commands/documenter.ts")).documenter));
  dansUneLangue(programme.command("comparer")).alias("diff").argument("<arguments...>", "un dispositif (tous, si l’on n’en nomme aucun), deux points de vue, puis les fichiers ou dossiers des règles")
    .usage("[options] [dispositif] <A> <B> [chemins...]")
    .description("deux points de vue sur le droit : ce qui change, par quel acte, pour qui")
    .option("--format <forme>", "humain, markdown ou json", "humain")
    .option("--connu-le <date>", "des deux côtés : les actes publiés jusqu’à ce jour seulement")
    .option("--sans <acte>", "des deux côtés : laisser cet acte de côté (répétable)", collect, [])
    .option("--lecture <nom>", "des deux côtés : retenir cette lecture (répétable)", collect, [])
    .addHelpText("after", "\nUn point de vue : un exercice ou un jour, puis, au besoin, « connu le DATE », « sans ACTE », « lecture NOM ».\nExemples :\n  avenant comparer forfait_structure 2021 2022\n  avenant comparer forfait_structure 2022 \"2022 connu le 2022-12-31\"\n  avenant comparer 2023 \"2023 sans avenant_9\" --format markdown")
    .action(lance(async () => (await import("./commands/comparer.ts")).comparerCommande));
  commune(programme.command("corriger").alias("fix").argument("[chemins...]", "fichiers ou dossiers"), controle)
    .description("faire les corrections qui ne peuvent pas changer le droit ; poser les autres en questions")
    .option("--code <code>", "ces fautes seulement (répétable)", collect, [])
    .option("--verifier", "dire seulement ce qui changerait")
    .action(lance(async () => (await import("./commands/corriger.ts")).corrigerCommande));
  commune(programme.command("formater").alias("format").argument("[chemins...]", "fichiers ou dossiers"), controle)
    .description("mettre les fichiers .rules en forme")
    .option("--verifier", "dire seulement ce qui changerait")
    .action(lance(async () => (await import("./commands/formater.ts")).formaterCommande));
  commune(programme.command("expliquer").alias("explain").argument("[code]", "le code d’un message ; sans lui, tous les codes"))
    .description("la page d’un message : ce qu’il veut dire, pourquoi, quoi faire, un exemple")
    .action(lance(async () => (await import("./commands/expliquer.ts")).expliquer));
  duPointDeVue(programme.command("graphe").alias("graph").argument("[dispositif]", "le dispositif (sans lui : tous les actes)").argument("[chemins...]", "fichiers ou dossiers des règles"))
    .description("dessiner les actes et ce que chacun modifie, ou ce qui ouvre les éléments d’un dispositif")
    .option("--quoi <choix>", "actes ou prerequis (défaut : prerequis si l’on nomme un dispositif)")
    .option("--autour <élément>", "seulement ce qui mène à cet élément et ce qui en dépend")
    .option("--format <forme>", "texte, svg, dot ou json (défaut : texte, ou selon le nom de --sortie)")
    .option("--sortie <fichier>", "écrire dans ce fichier")
    .action(lance(async () => (await import("./commands/graphe.ts")).graphe));
  programme.command("init").argument("[dossier]", "un dossier nouveau ou vide (défaut : ici)")
    .description("créer un premier dossier de règles, avec ses cas et une visite guidée")
    .option("--nom <libellé>", "le libellé du dispositif")
    .action(lance(async () => (await import("./commands/init.ts")).init));
}

/** The library speaks English; these are its few sentences in ours. */
function enFrancais(e: CommanderError): string {
  const quoted = /'([^']*)'/.exec(e.message)?.[1] ?? "";
  const names = programme.commands.flatMap((c) => [c.name(), ...c.aliases()]);
  const flags = programme.commands.flatMap((c) => c.options.map((o) => o.long ?? "")).filter((o) => o !== "");
  const proche = (word: string, all: readonly string[]): string => {
    const near = nearest(word, all);
    return near ? ` Vouliez-vous dire « ${near} » ?` : "";
  };
  switch (e.code) {
    case "commander.unknownCommand": return `La commande « ${quoted} » n’existe pas.${proche(quoted, names)} Commandes : ${programme.commands.map((c) => c.name()).join(", ")}.`;
    case "commander.unknownOption": {
      if (!flags.includes(quoted)) return `L’option « ${quoted} » n’existe pas.${proche(quoted, flags)}`;
      const connaissent = programme.commands.filter((c) => c.options.some((o) => o.long === quoted)).map((c) => c.name());
      return `L’option « ${quoted} » se place après une commande qui la connaît : ${connaissent.join(", ")}.`;
    }
    case "commander.missingArgument": return `Il manque « ${quoted} ».`;
    case "commander.optionMissingArgument": return `Il manque la valeur de l’option « ${quoted} ».`;
    case "commander.missingMandatoryOptionValue": return `L’option « ${quoted} » est nécessaire.`;
    case "commander.excessArguments": return "Il y a trop d’arguments.";
    default: return "Commande mal formée.";
  }
}

function traduireAide(): void {
  const titres: Readonly<Record<string, string>> = {
    "Usage:": "Usage :", "Arguments:": "Arguments :", "Options:": "Options :", "Commands:": "Commandes :", "Global Options:": "Options générales :",
  };
  for (const c of [programme, ...programme.commands]) {
    c.configureHelp({
      styleTitle: (t) => titres[t] ?? t,
      optionDescription: (o) => (o.defaultValue === undefined || Array.isArray(o.defaultValue) ? o.description : `${o.description} (défaut : ${String(o.defaultValue)})`),
    });
    c.exitOverride();
    c.configureOutput({ writeErr: () => {}, outputError: () => {} });
    c.helpOption("-h, --help", "cette aide");
    c.showSuggestionAfterError(false);
  }
}

async function main(argv: readonly string[]): Promise<number> {
  decrire();
  traduireAide();
  try {
    if (argv.length === 0) {
      process.stdout.write(programme.helpInformation());
      return EXIT.usage;
    }
    await programme.parseAsync([...argv], { from: "user" });
    return code;
  } catch (e) {
    if (e instanceof CommanderError) {
      if (e.exitCode === 0) return EXIT.ok;
      if (e.code === "commander.help") {
        process.stdout.write(programme.helpInformation());
        return EXIT.usage;
      }
      say(`avenant : ${enFrancais(e)}\nVoir : avenant --help`);
      return EXIT.usage;
    }
    if (e instanceof Usage) {
      say(`avenant : ${e.message}`);
      return EXIT.usage;
    }
    if (e instanceof Systeme) {
      say(`avenant : ${e.message}`);
      return EXIT.systeme;
    }
    return bogue(e);
  }
}

/** A bug of ours: says so, without a path of the machine, with what to send. */
function bogue(e: unknown): number {
  const lieux = e instanceof Error ? (e.stack ?? "").split("\n").slice(1, 6).map((l) => l.replace(/\(?(?:file:\/\/)?\/[^\s)]*\/([^/\s)]+)\)?/g, "$1").trim()) : [];
  say(
    [
      "avenant : défaut d’Avenant (ce n’est pas votre règle). Rien n’a été produit.",
      "Transmettez ces lignes à l’équipe, avec le fichier en cours :",
      `  version ${version}, Node ${process.versions.node}`,
      `  ${e instanceof Error ? `${e.name} : ${e.message}` : String(e)}`,
      ...lieux.map((l) => `  ${l}`),
    ].join("\n"),
  );
  return EXIT.bogue;
}

// A reader that closes the pipe early (`avenant … | head`) is not a fault.
process.stdout.on("error", (e: NodeJS.ErrnoException) => {
  if (e.code === "EPIPE") process.exit(EXIT.ok);
  throw e;
});

if (!surLeSecondFil()) void main(process.argv.slice(2)).then((fin) => {
  process.exitCode = fin;
});
