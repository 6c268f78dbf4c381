import type { MessageTexts } from "../texts.ts";
import { zhCnConcepts } from "./zh-cn-concepts.ts";
import { zhCnMeanings } from "./zh-cn-meanings.ts";

/** 简体中文。Simplified Chinese. */
export const zhCN: MessageTexts = {
  locale: "zh-CN",
  rowNames: false,
  concepts: zhCnConcepts,
  headerParts: {
    tpdu: "TPDU",
    applicationType: "应用类别",
    softwareVersion: "软件总版本号",
    terminalStatus: "终端状态",
    processingRequirement: "处理要求",
    softwareSubVersion: "软件分版本号或保留",
  },
  meanings: zhCnMeanings,
  columns: { path: "域", name: "名称", value: "值", meaning: "含义" },
  mti: "消息类型",
  undefinedElement: "规范中没有",
  separator: "；",
  patterns: {
    mti: "{class}{function}",
    fromAccount: "从{account}",
    toAccount: "到{account}",
    pinLength: "PIN最长{length}位",
    date: "{month}{day}日",
    dateWithYear: "{year}年{date}",
    monthWithYear: "{year}年{month}",
    signedAmount: "{sign} {amount}",
  },
  months: ["1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月"],
};
