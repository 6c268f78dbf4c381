/**
 * ISO 8583:1987, data element 39: the base table that most two-character tables started from.
 *
 * The standard itself is sold and was not read. The rows follow four published lists of it that agree with each other
 * except where `disputed` says so; `specified` means that the standard assigns the code and that these lists show it. At
 * 97 and 98 the lists show national meanings and print the reservation at 99 only, hence `plausible`.
 *
 * 33 to 38, 41, 43 and 67 ask to keep the card, as 04 and 07 do; 54, 59, 60, 62, 66 and 75 are the twins that do not.
 * The table defines no retry policy: `severity` and `retry` are ours. `hard` is a card, its data or a set-up that has to
 * change; `soft` may pass later, or with another amount, account, PIN or entry.
 */
import type { Network, ResponseCodeRow } from "../network.ts";

const fourLists = ["neapay-2021", "tabapay-iso", "bpoint-bank-codes", "radtek-hotel-repinfo"];
const threeLists = ["neapay-2021", "tabapay-iso", "bpoint-bank-codes"];
const withoutNeapay = ["tabapay-iso", "bpoint-bank-codes", "radtek-hotel-repinfo"];
const bpointAndHotel = ["bpoint-bank-codes", "radtek-hotel-repinfo"];
const bpoint = ["bpoint-bank-codes"];

