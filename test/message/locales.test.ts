import { describe, expect, it } from "vitest";
import { en } from "../../src/message/locales/en.ts";
import { zhCN } from "../../src/message/locales/zh-cn.ts";
import type { MessageTexts } from "../../src/message/texts.ts";
import { concepts } from "../../src/spec/concepts.ts";

const placesIn = (pattern: string) => [...pattern.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

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

  it("fills in the same things", () => {
    for (const [name, pattern] of Object.entries(texts.patterns)) {
      expect(placesIn(pattern)).toEqual(placesIn(Object.entries(en.patterns).find(([key]) => key === name)?.[1] ?? ""));
    }
  });
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
