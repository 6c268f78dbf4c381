/** The words of the private codes of Global Payments, by code. They are our own. */
import type { TableWords } from "../network.ts";

const application =
  "The list does not say what the answer is about; its range answers file actions, so that no payment is meant.";

/** What the table of Global Payments says in words: for `createExplainer`, beside `globalPayments`. */
// biome-ignore format: one code a line, so that the table reads and diffs as a table
export const globalPaymentsWords: TableWords = {
  network: "global-payments",
  name: { en: "Global Payments", "zh-CN": "Global Payments" },
  rows: {
    "080": { label: { en: "Approved under the floor limit, issuer unavailable", "zh-CN": "最低限额内批准（发卡方不可用）" } },
    "081": { label: { en: "Accepted, use a manual imprinter", "zh-CN": "已受理，请使用压卡机" } },
    "082": { label: { en: "Approved but not collected", "zh-CN": "批准但未请款" } },
    "083": { label: { en: "Approved for a partial amount but not collected", "zh-CN": "部分金额批准但未请款" } },
    180: { label: { en: "Not on file", "zh-CN": "无相关记录" }, disputed: "The list does not say what is not on file." },
    181: { label: { en: "Transaction already adjusted", "zh-CN": "交易已调整" } },
    182: { label: { en: "Target transaction not found", "zh-CN": "找不到目标交易" } },
    183: { label: { en: "Reserved for Global Payments", "zh-CN": "留作 Global Payments 使用" } },
    184: { label: { en: "Driver number missing or invalid", "zh-CN": "驾驶员编号缺失或无效" } },
    185: { label: { en: "Odometer reading missing or invalid", "zh-CN": "里程表读数缺失或无效" } },
    186: { label: { en: "Refer to card issuer, in partial approvals", "zh-CN": "联系发卡行（部分批准）" } },
    310: { label: { en: "Chip parameters could not be loaded", "zh-CN": "芯片参数下载失败" } },
    380: { label: { en: "Application approved", "zh-CN": "申请已批准" }, disputed: application },
    381: { label: { en: "Application: suspected fraud", "zh-CN": "申请：涉嫌欺诈" }, disputed: application },
    382: { label: { en: "Application declined", "zh-CN": "申请被拒" }, disputed: application },
    383: { label: { en: "Application under investigation", "zh-CN": "申请审查中" }, disputed: application },
    384: { label: { en: "Account exists already", "zh-CN": "账户已存在" }, disputed: application },
    385: { label: { en: "Application: insufficient funds", "zh-CN": "申请：资金不足" }, disputed: application },
    386: { label: { en: "Offer to be made", "zh-CN": "可提供优惠方案" }, disputed: application },
    387: { label: { en: "Acknowledged", "zh-CN": "已确认" }, disputed: application },
    388: { label: { en: "Invalid location", "zh-CN": "地点无效" }, disputed: application },
    480: { label: { en: "Already reversed", "zh-CN": "已冲正" } },
    481: { label: { en: "Nothing found to reverse", "zh-CN": "找不到可冲正的交易" } },
    482: { label: { en: "Duplicate reversal", "zh-CN": "冲正重复" } },
    580: { label: { en: "Out of balance, attempt error recovery", "zh-CN": "对账不平，需作差错恢复" } },
    581: { label: { en: "Requested batch not available", "zh-CN": "无所请求的批次" } },
    582: { label: { en: "Totals of an open batch", "zh-CN": "未结批次的总计" } },
    583: { label: { en: "Problem on closing the batch", "zh-CN": "批次结算出现问题" } },
    584: { label: { en: "Host does not own the batch and cannot reconcile", "zh-CN": "该主机非批次所属，无法对账" } },
    585: { label: { en: "Details of the batch", "zh-CN": "批次明细" } },
    586: { label: { en: "Totals of a batch that closed in balance", "zh-CN": "已平账批次的总计" } },
    587: { label: { en: "Totals of a batch that closed out of balance", "zh-CN": "未平账批次的总计" } },
    680: { label: { en: "Mail accepted, all was sent", "zh-CN": "邮件已受理，全部发送完毕" } },
    681: { label: { en: "Mail accepted, more to come", "zh-CN": "邮件已受理，还有待发送" } },
    682: { label: { en: "Mail could not be sent to the point of sale", "zh-CN": "邮件无法发送至受理点" } },
    940: { label: { en: "Invalid point of sale", "zh-CN": "受理点无效" } },
    941: { label: { en: "Duplicate transaction", "zh-CN": "重复交易" } },
    942: { label: { en: "On a sanctions list (OFAC)", "zh-CN": "命中制裁名单（OFAC）" } },
    943: { label: { en: "Account information failed", "zh-CN": "账户信息有误" } },
    944: { label: { en: "Accepted", "zh-CN": "已受理" }, disputed: "It stands among codes for what could not be processed, and the list does not say what was accepted." },
    952: { label: { en: "Service error", "zh-CN": "服务出错" }, disputed: "An earlier edition of the same list says encryption error." },
    953: { label: { en: "Too many requests waiting, or no connection", "zh-CN": "排队请求过多或无连接" } },
  },
};
