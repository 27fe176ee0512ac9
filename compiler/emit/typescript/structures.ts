// The few kinds of ts-morph structures that we use, by their number, so that deciding what to write does not load
// ts-morph. A test holds them equal to the library's.
import type { StructureKind, VariableDeclarationKind } from "ts-morph";

export const Kind = {
  ExportDeclaration: 11 as StructureKind.ExportDeclaration,
  Function: 13 as StructureKind.Function,
  ImportDeclaration: 16 as StructureKind.ImportDeclaration,
  Interface: 19 as StructureKind.Interface,
  VariableStatement: 41 as StructureKind.VariableStatement,
} as const;

export const CONST = "const" as VariableDeclarationKind.Const;