// biome-ignore format: one code a line, so that the table reads and diffs as a table
const rows: readonly ResponseCodeRow[] = [
  { code: "00", label: { en: "Approved", "zh-CN": "批准" }, reason: "approved", outcome: "approved", decidedBy: "unknown", severity: "soft", retry: "none", evidence: "specified", sources: fourLists },
  { code: "01", label: { en: "Refer to card issuer", "zh-CN": "联系发卡行" }, reason: "refer_to_issuer", outcome: "referral", decidedBy: "issuer", severity: "soft", retry: "after_change", evidence: "specified", sources: fourLists },
  { code: "02", label: { en: "Refer to card issuer, special conditions", "zh-CN": "联系发卡行（特殊条件）" }, reason: "refer_to_issuer", outcome: "referral", decidedBy: "issuer", severity: "soft", retry: "after_change", evidence: "specified", sources: fourLists },
  { code: "03", label: { en: "Invalid merchant", "zh-CN": "商户无效" }, reason: "invalid_merchant", outcome: "declined", decidedBy: "unknown", severity: "hard", retry: "after_change", evidence: "specified", sources: fourLists },
  { code: "04", label: { en: "Capture card", "zh-CN": "没收卡" }, reason: "capture_card", outcome: "declined", decidedBy: "issuer", severity: "hard", capture: true, retry: "never", evidence: "specified", sources: fourLists },
  { code: "05", label: { en: "Do not honour", "zh-CN": "不予承兑" }, reason: "do_not_honour", outcome: "declined", decidedBy: "issuer", severity: "soft", retry: "unknown", evidence: "specified", sources: fourLists },
  { code: "06", label: { en: "Error", "zh-CN": "出错" }, reason: "system_error", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "later", evidence: "specified", sources: fourLists },
  { code: "07", label: { en: "Capture card, special conditions", "zh-CN": "没收卡（特殊条件）" }, reason: "capture_card", outcome: "declined", decidedBy: "issuer", severity: "hard", capture: true, retry: "never", evidence: "specified", sources: fourLists },
  { code: "08", label: { en: "Approved once identity is checked", "zh-CN": "核对身份后批准" }, reason: "approved", outcome: "approved", decidedBy: "issuer", severity: "soft", retry: "none", evidence: "specified", sources: threeLists },
  // Neither approved nor refused yet: asking again blindly could pay twice.
  { code: "09", label: { en: "Request in progress", "zh-CN": "请求处理中" }, reason: "request_in_progress", outcome: "outcome_unknown", decidedBy: "unknown", severity: "soft", retry: "check_status", evidence: "specified", sources: fourLists },
  { code: "10", label: { en: "Approved for a partial amount", "zh-CN": "部分金额批准" }, reason: "approved_partially", outcome: "approved_partially", decidedBy: "issuer", severity: "soft", retry: "none", evidence: "specified", sources: threeLists },
  { code: "11", label: { en: "Approved (VIP)", "zh-CN": "批准（贵宾）" }, reason: "approved", outcome: "approved", decidedBy: "issuer", severity: "soft", retry: "none", evidence: "specified", sources: threeLists },
  { code: "12", label: { en: "Invalid transaction", "zh-CN": "交易无效" }, reason: "invalid_transaction", outcome: "declined", decidedBy: "unknown", severity: "hard", retry: "after_change", evidence: "specified", sources: fourLists },
  { code: "13", label: { en: "Invalid amount", "zh-CN": "金额无效" }, reason: "invalid_amount", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "after_change", evidence: "specified", sources: fourLists },
  { code: "14", label: { en: "Invalid card number", "zh-CN": "卡号无效" }, reason: "invalid_card_number", outcome: "declined", decidedBy: "issuer", severity: "hard", retry: "after_change", evidence: "specified", sources: fourLists },
  { code: "15", label: { en: "No such issuer", "zh-CN": "无此发卡行" }, reason: "no_such_issuer", outcome: "declined", decidedBy: "network", severity: "hard", retry: "never", evidence: "specified", sources: fourLists },
  { code: "16", label: { en: "Approved, update track 3", "zh-CN": "批准，更新第三磁道" }, reason: "approved", outcome: "approved", decidedBy: "issuer", severity: "soft", retry: "none", evidence: "specified", sources: threeLists },
  { code: "17", label: { en: "Customer cancelled", "zh-CN": "客户取消" }, reason: "customer_cancelled", outcome: "declined", decidedBy: "cardholder", severity: "soft", retry: "none", evidence: "specified", sources: threeLists },
  // The reason of a chargeback: it answers no payment.
  { code: "18", label: { en: "Customer disputes", "zh-CN": "客户争议" }, reason: "administrative", outcome: "not_a_decline", decidedBy: "cardholder", severity: "soft", retry: "none", evidence: "specified", sources: threeLists },
  { code: "19", label: { en: "Enter the transaction again", "zh-CN": "重新提交交易" }, reason: "reenter_transaction", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "after_change", evidence: "specified", sources: fourLists },
  // Somebody on the way could not use the answer; what the issuer had decided is not told, so the status comes first.
  { code: "20", label: { en: "Invalid response", "zh-CN": "应答无效" }, reason: "invalid_response", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "check_status", evidence: "specified", sources: fourLists },
  // Nothing was done here, which in a reversal leaves the original as it was.
  { code: "21", label: { en: "No action taken", "zh-CN": "未作处理" }, reason: "no_action_taken", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "check_status", evidence: "specified", sources: fourLists },
  // Also a reason of reversals: an earlier message may have had its effect.
  { code: "22", label: { en: "Suspected malfunction", "zh-CN": "疑似故障" }, reason: "suspected_malfunction", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "check_status", evidence: "specified", sources: fourLists },
  { code: "23", label: { en: "Unacceptable transaction fee", "zh-CN": "交易费不可接受" }, reason: "unacceptable_fee", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "after_change", evidence: "specified", sources: fourLists },
  { code: "24", label: { en: "File update not supported by the receiver", "zh-CN": "接收方不支持文件更新" }, reason: "administrative", outcome: "not_a_decline", decidedBy: "unknown", severity: "soft", retry: "none", evidence: "specified", sources: threeLists },
  // In a file update the record, in a reversal or completion the original: an explicit refusal either way.
  { code: "25", label: { en: "Record not found", "zh-CN": "找不到记录" }, reason: "original_not_found", outcome: "declined", decidedBy: "unknown", severity: "hard", retry: "check_status", evidence: "specified", sources: fourLists },
  { code: "26", label: { en: "Duplicate file update", "zh-CN": "文件更新重复" }, reason: "administrative", outcome: "not_a_decline", decidedBy: "unknown", severity: "soft", retry: "none", evidence: "specified", sources: threeLists, disputed: "NeaPay and BPOINT say that the old record was replaced, TabaPay that no action was taken." },
  { code: "27", label: { en: "Field error in a file update", "zh-CN": "文件更新字段错误" }, reason: "administrative", outcome: "not_a_decline", decidedBy: "unknown", severity: "soft", retry: "none", evidence: "specified", sources: threeLists },
  { code: "28", label: { en: "File locked during an update", "zh-CN": "文件更新时被锁定" }, reason: "administrative", outcome: "not_a_decline", decidedBy: "unknown", severity: "soft", retry: "none", evidence: "specified", sources: threeLists },
  { code: "29", label: { en: "File update failed, contact acquirer", "zh-CN": "文件更新失败，联系收单方" }, reason: "administrative", outcome: "not_a_decline", decidedBy: "unknown", severity: "soft", retry: "none", evidence: "specified", sources: threeLists },
  { code: "30", label: { en: "Format error", "zh-CN": "格式错误" }, reason: "format_error", outcome: "declined", decidedBy: "unknown", severity: "hard", retry: "after_change", evidence: "specified", sources: fourLists },
  { code: "31", label: { en: "Bank not supported by the switch", "zh-CN": "交换中心不支持该行" }, reason: "bank_not_supported", outcome: "declined", decidedBy: "network", severity: "hard", retry: "never", evidence: "specified", sources: fourLists },
  // A part had its effect and the code does not say which.
  { code: "32", label: { en: "Completed partially", "zh-CN": "部分完成" }, reason: "partially_completed", outcome: "outcome_unknown", decidedBy: "unknown", severity: "soft", retry: "check_status", evidence: "specified", sources: threeLists },
  { code: "33", label: { en: "Expired card (capture)", "zh-CN": "卡过期（没收）" }, reason: "expired_card", outcome: "declined", decidedBy: "issuer", severity: "hard", capture: true, retry: "after_change", evidence: "specified", sources: fourLists },
  { code: "34", label: { en: "Suspected fraud (capture)", "zh-CN": "涉嫌欺诈（没收）" }, reason: "suspected_fraud", outcome: "declined", decidedBy: "issuer", severity: "hard", capture: true, retry: "never", evidence: "specified", sources: fourLists },
  { code: "35", label: { en: "Merchant to contact acquirer (capture)", "zh-CN": "商户联系收单方（没收）" }, reason: "contact_acquirer", outcome: "declined", decidedBy: "issuer", severity: "hard", capture: true, retry: "never", evidence: "specified", sources: fourLists },
  { code: "36", label: { en: "Restricted card (capture)", "zh-CN": "卡受限制（没收）" }, reason: "restricted_card", outcome: "declined", decidedBy: "issuer", severity: "hard", capture: true, retry: "never", evidence: "specified", sources: fourLists },
  { code: "37", label: { en: "Merchant to call acquirer security (capture)", "zh-CN": "商户致电收单方安全部门（没收）" }, reason: "contact_acquirer", outcome: "declined", decidedBy: "issuer", severity: "hard", capture: true, retry: "never", evidence: "specified", sources: fourLists },
  { code: "38", label: { en: "PIN tries exceeded (capture)", "zh-CN": "密码次数超限（没收）" }, reason: "pin_tries_exceeded", outcome: "declined", decidedBy: "issuer", severity: "hard", capture: true, retry: "after_change", evidence: "specified", sources: fourLists },
  { code: "39", label: { en: "No credit account", "zh-CN": "无信用账户" }, reason: "account_type_not_available", outcome: "declined", decidedBy: "issuer", severity: "soft", retry: "after_change", evidence: "specified", sources: fourLists },
  { code: "40", label: { en: "Function not supported", "zh-CN": "功能不支持" }, reason: "function_not_supported", outcome: "declined", decidedBy: "unknown", severity: "hard", retry: "never", evidence: "specified", sources: fourLists },
  { code: "41", label: { en: "Lost card (capture)", "zh-CN": "挂失卡（没收）" }, reason: "lost_card", outcome: "declined", decidedBy: "issuer", severity: "hard", capture: true, retry: "never", evidence: "specified", sources: fourLists },
  { code: "42", label: { en: "No universal account", "zh-CN": "无通用账户" }, reason: "account_type_not_available", outcome: "declined", decidedBy: "issuer", severity: "soft", retry: "after_change", evidence: "specified", sources: fourLists },
  { code: "43", label: { en: "Stolen card (capture)", "zh-CN": "被窃卡（没收）" }, reason: "stolen_card", outcome: "declined", decidedBy: "issuer", severity: "hard", capture: true, retry: "never", evidence: "specified", sources: fourLists },
  { code: "44", label: { en: "No investment account", "zh-CN": "无投资账户" }, reason: "account_type_not_available", outcome: "declined", decidedBy: "issuer", severity: "soft", retry: "after_change", evidence: "specified", sources: fourLists },
  { code: "45", label: { en: "Reserved for ISO", "zh-CN": "ISO 保留" }, reason: "reserved", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "unknown", evidence: "specified", sources: fourLists, disputed: "Lists descended from Postilion publish 45 as an ISO code for a closed account." },
  { code: "46", label: { en: "Reserved for ISO", "zh-CN": "ISO 保留" }, reason: "reserved", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "unknown", evidence: "specified", sources: fourLists },
  { code: "47", label: { en: "Reserved for ISO", "zh-CN": "ISO 保留" }, reason: "reserved", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "unknown", evidence: "specified", sources: fourLists },
  { code: "48", label: { en: "Reserved for ISO", "zh-CN": "ISO 保留" }, reason: "reserved", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "unknown", evidence: "specified", sources: fourLists },
  { code: "49", label: { en: "Reserved for ISO", "zh-CN": "ISO 保留" }, reason: "reserved", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "unknown", evidence: "specified", sources: fourLists },
  { code: "50", label: { en: "Reserved for ISO", "zh-CN": "ISO 保留" }, reason: "reserved", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "unknown", evidence: "specified", sources: fourLists },
  { code: "51", label: { en: "Insufficient funds", "zh-CN": "余额不足" }, reason: "insufficient_funds", outcome: "declined", decidedBy: "issuer", severity: "soft", retry: "later", evidence: "specified", sources: fourLists },
  { code: "52", label: { en: "No cheque account", "zh-CN": "无支票账户" }, reason: "account_type_not_available", outcome: "declined", decidedBy: "issuer", severity: "soft", retry: "after_change", evidence: "specified", sources: fourLists },
  { code: "53", label: { en: "No savings account", "zh-CN": "无储蓄账户" }, reason: "account_type_not_available", outcome: "declined", decidedBy: "issuer", severity: "soft", retry: "after_change", evidence: "specified", sources: fourLists },
  { code: "54", label: { en: "Expired card", "zh-CN": "卡过期" }, reason: "expired_card", outcome: "declined", decidedBy: "issuer", severity: "hard", retry: "after_change", evidence: "specified", sources: fourLists },
  { code: "55", label: { en: "Incorrect PIN", "zh-CN": "密码错误" }, reason: "incorrect_pin", outcome: "declined", decidedBy: "issuer", severity: "soft", retry: "after_change", evidence: "specified", sources: fourLists },
  { code: "56", label: { en: "No card record", "zh-CN": "无此卡记录" }, reason: "no_card_record", outcome: "declined", decidedBy: "issuer", severity: "hard", retry: "after_change", evidence: "specified", sources: fourLists },
  { code: "57", label: { en: "Not permitted to the cardholder", "zh-CN": "不允许持卡人作此交易" }, reason: "not_permitted_to_cardholder", outcome: "declined", decidedBy: "issuer", severity: "hard", retry: "never", evidence: "specified", sources: withoutNeapay },
  { code: "58", label: { en: "Not permitted to the terminal", "zh-CN": "不允许终端作此交易" }, reason: "not_permitted_to_terminal", outcome: "declined", decidedBy: "unknown", severity: "hard", retry: "after_change", evidence: "specified", sources: withoutNeapay, disputed: "BPOINT says acquirer instead of terminal, and one Chinese list asks for a new sign-on." },
  { code: "59", label: { en: "Suspected fraud", "zh-CN": "涉嫌欺诈" }, reason: "suspected_fraud", outcome: "declined", decidedBy: "issuer", severity: "hard", retry: "after_change", evidence: "specified", sources: withoutNeapay },
  { code: "60", label: { en: "Merchant to contact acquirer", "zh-CN": "商户联系收单方" }, reason: "contact_acquirer", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "after_change", evidence: "specified", sources: withoutNeapay },
  { code: "61", label: { en: "Exceeds withdrawal amount limit", "zh-CN": "超出金额限制" }, reason: "amount_limit_exceeded", outcome: "declined", decidedBy: "issuer", severity: "soft", retry: "after_change", evidence: "specified", sources: withoutNeapay },
  { code: "62", label: { en: "Restricted card", "zh-CN": "卡受限制" }, reason: "restricted_card", outcome: "declined", decidedBy: "issuer", severity: "hard", retry: "after_change", evidence: "specified", sources: bpointAndHotel },
  { code: "63", label: { en: "Security violation", "zh-CN": "违反安全规定" }, reason: "security_violation", outcome: "declined", decidedBy: "unknown", severity: "hard", retry: "after_change", evidence: "specified", sources: bpointAndHotel },
  { code: "64", label: { en: "Original amount incorrect", "zh-CN": "原金额不符" }, reason: "original_amount_mismatch", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "after_change", evidence: "specified", sources: bpointAndHotel },
  { code: "65", label: { en: "Exceeds withdrawal count limit", "zh-CN": "超出次数限制" }, reason: "count_limit_exceeded", outcome: "declined", decidedBy: "issuer", severity: "soft", retry: "later", evidence: "specified", sources: bpointAndHotel },
  { code: "66", label: { en: "Merchant to call acquirer security", "zh-CN": "商户致电收单方安全部门" }, reason: "contact_acquirer", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "after_change", evidence: "specified", sources: bpointAndHotel },
  { code: "67", label: { en: "Hard capture at the machine", "zh-CN": "吞卡" }, reason: "capture_card", outcome: "declined", decidedBy: "issuer", severity: "hard", capture: true, retry: "never", evidence: "specified", sources: bpointAndHotel },
  // The issuer may have approved before its answer was thrown away.
  { code: "68", label: { en: "Response received too late", "zh-CN": "应答过迟" }, reason: "response_timeout", outcome: "outcome_unknown", decidedBy: "unknown", severity: "soft", retry: "check_status", evidence: "specified", sources: bpointAndHotel },
  { code: "69", label: { en: "Reserved for ISO", "zh-CN": "ISO 保留" }, reason: "reserved", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "unknown", evidence: "specified", sources: bpointAndHotel },
  { code: "70", label: { en: "Reserved for ISO", "zh-CN": "ISO 保留" }, reason: "reserved", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "unknown", evidence: "specified", sources: bpointAndHotel },
  { code: "71", label: { en: "Reserved for ISO", "zh-CN": "ISO 保留" }, reason: "reserved", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "unknown", evidence: "specified", sources: bpointAndHotel },
  { code: "72", label: { en: "Reserved for ISO", "zh-CN": "ISO 保留" }, reason: "reserved", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "unknown", evidence: "specified", sources: bpointAndHotel },
  { code: "73", label: { en: "Reserved for ISO", "zh-CN": "ISO 保留" }, reason: "reserved", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "unknown", evidence: "specified", sources: bpointAndHotel },
  { code: "74", label: { en: "Reserved for ISO", "zh-CN": "ISO 保留" }, reason: "reserved", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "unknown", evidence: "specified", sources: bpointAndHotel },
  { code: "75", label: { en: "PIN tries exceeded", "zh-CN": "密码次数超限" }, reason: "pin_tries_exceeded", outcome: "declined", decidedBy: "issuer", severity: "soft", retry: "after_change", evidence: "specified", sources: bpointAndHotel },
  { code: "76", label: { en: "Reserved for private use", "zh-CN": "留作私用" }, reason: "reserved", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "unknown", evidence: "specified", sources: bpoint },
  { code: "77", label: { en: "Reserved for private use", "zh-CN": "留作私用" }, reason: "reserved", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "unknown", evidence: "specified", sources: bpoint },
  { code: "78", label: { en: "Reserved for private use", "zh-CN": "留作私用" }, reason: "reserved", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "unknown", evidence: "specified", sources: bpoint },
  { code: "79", label: { en: "Reserved for private use", "zh-CN": "留作私用" }, reason: "reserved", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "unknown", evidence: "specified", sources: bpoint },
  { code: "80", label: { en: "Reserved for private use", "zh-CN": "留作私用" }, reason: "reserved", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "unknown", evidence: "specified", sources: bpoint },
  { code: "81", label: { en: "Reserved for private use", "zh-CN": "留作私用" }, reason: "reserved", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "unknown", evidence: "specified", sources: bpoint },
  { code: "82", label: { en: "Reserved for private use", "zh-CN": "留作私用" }, reason: "reserved", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "unknown", evidence: "specified", sources: bpoint },
  { code: "83", label: { en: "Reserved for private use", "zh-CN": "留作私用" }, reason: "reserved", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "unknown", evidence: "specified", sources: bpoint },
  { code: "84", label: { en: "Reserved for private use", "zh-CN": "留作私用" }, reason: "reserved", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "unknown", evidence: "specified", sources: bpoint },
  { code: "85", label: { en: "Reserved for private use", "zh-CN": "留作私用" }, reason: "reserved", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "unknown", evidence: "specified", sources: bpoint },
  { code: "86", label: { en: "Reserved for private use", "zh-CN": "留作私用" }, reason: "reserved", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "unknown", evidence: "specified", sources: bpoint },
  { code: "87", label: { en: "Reserved for private use", "zh-CN": "留作私用" }, reason: "reserved", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "unknown", evidence: "specified", sources: bpoint },
  { code: "88", label: { en: "Reserved for private use", "zh-CN": "留作私用" }, reason: "reserved", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "unknown", evidence: "specified", sources: bpoint },
  { code: "89", label: { en: "Reserved for private use", "zh-CN": "留作私用" }, reason: "reserved", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "unknown", evidence: "specified", sources: bpointAndHotel },
  { code: "90", label: { en: "Cut-off in progress", "zh-CN": "日切处理中" }, reason: "cut_off_in_progress", outcome: "declined", decidedBy: "network", severity: "soft", retry: "later", evidence: "specified", sources: bpointAndHotel },
  { code: "91", label: { en: "Issuer or switch inoperative", "zh-CN": "发卡方或交换中心不可用" }, reason: "issuer_unavailable", outcome: "declined", decidedBy: "network", severity: "soft", retry: "later", evidence: "specified", sources: bpointAndHotel },
  { code: "92", label: { en: "No route to the institution", "zh-CN": "无法路由至该机构" }, reason: "routing_failure", outcome: "declined", decidedBy: "network", severity: "soft", retry: "later", evidence: "specified", sources: bpointAndHotel },
  { code: "93", label: { en: "Violation of law", "zh-CN": "交易违法" }, reason: "legal_violation", outcome: "declined", decidedBy: "unknown", severity: "hard", retry: "never", evidence: "specified", sources: bpointAndHotel },
  // This message is refused; the one it repeats may have been approved.
  { code: "94", label: { en: "Duplicate transmission", "zh-CN": "重复交易" }, reason: "duplicate_transmission", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "check_status", evidence: "specified", sources: bpointAndHotel },
  { code: "95", label: { en: "Reconciliation error", "zh-CN": "对账不符" }, reason: "reconciliation_error", outcome: "not_a_decline", decidedBy: "unknown", severity: "soft", retry: "none", evidence: "specified", sources: bpointAndHotel },
  // An answer was given, so it counts as a refusal; without an answer there would be no code.
  { code: "96", label: { en: "System malfunction", "zh-CN": "系统故障" }, reason: "system_error", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "later", evidence: "specified", sources: bpointAndHotel },
  { code: "97", label: { en: "Reserved for national use", "zh-CN": "留作各国使用" }, reason: "reserved", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "unknown", evidence: "plausible", sources: bpointAndHotel, disputed: "BPOINT has the Australian national meaning, totals reset, and a Chinese list an unknown terminal." },
  { code: "98", label: { en: "Reserved for national use", "zh-CN": "留作各国使用" }, reason: "reserved", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "unknown", evidence: "plausible", sources: bpointAndHotel, disputed: "BPOINT has the Australian national meaning, MAC error, and a Chinese list no answer from the issuer." },
  { code: "99", label: { en: "Reserved for national use", "zh-CN": "留作各国使用" }, reason: "reserved", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "unknown", evidence: "specified", sources: bpoint },
];

