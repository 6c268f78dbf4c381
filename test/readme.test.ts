import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
// Inside the package, where its own name leads to what was built.
const folder = mkdtempSync(join(root, "test", ".readme-"));
afterAll(() => rmSync(folder, { recursive: true }));

const blocksOf = (file: string): readonly string[] =>
  [...readFileSync(join(root, file), "utf8").matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code ?? "");

function outputOf(code: string, name: string): string {
  const file = join(folder, `${name}.ts`);
  writeFileSync(file, code);
  return execFileSync(process.execPath, ["--import", "tsx", file], { cwd: root, encoding: "utf8" });
}

describe("the code of the READMEs runs as it says", () => {
  const [first = "", messages = "", streams = "", declines = ""] = blocksOf("README.md");

  it("explains the declined sale in ten lines", () => {
    expect(outputOf(first, "first").trim().split("\n")).toEqual([
      "51",
      "insufficient_funds after_change",
      "The available balance is smaller than the amount.",
      "ask_other_means",
      "There are not enough funds for this amount. Please use another card or a smaller amount.",
    ]);
  });

  it("reads, writes and derives", () => {
    const lines = outputOf(messages, "messages").trim().split("\n");
    expect(lines.slice(0, 2)).toEqual(["trailing_bytes  23", "51"]);
    expect(lines.at(-1)).toBe("Order number");
  });

  it("takes messages off a stream, answers, compares and peeks", () => {
    expect(outputOf(streams, "streams").trim().split("\n")).toEqual(["0210 51", "[ '3 changed' ]", "51"]);
  });

  it("explains by facts", () => {
    const output = outputOf(declines, "declines");
    expect(output).toContain("check_status_first");
    expect(output).toContain("low_transaction_flow possible plausible");
  });

  it("is the same example in both languages and in examples/", () => {
    const [chinese = ""] = blocksOf("docs/README.zh-CN.md");
    expect(outputOf(chinese, "chinese")).toContain("余额不足 after_change");
    const example = readFileSync(join(root, "examples/explain-a-decline.ts"), "utf8");
    expect(outputOf(example, "example")).toContain("余额不足 after_change");
  });
});
