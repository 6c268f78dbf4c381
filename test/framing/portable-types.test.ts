import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const entry = join(root, "src/framing/index.ts");

const user = `
import { binary2, deframe, deframerStream, framerStream } from "${entry}";

export async function run(bytes: Uint8Array): Promise<number> {
  const { readable, writable } = deframerStream(binary2);
  const writer = writable.getWriter();
  await writer.write(bytes);
  await writer.close();
  const result = await readable.getReader().read();
  for await (const message of deframe(framerStream(binary2).readable, binary2)) return message.length;
  return result.done ? 0 : result.value.length;
}
`;

const browser = `
export async function fetched(response: Response): Promise<Uint8Array | undefined> {
  const messages: ReadableStream<Uint8Array> = response.body!.pipeThrough(deframerStream(binary2));
  const transform: TransformStream<Uint8Array, Uint8Array> = framerStream(binary2);
  for await (const message of deframe(response.body!, binary2)) return message;
  return (await messages.pipeThrough(transform).getReader().read()).value;
}
`;

/** What the compiler says to a file that uses the library, in a project with these libraries. */
function complaints(text: string, lib: readonly string[]): readonly string[] {
  const path = join(root, "test/framing/user.ts");
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: lib.map((name) => `lib.${name}.d.ts`),
    types: [],
    module: ts.ModuleKind.NodeNext,
    strict: true,
    noEmit: true,
    allowImportingTsExtensions: true,
    exactOptionalPropertyTypes: true,
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (name) => name === path || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === path ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022) : getSourceFile(name, ...rest);
  const program = ts.createProgram([path], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

it("has types for a project without any declaration of Web streams", () => {
  expect(complaints(user, ["es2022"])).toEqual([]);
});

it("has the types of a project that declares them", () => {
  expect(complaints(user + browser, ["es2022", "dom"])).toEqual([]);
});
