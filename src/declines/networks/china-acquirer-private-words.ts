/** The words of the private codes for terms of settlement, by code. They are our own; `display` is the short text that terminals show. */
import type { TableWords } from "../network.ts";

/** What the private codes for terms of settlement say in words: for `createExplainer`, beside `chinaAcquirerPrivate`. */
// biome-ignore format: one code a line, so that the table reads and diffs as a table
export const chinaAcquirerPrivateWords: TableWords = {
  network: "china-acquirer-private",
  name: { en: "Chinese acquirer, settlement terms", "zh-CN": "国内收单机构自定义（结算条件）" },
  rows: {
    "T1": { label: { en: "Merchant on next-day settlement (T+1) may not settle the same day (T+0)", "zh-CN": "T+1 商户不允许做 T+0 交易" }, display: "T+1商户不允许做T+0交易" },
    "T2": { label: { en: "Same-day merchant (T+0) has not yet settled a next-day (T+1) transaction", "zh-CN": "T+0 商户尚未结算过 T+1 交易" }, display: "T+0商户未结算过T+1交易" },
    "T3": { label: { en: "Card not verified for same-day settlement (T+0)", "zh-CN": "银行卡未经 T+0 验证" }, display: "银行卡片未经T+0卡验证" },
    "TS": { label: { en: "Merchant missing in the settlement table", "zh-CN": "结算表中无该商户" }, display: "商户结算表无商户设置" },
  },
};
