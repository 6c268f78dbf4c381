import type { MessageTexts } from "../texts.ts";
import { zhCnChip } from "./zh-cn-chip.ts";
import { zhCnConcepts } from "./zh-cn-concepts.ts";
import { zhCnCountries } from "./zh-cn-countries.ts";
import { zhCnFunctions } from "./zh-cn-functions.ts";
import { zhCnMeanings } from "./zh-cn-meanings.ts";
import { zhCnMerchants } from "./zh-cn-merchants.ts";
import { zhCnPointOfService } from "./zh-cn-point-of-service.ts";
import { zhCnReasons } from "./zh-cn-reasons.ts";
import { zhCnService } from "./zh-cn-service.ts";

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
  pointOfService: zhCnPointOfService,
  posDataParts: {
    cardInput: "读卡能力",
    cardholderAuthentication: "持卡人验证能力",
    cardCapture: "吞卡能力",
    environment: "终端环境",
    cardholderPresence: "持卡人",
    cardPresence: "卡片",
    inputMode: "读卡方式",
    authenticationMethod: "持卡人验证方式",
    authenticationEntity: "验证方",
    cardOutput: "写卡能力",
    terminalOutput: "终端输出能力",
    pinLength: "PIN长度",
    operator: "操作者",
    terminalType: "终端类型",
    readingMethods: "读卡方式",
    verificationMethods: "持卡人验证方式",
    environments: "终端环境",
    securityCharacteristics: "安全特征",
  },
  functions: zhCnFunctions,
  reasons: zhCnReasons,
  chip: zhCnChip,
  service: zhCnService,
  merchants: zhCnMerchants,
  countries: zhCnCountries,
  columns: { path: "域", name: "名称", value: "值", meaning: "含义" },
  mti: "消息类型",
  undefinedElement: "规范中没有",
  separator: "；",
  comma: "，",
  patterns: {
    mti: "{class}{function}",
    fromAccount: "从{account}",
    toAccount: "到{account}",
    pinLength: "PIN最长{length}位",
    date: "{month}{day}日",
    dateWithYear: "{year}年{date}",
    monthWithYear: "{year}年{month}",
    signedAmount: "{sign} {amount}",
    dateWithCentury: "{year}年{date}",
    monthWithCentury: "{year}年{month}",
    dateAndTime: "{date} {time}",
    labelled: "{name}：{value}",
    amountSet: "{account}，{type}：{amount}",
  },
  months: ["1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月"],
};
