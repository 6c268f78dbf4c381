/**
 * The table that Chinese acquirers gave their POS terminals in the 2000s and 2010s, data element 39: close to
 * ISO 8583:1987, with UnionPay's additions from 77 on. It is still in the field beside UnionPay's current table, and the
 * two disagree on 05, 12, 21, 22 and 59.
 *
 * No single owner publishes it. The rows follow an acquirer's terminal specification of 2017; terminal software and web
 * pages carry the same rows word for word. That acquirer's private D5 to D7 are left out. Classes and display texts are
 * the table's; the labels are in our words. `severity` and `retry` are ours: `hard` is a card, its data or a set-up that
 * has to change; `soft` may pass later, or with another amount, account, PIN or entry.
 */
import type { Network, ResponseCodeRow } from "../network.ts";

const acquirer = ["chanjet-pos-v2"];
const acquirerAndPage = ["chanjet-pos-v2", "pos-page-3481"];

// biome-ignore format: one code a line, so that the table reads and diffs as a table
const rows: readonly ResponseCodeRow[] = [
  { code: "00", label: { en: "Approved", "zh-CN": "批准" }, display: { "zh-CN": "交易成功" }, reason: "approved", outcome: "approved", decidedBy: "unknown", severity: "soft", retry: "none", posClass: "A", evidence: "documented", sources: acquirerAndPage },
  { code: "01", label: { en: "Refer to card issuer", "zh-CN": "联系发卡行" }, display: { "zh-CN": "交易失败，请联系发卡行" }, reason: "refer_to_issuer", outcome: "referral", decidedBy: "issuer", severity: "soft", retry: "after_change", posClass: "C", evidence: "documented", sources: acquirerAndPage },
  { code: "02", label: { en: "Refer to card issuer, special conditions", "zh-CN": "联系发卡行（特殊条件）" }, display: { "zh-CN": "交易失败，请联系发卡行" }, reason: "refer_to_issuer", outcome: "referral", decidedBy: "issuer", severity: "soft", retry: "after_change", posClass: "C", evidence: "documented", sources: acquirerAndPage },
  { code: "03", label: { en: "Invalid merchant", "zh-CN": "商户无效" }, display: { "zh-CN": "商户未登记" }, reason: "invalid_merchant", outcome: "declined", decidedBy: "acquirer", severity: "hard", retry: "after_change", posClass: "C", evidence: "documented", sources: acquirerAndPage },
  { code: "04", label: { en: "Capture card", "zh-CN": "没收卡" }, display: { "zh-CN": "没收卡，请联系收单行" }, reason: "capture_card", outcome: "declined", decidedBy: "issuer", severity: "hard", capture: true, retry: "never", posClass: "D", evidence: "documented", sources: acquirerAndPage },
  { code: "05", label: { en: "Do not honour", "zh-CN": "不予承兑" }, display: { "zh-CN": "交易失败，请联系发卡行" }, reason: "do_not_honour", outcome: "declined", decidedBy: "issuer", severity: "soft", retry: "unknown", posClass: "C", evidence: "documented", sources: acquirerAndPage },
  { code: "06", label: { en: "Error at the issuer", "zh-CN": "发卡行出错" }, display: { "zh-CN": "交易失败，请联系发卡行" }, reason: "system_error", outcome: "declined", decidedBy: "issuer", severity: "soft", retry: "later", posClass: "E", evidence: "documented", sources: acquirerAndPage },
  { code: "07", label: { en: "Capture card, special conditions", "zh-CN": "没收卡（特殊条件）" }, display: { "zh-CN": "没收卡，请联系收单行" }, reason: "capture_card", outcome: "declined", decidedBy: "issuer", severity: "hard", capture: true, retry: "never", posClass: "D", evidence: "documented", sources: acquirerAndPage },
  // Class B has the terminal repeat the request; as the first may still be approved, the status comes first.
  { code: "09", label: { en: "Request in progress", "zh-CN": "请求处理中" }, display: { "zh-CN": "交易失败，请重试" }, reason: "request_in_progress", outcome: "outcome_unknown", decidedBy: "unknown", severity: "soft", retry: "check_status", posClass: "B", evidence: "documented", sources: acquirerAndPage },
  { code: "12", label: { en: "Invalid transaction", "zh-CN": "交易无效" }, display: { "zh-CN": "交易失败，请重试" }, reason: "invalid_transaction", outcome: "declined", decidedBy: "issuer", severity: "hard", retry: "after_change", posClass: "C", evidence: "documented", sources: acquirer },
  { code: "13", label: { en: "Invalid amount", "zh-CN": "金额无效" }, display: { "zh-CN": "交易金额超限，请重试" }, reason: "invalid_amount", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "after_change", posClass: "B", evidence: "documented", sources: acquirer },
  { code: "14", label: { en: "Invalid card number", "zh-CN": "卡号无效" }, display: { "zh-CN": "无效卡号，请联系发卡行" }, reason: "invalid_card_number", outcome: "declined", decidedBy: "unknown", severity: "hard", retry: "after_change", posClass: "B", evidence: "documented", sources: acquirer },
  { code: "15", label: { en: "No such issuer", "zh-CN": "无此发卡行" }, display: { "zh-CN": "此卡不能受理" }, reason: "no_such_issuer", outcome: "declined", decidedBy: "network", severity: "hard", retry: "never", posClass: "C", evidence: "documented", sources: acquirer },
  // The table's advice is to swipe the card again.
  { code: "19", label: { en: "Enter the transaction again", "zh-CN": "重新提交交易" }, display: { "zh-CN": "交易失败，请联系发卡行" }, reason: "reenter_transaction", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "after_change", posClass: "C", evidence: "documented", sources: acquirer },
  // What the issuer had decided is not told, so the status comes first.
  { code: "20", label: { en: "Invalid response", "zh-CN": "应答无效" }, display: { "zh-CN": "交易失败，请联系发卡行" }, reason: "invalid_response", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "check_status", posClass: "C", evidence: "documented", sources: acquirer },
  { code: "21", label: { en: "No action taken", "zh-CN": "未作处理" }, display: { "zh-CN": "交易失败，请联系发卡行" }, reason: "no_action_taken", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "check_status", posClass: "C", evidence: "documented", sources: acquirer },
  { code: "22", label: { en: "Suspected malfunction, terminal out of step", "zh-CN": "疑似操作有误，终端状态不符" }, display: { "zh-CN": "操作有误，请重试" }, reason: "suspected_malfunction", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "check_status", posClass: "C", evidence: "documented", sources: acquirer },
  { code: "23", label: { en: "Unacceptable transaction fee", "zh-CN": "交易费不可接受" }, display: { "zh-CN": "交易失败，请联系发卡行" }, reason: "unacceptable_fee", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "after_change", posClass: "C", evidence: "documented", sources: acquirer },
  { code: "25", label: { en: "Record not found", "zh-CN": "找不到记录" }, display: { "zh-CN": "交易失败，请联系发卡行" }, reason: "original_not_found", outcome: "declined", decidedBy: "issuer", severity: "hard", retry: "check_status", posClass: "C", evidence: "documented", sources: acquirer },
  { code: "30", label: { en: "Format error", "zh-CN": "格式错误" }, display: { "zh-CN": "交易失败，请重试" }, reason: "format_error", outcome: "declined", decidedBy: "unknown", severity: "hard", retry: "after_change", posClass: "C", evidence: "documented", sources: acquirer },
  { code: "31", label: { en: "Bank not supported by UnionPay", "zh-CN": "银联不支持该行" }, display: { "zh-CN": "此卡不能受理" }, reason: "bank_not_supported", outcome: "declined", decidedBy: "network", severity: "hard", retry: "never", posClass: "C", evidence: "documented", sources: acquirer },
  { code: "33", label: { en: "Expired card (capture)", "zh-CN": "卡过期（没收）" }, display: { "zh-CN": "过期卡，请联系发卡行" }, reason: "expired_card", outcome: "declined", decidedBy: "issuer", severity: "hard", capture: true, retry: "after_change", posClass: "D", evidence: "documented", sources: acquirer },
  { code: "34", label: { en: "Suspected fraud (capture)", "zh-CN": "涉嫌欺诈（没收）" }, display: { "zh-CN": "没收卡，请联系收单行" }, reason: "suspected_fraud", outcome: "declined", decidedBy: "issuer", severity: "hard", capture: true, retry: "never", posClass: "D", evidence: "documented", sources: acquirer },
  { code: "35", label: { en: "Merchant to contact acquirer (capture)", "zh-CN": "商户联系收单方（没收）" }, display: { "zh-CN": "没收卡，请联系收单行" }, reason: "contact_acquirer", outcome: "declined", decidedBy: "issuer", severity: "hard", capture: true, retry: "never", posClass: "D", evidence: "documented", sources: acquirer },
  { code: "36", label: { en: "Restricted card (capture)", "zh-CN": "卡受限制（没收）" }, display: { "zh-CN": "此卡有误，请换卡重试" }, reason: "restricted_card", outcome: "declined", decidedBy: "issuer", severity: "hard", capture: true, retry: "never", posClass: "D", evidence: "documented", sources: acquirer },
  { code: "37", label: { en: "Merchant to call acquirer security (capture)", "zh-CN": "商户致电收单方安全部门（没收）" }, display: { "zh-CN": "没收卡，请联系收单行" }, reason: "contact_acquirer", outcome: "declined", decidedBy: "issuer", severity: "hard", capture: true, retry: "never", posClass: "D", evidence: "documented", sources: acquirer },
  { code: "38", label: { en: "PIN tries exceeded (capture)", "zh-CN": "密码次数超限（没收）" }, display: { "zh-CN": "密码错误次数超限" }, reason: "pin_tries_exceeded", outcome: "declined", decidedBy: "issuer", severity: "hard", capture: true, retry: "after_change", posClass: "D", evidence: "documented", sources: acquirer },
  { code: "39", label: { en: "No credit account", "zh-CN": "无信用账户" }, display: { "zh-CN": "交易失败，请联系发卡行" }, reason: "account_type_not_available", outcome: "declined", decidedBy: "issuer", severity: "soft", retry: "after_change", posClass: "C", evidence: "documented", sources: acquirer },
  { code: "40", label: { en: "Function not supported", "zh-CN": "功能不支持" }, display: { "zh-CN": "交易失败，请联系发卡行" }, reason: "function_not_supported", outcome: "declined", decidedBy: "issuer", severity: "hard", retry: "never", posClass: "C", evidence: "documented", sources: acquirer },
  { code: "41", label: { en: "Lost card (capture)", "zh-CN": "挂失卡（没收）" }, display: { "zh-CN": "没收卡，请联系收单行" }, reason: "lost_card", outcome: "declined", decidedBy: "issuer", severity: "hard", capture: true, retry: "never", posClass: "D", evidence: "documented", sources: acquirer },
  { code: "42", label: { en: "No universal account", "zh-CN": "无此账户" }, display: { "zh-CN": "交易失败，请联系发卡方" }, reason: "account_type_not_available", outcome: "declined", decidedBy: "issuer", severity: "soft", retry: "after_change", posClass: "B", evidence: "documented", sources: acquirer },
  { code: "43", label: { en: "Stolen card (capture)", "zh-CN": "被窃卡（没收）" }, display: { "zh-CN": "没收卡，请联系收单行" }, reason: "stolen_card", outcome: "declined", decidedBy: "issuer", severity: "hard", capture: true, retry: "never", posClass: "D", evidence: "documented", sources: acquirer },
  { code: "44", label: { en: "No investment account", "zh-CN": "无投资账户" }, display: { "zh-CN": "交易失败，请联系发卡行" }, reason: "account_type_not_available", outcome: "declined", decidedBy: "issuer", severity: "soft", retry: "after_change", posClass: "C", evidence: "documented", sources: acquirer },
  { code: "51", label: { en: "Insufficient funds", "zh-CN": "余额不足" }, display: { "zh-CN": "余额不足，请查询" }, reason: "insufficient_funds", outcome: "declined", decidedBy: "issuer", severity: "soft", retry: "later", posClass: "C", evidence: "documented", sources: acquirerAndPage },
  { code: "52", label: { en: "No cheque account", "zh-CN": "无支票账户" }, display: { "zh-CN": "交易失败，请联系发卡行" }, reason: "account_type_not_available", outcome: "declined", decidedBy: "issuer", severity: "soft", retry: "after_change", posClass: "C", evidence: "documented", sources: acquirer },
  { code: "53", label: { en: "No savings account", "zh-CN": "无储蓄账户" }, display: { "zh-CN": "交易失败，请联系发卡行" }, reason: "account_type_not_available", outcome: "declined", decidedBy: "issuer", severity: "soft", retry: "after_change", posClass: "C", evidence: "documented", sources: acquirer },
  { code: "54", label: { en: "Expired card", "zh-CN": "卡过期" }, display: { "zh-CN": "过期卡，请联系发卡行" }, reason: "expired_card", outcome: "declined", decidedBy: "issuer", severity: "hard", retry: "after_change", posClass: "C", evidence: "documented", sources: acquirer },
  { code: "55", label: { en: "Incorrect PIN", "zh-CN": "密码错误" }, display: { "zh-CN": "密码错，请重试" }, reason: "incorrect_pin", outcome: "declined", decidedBy: "issuer", severity: "soft", retry: "after_change", posClass: "C", evidence: "documented", sources: acquirer },
  { code: "56", label: { en: "No card record", "zh-CN": "无此卡记录" }, display: { "zh-CN": "交易失败，请联系发卡行" }, reason: "no_card_record", outcome: "declined", decidedBy: "issuer", severity: "hard", retry: "after_change", posClass: "C", evidence: "documented", sources: acquirer },
  { code: "57", label: { en: "Not permitted to the cardholder", "zh-CN": "不允许持卡人作此交易" }, display: { "zh-CN": "交易失败，请联系发卡行" }, reason: "not_permitted_to_cardholder", outcome: "declined", decidedBy: "issuer", severity: "hard", retry: "never", posClass: "C", evidence: "documented", sources: acquirer },
  { code: "58", label: { en: "Not permitted to the terminal", "zh-CN": "不允许终端作此交易" }, display: { "zh-CN": "终端无效，请联系收单行或银联" }, reason: "not_permitted_to_terminal", outcome: "declined", decidedBy: "unknown", severity: "hard", retry: "after_change", posClass: "C", evidence: "documented", sources: acquirer },
  { code: "59", label: { en: "Suspected fraud", "zh-CN": "涉嫌欺诈" }, display: { "zh-CN": "交易失败，请联系发卡行" }, reason: "suspected_fraud", outcome: "declined", decidedBy: "issuer", severity: "hard", retry: "after_change", posClass: "C", evidence: "documented", sources: acquirer },
  { code: "60", label: { en: "Merchant to contact acquirer", "zh-CN": "商户联系收单方" }, display: { "zh-CN": "交易失败，请联系发卡行" }, reason: "contact_acquirer", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "after_change", posClass: "C", evidence: "documented", sources: acquirer },
  { code: "61", label: { en: "Exceeds withdrawal amount limit", "zh-CN": "超出金额限制" }, display: { "zh-CN": "金额太大" }, reason: "amount_limit_exceeded", outcome: "declined", decidedBy: "issuer", severity: "soft", retry: "after_change", posClass: "C", evidence: "documented", sources: acquirer },
  { code: "62", label: { en: "Restricted card", "zh-CN": "卡受限制" }, display: { "zh-CN": "交易失败，请联系发卡行" }, reason: "restricted_card", outcome: "declined", decidedBy: "issuer", severity: "hard", retry: "after_change", posClass: "C", evidence: "documented", sources: acquirer },
  { code: "63", label: { en: "Security violation", "zh-CN": "违反安全规定" }, display: { "zh-CN": "交易失败，请联系发卡行" }, reason: "security_violation", outcome: "declined", decidedBy: "unknown", severity: "hard", retry: "after_change", posClass: "C", evidence: "documented", sources: acquirer },
  { code: "64", label: { en: "Original amount incorrect", "zh-CN": "原金额不符" }, display: { "zh-CN": "交易失败，请联系发卡行" }, reason: "original_amount_mismatch", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "after_change", posClass: "C", evidence: "documented", sources: acquirer },
  { code: "65", label: { en: "Exceeds withdrawal count limit", "zh-CN": "超出次数限制" }, display: { "zh-CN": "超出取款次数限制" }, reason: "count_limit_exceeded", outcome: "declined", decidedBy: "issuer", severity: "soft", retry: "later", posClass: "C", evidence: "documented", sources: acquirer },
  { code: "66", label: { en: "Merchant to call acquirer security", "zh-CN": "商户致电收单方安全部门" }, display: { "zh-CN": "交易失败，请联系收单行或银联" }, reason: "contact_acquirer", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "after_change", posClass: "C", evidence: "documented", sources: acquirer },
  { code: "67", label: { en: "Hard capture at the machine", "zh-CN": "吞卡" }, display: { "zh-CN": "没收卡" }, reason: "capture_card", outcome: "declined", decidedBy: "issuer", severity: "hard", capture: true, retry: "never", posClass: "C", evidence: "documented", sources: acquirer },
  // The displayed advice to try again holds only after a query or a reversal: the issuer may have approved.
  { code: "68", label: { en: "Response received too late", "zh-CN": "应答过迟" }, display: { "zh-CN": "交易超时，请重试" }, reason: "response_timeout", outcome: "outcome_unknown", decidedBy: "network", severity: "soft", retry: "check_status", posClass: "C", evidence: "documented", sources: acquirer },
  { code: "75", label: { en: "PIN tries exceeded", "zh-CN": "密码次数超限" }, display: { "zh-CN": "密码错误次数超限" }, reason: "pin_tries_exceeded", outcome: "declined", decidedBy: "issuer", severity: "soft", retry: "after_change", posClass: "C", evidence: "documented", sources: acquirer },
  { code: "77", label: { en: "Batch number differs, sign on again", "zh-CN": "批次号不符，需重新签到" }, display: { "zh-CN": "请向网络中心签到" }, reason: "sign_on_required", outcome: "declined", decidedBy: "acquirer", severity: "soft", retry: "after_change", posClass: "D", evidence: "documented", sources: acquirer },
  // It answers an upload of offline sales, which the terminal sends again; no payment is refused.
  { code: "79", label: { en: "Offline transactions do not reconcile", "zh-CN": "脱机交易对账不平" }, display: { "zh-CN": "POS终端重传脱机数据" }, reason: "reconciliation_error", outcome: "not_a_decline", decidedBy: "acquirer", severity: "soft", retry: "none", posClass: "C", evidence: "documented", sources: acquirer },
  { code: "90", label: { en: "Cut-off in progress", "zh-CN": "日切处理中" }, display: { "zh-CN": "交易失败，请稍后重试" }, reason: "cut_off_in_progress", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "later", posClass: "C", evidence: "documented", sources: acquirer },
  { code: "91", label: { en: "Issuer or UnionPay inoperative", "zh-CN": "发卡方或银联不可用" }, display: { "zh-CN": "交易失败，请稍后重试" }, reason: "issuer_unavailable", outcome: "declined", decidedBy: "network", severity: "soft", retry: "later", posClass: "C", evidence: "documented", sources: acquirer },
  { code: "92", label: { en: "No route to the institution", "zh-CN": "无法路由至该机构" }, display: { "zh-CN": "交易失败，请稍后重试" }, reason: "routing_failure", outcome: "declined", decidedBy: "network", severity: "soft", retry: "later", posClass: "C", evidence: "documented", sources: acquirer },
  { code: "93", label: { en: "Violation of law", "zh-CN": "交易违法" }, display: { "zh-CN": "交易失败，请联系发卡行" }, reason: "legal_violation", outcome: "declined", decidedBy: "unknown", severity: "hard", retry: "never", posClass: "C", evidence: "documented", sources: acquirer },
  // This message is refused; the one it repeats may have been approved.
  { code: "94", label: { en: "Duplicate transaction", "zh-CN": "重复交易" }, display: { "zh-CN": "交易失败，请稍后重试" }, reason: "duplicate_transmission", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "check_status", posClass: "C", evidence: "documented", sources: acquirer },
  { code: "95", label: { en: "Reconciliation error", "zh-CN": "对账不符" }, display: { "zh-CN": "交易失败，请稍后重试" }, reason: "reconciliation_error", outcome: "not_a_decline", decidedBy: "unknown", severity: "soft", retry: "none", posClass: "C", evidence: "documented", sources: acquirer },
  { code: "96", label: { en: "System failure at the issuer or the centre", "zh-CN": "发卡方或中心系统故障" }, display: { "zh-CN": "交易失败，请稍后重试" }, reason: "system_error", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "later", posClass: "C", evidence: "documented", sources: acquirer },
  { code: "97", label: { en: "Terminal not registered", "zh-CN": "终端号未登记" }, display: { "zh-CN": "终端未登记，请联系收单行或银联" }, reason: "terminal_not_registered", outcome: "declined", decidedBy: "acquirer", severity: "hard", retry: "after_change", posClass: "D", evidence: "documented", sources: acquirer },
  { code: "98", label: { en: "No answer from the issuer at UnionPay", "zh-CN": "银联未收到发卡行应答" }, display: { "zh-CN": "交易超时，请重试" }, reason: "response_timeout", outcome: "outcome_unknown", decidedBy: "network", severity: "soft", retry: "check_status", posClass: "E", evidence: "documented", sources: acquirerAndPage },
  { code: "99", label: { en: "PIN format error", "zh-CN": "密码格式错误" }, display: { "zh-CN": "校验错，请重新签到" }, reason: "pin_format_error", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "after_change", posClass: "B", evidence: "documented", sources: acquirer },
  { code: "A0", label: { en: "MAC check failed", "zh-CN": "MAC 校验失败" }, display: { "zh-CN": "校验错，请重新签到" }, reason: "mac_error", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "after_change", posClass: "B", evidence: "documented", sources: acquirer },
];

