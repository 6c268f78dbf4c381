import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { run } from "../src/cli/run.ts";
import { sample } from "../src/cli/sample.ts";

const folder = mkdtempSync(join(tmpdir(), "field39-"));
afterAll(() => rmSync(folder, { recursive: true }));

const frame = sample.replaceAll(/\s/g, "");

describe("the command", () => {
  it("shows the example: a redacted table and the explanation in both languages", () => {
    const { exitCode, output, errors } = run([]);
    expect(exitCode).toBe(0);
    expect(errors).toBe("");
    for (const text of [
      "622500******0014",
      "CNY 1000.00",
      "余额不足",
      "What happened: 51 · Insufficient funds",
      "Why, most likely first",
      "What to do, first things first",
      "Try again? only after a change",
      "Tell the customer: ",
      "发生了什么: 51 · 余额不足",
      "可能的原因",
      "怎么处理",
      "能不能重试",
      "对收银员说",
    ]) {
      expect(output).toContain(text);
    }
    expect(output).not.toContain("6225000000000014");
  });

  it("takes hex digits, spaced or not, or a file of hex digits or bytes", () => {
    const expected = run([]).output;
    writeFileSync(join(folder, "frame.hex"), sample);
    writeFileSync(join(folder, "frame.bin"), Buffer.from(frame, "hex"));
    expect(run([frame]).output).toBe(expected);
    expect(run(frame.match(/.{1,8}/g) ?? []).output).toBe(expected);
    expect(run([join(folder, "frame.hex")]).output).toBe(expected);
    expect(run([join(folder, "frame.bin")]).output).toBe(expected);
  });

  it("speaks one language, follows a named table and another spec", () => {
    expect(run(["--locale", "zh-CN"]).output).not.toContain("What happened");
    expect(run(["--locale", "en"]).output).not.toContain("发生了什么");
    expect(run(["--locale", "en", "--network", "unionpay"]).output).toContain("Table: unionpay");
    const ascii = Buffer.from("0210000000000200000051", "latin1").toString("hex");
    expect(run([ascii, "--spec", "iso8583-1987-ascii", "--locale", "en"]).output).toContain("Table: iso8583-1987");
  });

  it("gives the same as JSON, redacted", () => {
    const { exitCode, output } = run(["--json"]);
    expect(exitCode).toBe(0);
    const result = JSON.parse(output);
    expect(result.message.fields["2"]).toBe("622500******0014");
    expect(result.message.fields.redacted).toEqual(["2", "14"]);
    expect(result.explanations.en.reason).toBe("insufficient_funds");
    expect(result.explanations["zh-CN"].title).toBe("余额不足");
  });

  it("names fault, path and offset of damaged input, shows what could be read and ends with 1", () => {
    const damaged = run([frame.slice(0, -4)]);
    expect(damaged.exitCode).toBe(1);
    expect(damaged.errors).toContain("truncated at 63, byte 133");
    expect(damaged.output).toContain("622500******0014");
    expect(damaged.output).toContain("What happened: 51");
    const asJson = run([frame.slice(0, -4), "--json"]);
    expect(asJson.exitCode).toBe(1);
    expect(JSON.parse(asJson.output).error).toMatchObject({ code: "truncated", path: "63", offset: 133 });
  });

  it("warns of a frame length that is wrong, not of one that is right", () => {
    expect(run([`00ff${frame.slice(4)}`]).errors).toContain("expected a length of 142, received a length of 255");
    expect(run([frame]).errors).toBe("");
  });

  it("refuses what it does not understand with 2, without repeating a card number", () => {
    for (const words of [["--nothing"], ["--spec", "none"], ["--locale", "fr"], [join(folder, "none.hex")], ["123"]]) {
      const refused = run(words);
      expect(refused.exitCode).toBe(2);
      expect(refused.output).toBe("");
      expect(refused.errors).not.toBe("");
    }
    expect(run(["6225000000000014x"]).errors).not.toContain("6225000000000014");
  });
});