/**
 * Response codes of ISO 8583:1987, with the reserved ranges.
 *
 * @example
 * ```ts
 * import { iso8583v1987 } from "field39/declines";
 *
 * iso8583v1987.rows.find((row) => row.code === "51")?.reason; // "insufficient_funds"
 * ```
 */
export const iso8583v1987: Network = {
  id: "iso8583-1987",
  name: { en: "ISO 8583:1987", "zh-CN": "ISO 8583:1987" },
  edition: "1987",
  sources: [
    {
      id: "neapay-2021",
      publisher: "NeaPay",
      title: "List of ISO8583 Response Codes",
      edition: "2021-01-29",
      url: "https://neapay.com/post/iso8583-response-codes-for-transaction-processing_100.html",
    },
    {
      id: "tabapay-iso",
      publisher: "TabaPay",
      title: "ISO Response Codes",
      url: "https://developers.tabapay.com/reference/iso-network-codes",
    },
    {
      id: "bpoint-bank-codes",
      publisher: "digistorm/omnipay-bpoint",
      title: "src/Message/PurchaseResponse.php (bank response codes of BPOINT, Commonwealth Bank of Australia)",
      edition: "3cb7ca53030a8344ec4ac68862a7ae10244bb427",
      url: "https://github.com/digistorm/omnipay-bpoint/blob/3cb7ca53030a8344ec4ac68862a7ae10244bb427/src/Message/PurchaseResponse.php",
    },
    {
      id: "radtek-hotel-repinfo",
      publisher: "radtek/hotel",
      title: "HotelCheckIn_Interface_Hardware/BankOfCard RepInfo.cs (response codes in Chinese)",
      edition: "0f5782a1fc9f528edd0381adc378fefcf1f58e3a",
      url: "https://github.com/radtek/hotel/blob/0f5782a1fc9f528edd0381adc378fefcf1f58e3a/HotelCheckIn_Interface_Hardware/BankOfCard/.svn/text-base/RepInfo.cs.svn-base",
    },
  ],
  rows,
};
