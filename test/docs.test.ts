import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
// Inside the package, where its own name leads to what was built.
const folder = mkdtempSync(join(root, "test", ".readme-docs-"));
afterAll(() => rmSync(folder, { recursive: true }));

interface Block {
  readonly first: string;
  readonly code: string;
  /** What the page says that each `console.log` prints. */
  readonly expected: readonly string[];
}

function blocksOf(page: string): readonly Block[] {
  const text = readFileSync(join(root, "docs", page), "utf8");
  return [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = ""]) => ({
    first: code.split("\n")[0] ?? "",
    code,
    expected: [...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, said = ""]) => said),
  }));
}

describe.each(["describing-a-dialect.md", "from-a-decline-to-an-action.md", "migrating-from-iso_8583.md"])(
  "docs/%s",
  (page) => {
    it.each(blocksOf(page).map((block, i) => [i + 1, block] as const))(
      "block %i runs and prints what it says",
      (i, block) => {
        const file = join(folder, `${page}-${i}.ts`);
        writeFileSync(file, block.code);
        const output = execFileSync(process.execPath, ["--import", "tsx", file], { cwd: root, encoding: "utf8" });
        const lines = output.split("\n").filter((line) => line !== "");
        for (const said of block.expected) expect(lines).toContain(said);
        if (block.code.includes("console.log")) expect(lines.length).toBeGreaterThan(0);
      },
    );
  },
);
