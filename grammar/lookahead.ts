// What a choice of the grammar looks at, worked out when a text first meets it: most texts meet a part of the grammar, and every
// command waits for the parser. The answers are those of chevrotain's own strategy.
import { LLkLookaheadStrategy, type ILookaheadStrategy, type IOrAlt } from "chevrotain";

type Alternation = Parameters<ILookaheadStrategy["buildLookaheadForAlternation"]>[0];
type Optionnelle = Parameters<ILookaheadStrategy["buildLookaheadForOptional"]>[0];

export class AuPremierUsage implements ILookaheadStrategy {
  private readonly llk: InstanceType<typeof LLkLookaheadStrategy>;

  constructor(maxLookahead: number) {
    this.llk = new LLkLookaheadStrategy({ maxLookahead });
  }

  validate(grammaire: Parameters<ILookaheadStrategy["validate"]>[0]): ReturnType<ILookaheadStrategy["validate"]> {
    return this.llk.validate(grammaire);
  }

  buildLookaheadForAlternation(choix: Alternation): (alternatives?: IOrAlt<unknown>[]) => number | undefined {
    let voir: ((alternatives?: IOrAlt<unknown>[]) => number | undefined) | undefined;
    const faire = (): NonNullable<typeof voir> => (voir ??= this.llk.buildLookaheadForAlternation(choix));
    return function (this: unknown, alternatives) {
      return faire().call(this, alternatives);
    };
  }

  buildLookaheadForOptional(option: Optionnelle): () => boolean {
    let voir: (() => boolean) | undefined;
    const faire = (): NonNullable<typeof voir> => (voir ??= this.llk.buildLookaheadForOptional(option));
    return function (this: unknown) {
      return faire().call(this);
    };
  }
}
