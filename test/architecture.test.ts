import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../src/", import.meta.url));

interface SourceFile {
  /** `codec/decode.ts`. */
  readonly path: string;
  /** `codec`, or the name of a file that stands alone. */
  readonly floor: string;
  readonly lines: number;
  readonly source: ts.SourceFile;
  readonly imports: readonly string[];
}

const files: readonly SourceFile[] = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
  .map((name) => {
    const path = name.split(sep).join("/");
    const text = readFileSync(join(root, name), "utf8");
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
    return { path, floor: floorOf(path), lines: text.split("\n").length - 1, source, imports: importsOf(source) };
  });

function floorOf(path: string): string {
  return path.split("/")[0] ?? "";
}

/** Everything that a file imports or exports from elsewhere, types too. */
function importsOf(source: ts.SourceFile): readonly string[] {
  return source.statements.flatMap((statement) =>
    (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) &&
    statement.moduleSpecifier !== undefined &&
    ts.isStringLiteral(statement.moduleSpecifier)
      ? [statement.moduleSpecifier.text]
      : [],
  );
}

/** The floors that each floor may stand on. */
const below: Readonly<Record<string, readonly string[]>> = {
  "error.ts": [],
  bytes: [],
  framing: ["error.ts", "bytes"],
  spec: ["error.ts"],
  specs: ["spec"],
  codec: ["error.ts", "bytes", "spec"],
  message: ["error.ts", "bytes", "spec", "codec"],
  declines: [],
  explain: ["error.ts", "spec", "codec", "message", "declines"],
  detect: ["error.ts", "bytes", "framing", "spec", "specs", "codec", "message"],
  adapters: ["error.ts", "bytes", "framing", "spec", "specs", "codec", "message", "declines", "explain"],
  "index.ts": ["error.ts", "bytes", "spec", "codec", "message", "declines", "explain"],
  node: ["error.ts", "bytes", "framing", "spec", "codec", "message", "declines", "explain"],
  testing: ["error.ts", "bytes", "framing", "spec", "specs", "codec", "message", "declines", "explain"],
  cli: ["detect", "error.ts", "bytes", "framing", "spec", "specs", "codec", "message", "declines", "explain"],
};

describe("the house", () => {
  it("has its floors", () => {
    expect(files.length).toBeGreaterThan(80);
    expect([...new Set(files.map(({ floor }) => floor))].filter((floor) => !Object.hasOwn(below, floor))).toEqual([]);
  });

  it("is entered from above only: imports go down", () => {
    const wrong = files.flatMap(({ path, floor, imports }) =>
      imports
        .filter((specifier) => specifier.startsWith("."))
        .map((specifier) =>
          relative(root, join(root, dirname(path), specifier))
            .split(sep)
            .join("/"),
        )
        .filter((target) => floorOf(target) !== floor && !below[floor]?.includes(floorOf(target)))
        .map((target) => `${path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it("has no circle among its files", () => {
    const targets = new Map(
      files.map(({ path, source }) => [
        path,
        source.statements.flatMap((statement) => {
          if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
          const { moduleSpecifier } = statement;
          const typeOnly = ts.isImportDeclaration(statement)
            ? statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
            : statement.isTypeOnly;
          if (typeOnly || moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) return [];
          const { text } = moduleSpecifier;
          return text.startsWith(".")
            ? [
                relative(root, join(root, dirname(path), text))
                  .split(sep)
                  .join("/"),
              ]
            : [];
        }),
      ]),
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (path: string, way: readonly string[]): void => {
      if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(" > "));
      if (done.has(path) || way.includes(path)) return;
      for (const target of targets.get(path) ?? []) visit(target, [...way, path]);
      done.add(path);
    };
    for (const { path } of files) visit(path, []);
    expect(circles).toEqual([]);
  });

  it("has files below 300 lines, but for tables of data", () => {
    const isTable = (path: string) => /^specs\/|^declines\/networks\/|\/locales\//.test(path);
    expect(
      files.filter(({ path, lines }) => !isTable(path) && lines > 300).map(({ path, lines }) => [path, lines]),
    ).toEqual([]);
  });

  it("needs no package but the one for exact amounts, and that in one place", () => {
    const packages = files.flatMap(({ path, floor, imports }) =>
      imports
        .filter((name) => !name.startsWith(".") && floor !== "cli" && floor !== "node")
        .map((name) => [path, name]),
    );
    expect(packages).toEqual([[expect.stringMatching(/^message\//), "bignumber.js"]]);
  });

  it("uses nothing of Node outside the command line, but for one look at its Buffer", () => {
    const nodeNames = new Set(["process", "Buffer", "require", "__dirname", "__filename", "setImmediate"]);
    const wrong: string[] = [];
    const visit = (node: ts.Node, path: string): void => {
      if (ts.isIdentifier(node) && nodeNames.has(node.text)) wrong.push(`${path}: ${node.text}`);
      ts.forEachChild(node, (child) => visit(child, path));
    };
    for (const { path, floor, source, imports } of files) {
      if (floor === "cli" || floor === "node" || path === "bytes/native-buffer.ts") continue;
      wrong.push(...imports.filter((name) => name.startsWith("node:")).map((name) => `${path}: ${name}`));
      visit(source, path);
    }
    expect(wrong).toEqual([]);
  });

  it("has no default exports, no enums and no classes but errors", () => {
    const wrong: string[] = [];
    for (const { path, source } of files) {
      for (const statement of source.statements) {
        if (ts.isExportAssignment(statement) || ts.isEnumDeclaration(statement)) wrong.push(path);
        if (ts.isClassDeclaration(statement) && !statement.name?.text.endsWith("Error")) wrong.push(path);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("has dialects that are data: no function in them, and each stands on its declared base alone", () => {
    for (const { path, floor, source } of files) {
      if (floor !== "specs") continue;
      const visit = (node: ts.Node): void => {
        if (ts.isFunctionLike(node)) throw new Error(`${path} holds a function`);
        ts.forEachChild(node, visit);
      };
      visit(source);
    }
  });
});
