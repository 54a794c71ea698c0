/** The grammar of Handlebars without its compiler and runtime: nothing of a template ever becomes code. */
declare module "handlebars/dist/cjs/handlebars/compiler/base.js" {
  export interface Position {
    readonly line: number;
    /** Counts from 0. */
    readonly column: number;
  }

  interface Located {
    readonly loc: { readonly start: Position };
  }

  export interface PathExpression extends Located {
    readonly type: "PathExpression";
    /** Written with an `@`. */
    readonly data: boolean;
    /** How many times `../`. */
    readonly depth: number;
    readonly parts: readonly string[];
    readonly original: string;
  }

  export interface OtherExpression extends Located {
    readonly type:
      | "SubExpression"
      | "StringLiteral"
      | "NumberLiteral"
      | "BooleanLiteral"
      | "UndefinedLiteral"
      | "NullLiteral";
  }

  export type Expression = PathExpression | OtherExpression;

  interface Call extends Located {
    readonly params: readonly Expression[];
    readonly hash?: unknown;
  }

  export interface Program extends Located {
    readonly type: "Program";
    readonly body: readonly Statement[];
    readonly blockParams?: readonly string[];
  }

  export interface ContentStatement extends Located {
    readonly type: "ContentStatement";
    /** Without the white space that belongs to a block. */
    readonly value: string;
    readonly original: string;
  }

  export interface MustacheStatement extends Call {
    readonly type: "MustacheStatement";
    readonly path: Expression;
    /** Not written with three braces or an `&`. */
    readonly escaped: boolean;
  }

  export interface BlockStatement extends Call {
    readonly type: "BlockStatement";
    readonly path: Expression;
    readonly program?: Program;
    readonly inverse?: Program;
  }

  export interface PartialStatement extends Call {
    readonly type: "PartialStatement";
    readonly name: Expression;
    /** White space before it, when it stands alone on its line. */
    readonly indent: string;
  }

  export interface CommentStatement extends Located {
    readonly type: "CommentStatement";
  }

  export interface OtherStatement extends Located {
    readonly type: "PartialBlockStatement" | "Decorator" | "DecoratorBlock";
  }

  export type Statement =
    | ContentStatement
    | MustacheStatement
    | BlockStatement
    | PartialStatement
    | CommentStatement
    | OtherStatement;

  export function parse(text: string): Program;

  /** How far the last reading came. */
  export const parser: { readonly lexer: { readonly matched: string; readonly match: string } };
}
