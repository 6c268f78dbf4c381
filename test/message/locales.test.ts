import { describe, expect, it } from "vitest";
import { en } from "../../src/message/locales/en.ts";
import { zhCN } from "../../src/message/locales/zh-cn.ts";
import type { MessageTexts } from "../../src/message/texts.ts";
import { concepts } from "../../src/spec/concepts.ts";

const placesIn = (pattern: string) => [...pattern.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

/** All texts in a value, at any depth. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

describe.each([en, zhCN])("locale $locale", (texts: MessageTexts) => {
  it("names every concept", () => {
    expect(Object.keys(texts.concepts).sort()).toEqual(Object.keys(concepts).sort());
    expect(Object.values(texts.concepts).filter((name) => name.trim() === "")).toEqual([]);
  });

  it("has a word for every meaning and month", () => {
    expect(Object.keys(texts.meanings).sort()).toEqual(Object.keys(en.meanings).sort());
    expect(Object.values(texts.meanings).filter((word) => word.trim() === "")).toEqual([]);
    expect(new Set(texts.months).size).toBe(12);
  });

  it.each([
    "pointOfService",
    "posDataParts",
    "functions",
    "reasons",
    "chip",
    "service",
    "merchants",
    "countries",
  ] as const)("has a word for all %s", (table) => {
    expect(Object.keys(texts[table]).sort()).toEqual(Object.keys(en[table]).sort());
    expect(Object.values(texts[table]).filter((word) => word.trim() !== word || word === "")).toEqual([]);
  });

  it("has no control characters, and no place to fill in but in patterns", () => {
    const { patterns, ...others } = texts;
    for (const text of textsIn(others)) expect(text).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}{}]/u);
    for (const text of textsIn(patterns)) expect(text).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
  });

  it("fills in the same things", () => {
    for (const [name, pattern] of Object.entries(texts.patterns)) {
      expect(placesIn(pattern)).toEqual(placesIn(Object.entries(en.patterns).find(([key]) => key === name)?.[1] ?? ""));
    }
  });
});

it("says everything in Chinese in Chinese", () => {
  const { concepts: _names, ...tables } = zhCN;
  const words = [
    tables.meanings,
    tables.pointOfService,
    tables.posDataParts,
    tables.functions,
    tables.reasons,
    tables.chip,
    tables.service,
    tables.merchants,
    tables.countries,
  ].flatMap(textsIn);
  const foreign = words.filter((word) => !/\p{Script=Han}/u.test(word));
  expect([...new Set(foreign)].sort()).toEqual(["ATM", "CDA", "DDA", "JCB", "Maestro", "PIN", "POS", "SDA", "Visa"]);
});

it("names elements in Chinese as the field says them", () => {
  const { concepts: names } = zhCN;
  expect([
    names.pan,
    names.processingCode,
    names.amountTransaction,
    names.stan,
    names.responseCode,
    names.retrievalReferenceNumber,
    names.posEntryMode,
    names.posConditionCode,
    names.mac,
  ]).toEqual([
    "主账号",
    "交易处理码",
    "交易金额",
    "受卡方系统跟踪号",
    "应答码",
    "检索参考号",
    "服务点输入方式码",
    "服务点条件码",
    "报文鉴别码",
  ]);
});