/**
 * Response codes of older Chinese POS terminals, with their handling class and display text.
 *
 * @example
 * ```ts
 * import { chinaPosLegacy } from "field39/declines";
 *
 * chinaPosLegacy.rows.find((row) => row.code === "05")?.reason; // "do_not_honour"
 * ```
 */
export const chinaPosLegacy: Network = {
  id: "china-pos-legacy",
  name: { en: "Chinese POS terminals, older table", "zh-CN": "国内 POS 旧版应答码表" },
  edition: "2017 (Chanjet V2.0)",
  sources: [
    {
      id: "chanjet-pos-v2",
      publisher: "畅捷支付 (Chanjet Payment)",
      title: "畅捷支付终端POS规范",
      edition: "V2.0, 2017",
      url: "https://github.com/chinaljp/posp/blob/0ccc2f438fb87641416e8d1b2125e40d84167cbb/trunk/doc/%E7%95%85%E6%8D%B7%E6%94%AF%E4%BB%98%E7%BB%88%E7%AB%AFpos%E8%A7%84%E8%8C%83V2.0.docx",
      section: "附录D",
    },
    {
      id: "pos-page-3481",
      publisher: "xn--5su34sfybnu3e.com",
      title: "您对POS使用的代码了解多少",
      url: "http://xn--5su34sfybnu3e.com/news/3481.html",
    },
  ],
  rows,
};
