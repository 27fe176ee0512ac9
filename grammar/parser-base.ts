// What every part of the parser leans on: messages as data, and how reading goes on after an error. No rule stands here.
import { CstParser, EOF, tokenMatcher, type IParserErrorMessageProvider, type IRecognitionException, type IToken, type TokenType } from "chevrotain";
import { AuPremierUsage } from "./lookahead.ts";
import { TOKENS } from "./tokens.ts";

/** Messages carry the names of the tokens that were possible: the sentence is written in ast/faults.ts. */
const messages: IParserErrorMessageProvider = {
  buildMismatchTokenMessage: ({ expected }) => (expected === EOF ? "" : expected.name),
  buildNotAllInputParsedMessage: () => "",
  buildNoViableAltMessage: ({ expectedPathsPerAlt }) => premiers(expectedPathsPerAlt),
  buildEarlyExitMessage: ({ expectedIterationPaths }) => premiers([expectedIterationPaths]),
};

function premiers(alternatives: readonly TokenType[][][]): string {
  const noms = new Set<string>();
  for (const chemins of alternatives) for (const chemin of chemins) if (chemin[0] !== undefined) noms.add(chemin[0].name);
  return [...noms].join(" ");
}

export class ParserDeBase extends CstParser {
  /** The checks of the definition take time: a test makes them. */
  constructor(verifie: boolean) {
    super(TOKENS, { lookaheadStrategy: new AuPremierUsage(2), skipValidations: !verifie, recoveryEnabled: true, maxLookahead: 2, errorMessageProvider: messages, nodeLocationTracking: "onlyOffset" });
  }

  protected suit(rang: number, type: TokenType): boolean {
    return tokenMatcher(this.LA(rang), type);
  }

  /**
   * The analysis costs what every command waits for. The sets of tokens on which reading could go on after an error are left
   * out, since the first error ends the input; lookahead is worked out for a construct when a text first uses it.
   */
  protected override performSelfAnalysis(): void {
    const etat = this as unknown as EtatInterne;
    etat.recoveryEnabled = false;
    super.performSelfAnalysis();
    etat.recoveryEnabled = true;
    etat.resyncFollows = new Proxy({}, { get: () => [] });
  }

  /** Nothing is invented and nothing is skipped: no recovered token can reach the tree. */
  protected override canTokenTypeBeInsertedInRecovery(): boolean {
    return false;
  }

  protected override canTokenTypeBeDeletedInRecovery(): boolean {
    return false;
  }

  shouldInRepetitionRecoveryBeTried(): boolean {
    return false;
  }

  /** The first error ends the input: what was read stands, and read.ts goes on with the next statement. */
  SAVE_ERROR(erreur: IRecognitionException): IRecognitionException {
    const etat = this as unknown as EtatInterne;
    if (etat._errors.length > 0) return erreur;
    erreur.context = { ruleStack: etat.getHumanReadableRuleStack(), ruleOccurrenceStack: [] };
    etat._errors.push(erreur);
    const fin = this.LA(Number.MAX_SAFE_INTEGER);
    etat.tokVectorLength = etat.currIdx + 1;
    etat.tokVector.length = etat.tokVectorLength;
    for (let i = 0; i <= etat.maxLookahead; i++) etat.tokVector.push(fin);
    return erreur;
  }

  /** Gives the tokens of what is read next; they are copied, because an error cuts them. */
  charger(tokens: readonly IToken[]): void {
    this.input = [...tokens];
  }
}

/** What chevrotain 11.2 keeps for itself and SAVE_ERROR needs. */
interface EtatInterne {
  _errors: IRecognitionException[];
  tokVector: IToken[];
  tokVectorLength: number;
  readonly currIdx: number;
  readonly maxLookahead: number;
  recoveryEnabled: boolean;
  resyncFollows: object;
  getHumanReadableRuleStack(): string[];
}
