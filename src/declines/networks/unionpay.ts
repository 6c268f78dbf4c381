/**
 * China UnionPay, data element 39: the current generation, in which 05 is a failed identity check and 59 a wrong CVN.
 *
 * Codes, conditions and who may answer with them follow UnionPay's own annex (2015, compared with 2014: the same codes);
 * the terminal classes and texts follow tables in terminal software, which agree except where `disputed` says so. The
 * annex may not be copied, so labels are in our words; `display` is the short text that terminals show. `decidedBy`
 * keeps to the annex where it names one party (51 issuer only, 96 and 98 switch only) and is a reading, or `unknown`,
 * where it allows several. `posClass` is missing where the terminal tables have no row. `severity` and `retry` are ours:
 * `hard` is a card, its data, a set-up or an earlier transaction in the way; `soft` may pass later, or with another
 * amount, PIN or entry.
 */
import type { Network, ResponseCodeRow } from "../network.ts";

const annex = ["cup-006-6-2015", "cup-006-6-2014"];
const annexAndGateway = ["cup-006-6-2015", "cup-006-6-2014", "cybersource-cup"];
const annexAndPos = [
  "cup-006-6-2015",
  "cup-006-6-2014",
  "newpostech-2014",
  "topwise-results-query",
  "xufeiyun-unionpay-php",
];
const annexPosGateway = [
  "cup-006-6-2015",
  "cup-006-6-2014",
  "newpostech-2014",
  "topwise-results-query",
  "xufeiyun-unionpay-php",
  "cybersource-cup",
];
// The Topwise file shifts the columns of 03 and 04, and has no 45.
const annexAndPosNoTopwise = ["cup-006-6-2015", "cup-006-6-2014", "newpostech-2014", "xufeiyun-unionpay-php"];
const annexPosGatewayNoTopwise = [
  "cup-006-6-2015",
  "cup-006-6-2014",
  "newpostech-2014",
  "xufeiyun-unionpay-php",
  "cybersource-cup",
];
const terminalOnly = ["newpostech-2014", "chanjet-pos-v2"];

// biome-ignore format: one code a line, so that the table reads and diffs as a table
const rows: readonly ResponseCodeRow[] = [
  { code: "00", label: { en: "Approved", "zh-CN": "批准" }, display: { "zh-CN": "交易成功" }, reason: "approved", outcome: "approved", decidedBy: "unknown", severity: "soft", retry: "none", posClass: "A", evidence: "specified", sources: annexPosGateway },
  { code: "01", label: { en: "Refer to card issuer", "zh-CN": "联系发卡行" }, display: { "zh-CN": "请持卡人与发卡银行联系" }, reason: "refer_to_issuer", outcome: "referral", decidedBy: "issuer", severity: "soft", retry: "after_change", posClass: "C", evidence: "specified", sources: annexPosGateway },
  { code: "03", label: { en: "Invalid merchant", "zh-CN": "商户无效" }, display: { "zh-CN": "无效商户" }, reason: "invalid_merchant", outcome: "declined", decidedBy: "unknown", severity: "hard", retry: "after_change", posClass: "C", evidence: "specified", sources: annexPosGatewayNoTopwise },
  { code: "04", label: { en: "Capture card", "zh-CN": "没收卡" }, display: { "zh-CN": "此卡被没收" }, reason: "capture_card", outcome: "declined", decidedBy: "issuer", severity: "hard", capture: true, retry: "never", posClass: "D", evidence: "specified", sources: annexPosGatewayNoTopwise },
  { code: "05", label: { en: "Identity verification failed", "zh-CN": "身份认证失败" }, display: { "zh-CN": "持卡人认证失败" }, reason: "identity_verification_failed", outcome: "declined", decidedBy: "issuer", severity: "soft", retry: "after_change", posClass: "C", evidence: "specified", sources: annexPosGateway, disputed: "Chinese acquirers' older tables give 05 as a plain refusal without a reason, and the 2015 annex adds CVN2 failures to it." },
  { code: "10", label: { en: "Approved for a partial amount", "zh-CN": "部分金额批准" }, display: { "zh-CN": "显示部分批准金额，提示操作员" }, reason: "approved_partially", outcome: "approved_partially", decidedBy: "issuer", severity: "soft", retry: "none", posClass: "A", evidence: "specified", sources: annexPosGateway },
  { code: "11", label: { en: "Approved (VIP)", "zh-CN": "批准（贵宾）" }, display: { "zh-CN": "成功，VIP客户" }, reason: "approved", outcome: "approved", decidedBy: "issuer", severity: "soft", retry: "check_status", posClass: "A", confirmation: "required", evidence: "specified", sources: annexPosGateway, disputed: "Texts for terminals take 00 alone as success, while the interbank annex lists this code as a success too." },
  // A void, reversal or completion whose original was not approved, or came on the wrong day.
  { code: "12", label: { en: "Invalid related transaction", "zh-CN": "关联交易无效" }, display: { "zh-CN": "无效交易" }, reason: "related_transaction_error", outcome: "declined", decidedBy: "unknown", severity: "hard", retry: "check_status", posClass: "C", evidence: "specified", sources: annexPosGateway },
  { code: "13", label: { en: "Invalid amount", "zh-CN": "金额无效" }, display: { "zh-CN": "无效金额" }, reason: "invalid_amount", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "after_change", posClass: "B", evidence: "specified", sources: annexPosGateway },
  { code: "14", label: { en: "Invalid card number (no such account, or closed)", "zh-CN": "卡号无效（无此账号或已销户）" }, display: { "zh-CN": "无效卡号" }, reason: "invalid_card_number", outcome: "declined", decidedBy: "issuer", severity: "hard", retry: "after_change", posClass: "B", evidence: "specified", sources: annexPosGateway },
  { code: "15", label: { en: "No such issuer", "zh-CN": "无对应发卡方" }, display: { "zh-CN": "此卡无对应发卡方" }, reason: "no_such_issuer", outcome: "declined", decidedBy: "network", severity: "hard", retry: "never", posClass: "C", evidence: "specified", sources: annexPosGateway },
  { code: "16", label: { en: "Approved, update track 3", "zh-CN": "批准，更新第三磁道" }, display: { "zh-CN": "更新第三磁道" }, reason: "approved", outcome: "approved", decidedBy: "unknown", severity: "soft", retry: "check_status", confirmation: "required", evidence: "specified", sources: annexAndGateway, disputed: "The annex lists 16 as a success but marks it as reserved, Cybersource lists it as an approval, and texts for terminals take 00 alone as success." },
  { code: "21", label: { en: "Card not activated, or dormant", "zh-CN": "卡未激活或睡眠" }, display: { "zh-CN": "该卡未初始化或睡眠卡" }, reason: "card_not_activated", outcome: "declined", decidedBy: "issuer", severity: "soft", retry: "after_change", posClass: "C", evidence: "specified", sources: annexPosGateway },
  // This message is refused; it says that an earlier one was already voided, reversed or completed.
  { code: "22", label: { en: "Related transaction in the wrong state, or out of time", "zh-CN": "关联交易状态不符或超期" }, display: { "zh-CN": "操作有误，或超出交易允许天数" }, reason: "related_transaction_error", outcome: "declined", decidedBy: "unknown", severity: "hard", retry: "check_status", posClass: "C", evidence: "specified", sources: annexPosGateway },
  { code: "25", label: { en: "Original transaction not found", "zh-CN": "找不到原交易" }, display: { "zh-CN": "没有原始交易，请联系发卡方" }, reason: "original_not_found", outcome: "declined", decidedBy: "unknown", severity: "hard", retry: "check_status", posClass: "C", evidence: "specified", sources: annexPosGateway },
  { code: "30", label: { en: "Message format error", "zh-CN": "报文格式错误" }, display: { "zh-CN": "请重试" }, reason: "format_error", outcome: "declined", decidedBy: "unknown", severity: "hard", retry: "after_change", posClass: "C", evidence: "specified", sources: annexPosGateway },
  { code: "34", label: { en: "Suspected fraud (capture)", "zh-CN": "涉嫌欺诈（没收）" }, display: { "zh-CN": "作弊卡，吞卡" }, reason: "suspected_fraud", outcome: "declined", decidedBy: "issuer", severity: "hard", capture: true, retry: "never", posClass: "D", evidence: "specified", sources: annexPosGateway },
  { code: "38", label: { en: "PIN tries exceeded, account locked", "zh-CN": "密码次数超限，账户已锁定" }, display: { "zh-CN": "密码错误次数超限，请与发卡方联系" }, reason: "pin_tries_exceeded", outcome: "declined", decidedBy: "issuer", severity: "hard", retry: "after_change", posClass: "D", evidence: "specified", sources: annexPosGateway, disputed: "A public terminal table lets the operator keep the card, while the interbank annex asks for a plain failure." },
  { code: "40", label: { en: "Function not supported", "zh-CN": "功能不支持" }, display: { "zh-CN": "发卡方不支持的交易" }, reason: "function_not_supported", outcome: "declined", decidedBy: "issuer", severity: "hard", retry: "never", posClass: "C", evidence: "specified", sources: annexPosGateway },
  { code: "41", label: { en: "Lost card (capture)", "zh-CN": "挂失卡（没收）" }, display: { "zh-CN": "挂失卡，请没收" }, reason: "lost_card", outcome: "declined", decidedBy: "issuer", severity: "hard", capture: true, retry: "never", posClass: "D", evidence: "specified", sources: annexAndPos },
  { code: "43", label: { en: "Stolen card (capture)", "zh-CN": "被窃卡（没收）" }, display: { "zh-CN": "被窃卡，请没收" }, reason: "stolen_card", outcome: "declined", decidedBy: "issuer", severity: "hard", capture: true, retry: "never", posClass: "D", evidence: "specified", sources: annexAndPos },
  { code: "45", label: { en: "Magnetic stripe of a chip card not allowed", "zh-CN": "芯片卡不允许刷磁条" }, display: { "zh-CN": "请使用芯片" }, reason: "fallback_not_allowed", outcome: "declined", decidedBy: "issuer", severity: "soft", retry: "after_change", posClass: "D", evidence: "specified", sources: annexAndPosNoTopwise, disputed: "Public terminal tables give class D in one place and class C in another." },
  { code: "51", label: { en: "Insufficient funds, credit limit or cash-advance limit", "zh-CN": "资金、信用额度或取现额度不足" }, display: { "zh-CN": "可用余额不足" }, reason: "insufficient_funds", outcome: "declined", decidedBy: "issuer", severity: "soft", retry: "later", posClass: "C", evidence: "specified", sources: annexAndPos },
  { code: "54", label: { en: "Expired card", "zh-CN": "卡过期" }, display: { "zh-CN": "该卡已过期" }, reason: "expired_card", outcome: "declined", decidedBy: "issuer", severity: "hard", retry: "after_change", posClass: "C", evidence: "specified", sources: annexAndPos },
  { code: "55", label: { en: "Incorrect PIN", "zh-CN": "密码错误" }, display: { "zh-CN": "密码错" }, reason: "incorrect_pin", outcome: "declined", decidedBy: "issuer", severity: "soft", retry: "after_change", posClass: "C", evidence: "specified", sources: annexAndPos },
  { code: "57", label: { en: "Not permitted to the cardholder", "zh-CN": "不允许持卡人作此交易" }, display: { "zh-CN": "不允许此卡交易" }, reason: "not_permitted_to_cardholder", outcome: "declined", decidedBy: "issuer", severity: "hard", retry: "never", posClass: "C", evidence: "specified", sources: annexAndPos },
  { code: "58", label: { en: "Not permitted to the terminal", "zh-CN": "不允许终端作此交易" }, display: { "zh-CN": "发卡方不允许该卡在本终端进行此交易" }, reason: "not_permitted_to_terminal", outcome: "declined", decidedBy: "issuer", severity: "hard", retry: "after_change", posClass: "C", evidence: "specified", sources: annexAndPos },
  { code: "59", label: { en: "Card check value (CVN) wrong, suspected fraud", "zh-CN": "卡片校验值（CVN）不符，涉嫌欺诈" }, display: { "zh-CN": "卡片校验错" }, reason: "card_verification_failed", outcome: "declined", decidedBy: "issuer", severity: "soft", retry: "after_change", posClass: "C", evidence: "specified", sources: annexAndPos },
  { code: "61", label: { en: "Amount limit exceeded", "zh-CN": "超出金额限制" }, display: { "zh-CN": "交易金额超限" }, reason: "amount_limit_exceeded", outcome: "declined", decidedBy: "issuer", severity: "soft", retry: "after_change", posClass: "C", evidence: "specified", sources: annexAndPos },
  { code: "62", label: { en: "Restricted card (region of use)", "zh-CN": "卡受限制（受理地区等）" }, display: { "zh-CN": "受限制的卡" }, reason: "restricted_card", outcome: "declined", decidedBy: "issuer", severity: "hard", retry: "after_change", posClass: "C", evidence: "specified", sources: annexAndPos },
  { code: "64", label: { en: "Amount differs from the original", "zh-CN": "与原交易金额不符" }, display: { "zh-CN": "交易金额与原交易不匹配" }, reason: "original_amount_mismatch", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "after_change", posClass: "C", evidence: "specified", sources: annexAndPos },
  { code: "65", label: { en: "Count limit exceeded", "zh-CN": "超出次数限制" }, display: { "zh-CN": "超出取款次数限制" }, reason: "count_limit_exceeded", outcome: "declined", decidedBy: "issuer", severity: "soft", retry: "later", posClass: "C", evidence: "specified", sources: annexAndPos },
  // The displayed advice to try again holds only after a query or a reversal: the issuer may have approved.
  { code: "68", label: { en: "Issuer's answer timed out", "zh-CN": "发卡行应答超时" }, display: { "zh-CN": "交易超时，请重试" }, reason: "response_timeout", outcome: "outcome_unknown", decidedBy: "issuer", severity: "soft", retry: "check_status", posClass: "C", evidence: "specified", sources: annexAndPos, disputed: "One public terminal table gives class B, repeat, where the others give class C." },
  { code: "75", label: { en: "PIN tries exceeded", "zh-CN": "密码次数超限" }, display: { "zh-CN": "密码错误次数超限" }, reason: "pin_tries_exceeded", outcome: "declined", decidedBy: "issuer", severity: "soft", retry: "after_change", posClass: "C", evidence: "specified", sources: annexAndPos },
  { code: "77", label: { en: "Batch number differs, sign on again", "zh-CN": "批次号不符，需重新签到" }, display: { "zh-CN": "请重新签到，再作交易" }, reason: "sign_on_required", outcome: "declined", decidedBy: "acquirer", severity: "soft", retry: "after_change", posClass: "D", evidence: "documented", sources: terminalOnly, disputed: "Only tables for terminals have 77; the interbank annexes of 2014 and 2015 do not." },
  { code: "90", label: { en: "Day-end processing", "zh-CN": "日终处理中" }, display: { "zh-CN": "系统日切，请稍后重试" }, reason: "cut_off_in_progress", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "later", posClass: "C", evidence: "specified", sources: annexAndPos },
  { code: "91", label: { en: "Issuer not operating", "zh-CN": "发卡方不可用" }, display: { "zh-CN": "发卡方状态不正常，请稍后重试" }, reason: "issuer_unavailable", outcome: "declined", decidedBy: "network", severity: "soft", retry: "later", posClass: "C", evidence: "specified", sources: annexAndPos },
  { code: "92", label: { en: "No route to the institution", "zh-CN": "无法路由至该机构" }, display: { "zh-CN": "发卡方线路异常，请稍后重试" }, reason: "routing_failure", outcome: "declined", decidedBy: "network", severity: "soft", retry: "later", posClass: "C", evidence: "specified", sources: annexAndPos },
  // This message is refused; the one it repeats may have been approved.
  { code: "94", label: { en: "Duplicate transaction", "zh-CN": "重复交易" }, display: { "zh-CN": "拒绝，重复交易，请稍后重试" }, reason: "duplicate_transmission", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "check_status", posClass: "C", evidence: "specified", sources: annexAndPos },
  // The annex calls it a refusal by the switch, so nothing is pending.
  { code: "96", label: { en: "UnionPay switch failure", "zh-CN": "银联处理中心异常" }, display: { "zh-CN": "拒绝，交换中心异常，请稍后重试" }, reason: "system_error", outcome: "declined", decidedBy: "network", severity: "soft", retry: "later", posClass: "C", evidence: "specified", sources: annexAndPos },
  { code: "97", label: { en: "Terminal not registered", "zh-CN": "终端号未登记" }, display: { "zh-CN": "终端号未登记" }, reason: "terminal_not_registered", outcome: "declined", decidedBy: "acquirer", severity: "hard", retry: "after_change", posClass: "D", evidence: "specified", sources: annexAndPos },
  { code: "98", label: { en: "No answer from the issuer at the switch", "zh-CN": "银联未收到发卡方应答" }, display: { "zh-CN": "发卡方超时" }, reason: "response_timeout", outcome: "outcome_unknown", decidedBy: "network", severity: "soft", retry: "check_status", posClass: "E", evidence: "specified", sources: annexAndPos },
  { code: "99", label: { en: "PIN format error", "zh-CN": "密码格式错误" }, display: { "zh-CN": "PIN格式错，请重新签到" }, reason: "pin_format_error", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "after_change", posClass: "B", evidence: "specified", sources: annexAndPos },
  { code: "A0", label: { en: "MAC check failed", "zh-CN": "MAC 校验失败" }, display: { "zh-CN": "MAC校验错，请重新签到" }, reason: "mac_error", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "after_change", posClass: "B", evidence: "specified", sources: annexAndPos },
  { code: "A1", label: { en: "Transfer currencies differ", "zh-CN": "转账币种不一致" }, display: { "zh-CN": "转账货币不一致" }, reason: "currency_mismatch", outcome: "declined", decidedBy: "unknown", severity: "hard", retry: "after_change", posClass: "C", evidence: "specified", sources: annexAndPos },
  { code: "A2", label: { en: "Success with a fault: issuer did not answer", "zh-CN": "有缺陷的成功：发卡方未应答" }, display: { "zh-CN": "交易成功，请向资金转入行确认" }, reason: "approved", outcome: "approved", decidedBy: "network", severity: "soft", retry: "check_status", posClass: "A", confirmation: "required", evidence: "specified", sources: annexAndPos, disputed: "Texts for terminals take 00 alone as success, while the interbank annex lists this code as a success too." },
  { code: "A3", label: { en: "Receiving bank has no such account", "zh-CN": "收款行无此账户" }, display: { "zh-CN": "资金到账行账号不正确" }, reason: "receiving_account_invalid", outcome: "declined", decidedBy: "issuer", severity: "hard", retry: "after_change", posClass: "C", evidence: "specified", sources: annexAndPos },
  { code: "A4", label: { en: "Success with a fault: original request not received", "zh-CN": "有缺陷的成功：未收到原请求" }, display: { "zh-CN": "交易成功，请向资金到账行确认" }, reason: "approved", outcome: "approved", decidedBy: "issuer", severity: "soft", retry: "check_status", posClass: "A", confirmation: "required", evidence: "specified", sources: annexAndPos, disputed: "Texts for terminals take 00 alone as success, while the interbank annex lists this code as a success too." },
  { code: "A5", label: { en: "Success with a fault: original was refused", "zh-CN": "有缺陷的成功：原交易被拒绝" }, display: { "zh-CN": "交易成功，请向资金到账行确认" }, reason: "approved", outcome: "approved", decidedBy: "unknown", severity: "soft", retry: "check_status", posClass: "A", confirmation: "required", evidence: "specified", sources: annexAndPos, disputed: "Texts for terminals take 00 alone as success, while the interbank annex lists this code as a success too." },
  { code: "A6", label: { en: "Success with a fault: original was not answered", "zh-CN": "有缺陷的成功：原交易未获应答" }, display: { "zh-CN": "交易成功，请向资金到账行确认" }, reason: "approved", outcome: "approved", decidedBy: "network", severity: "soft", retry: "check_status", posClass: "A", confirmation: "required", evidence: "specified", sources: annexAndPos, disputed: "Texts for terminals take 00 alone as success, while the interbank annex lists this code as a success too." },
  { code: "A7", label: { en: "Security processing failed", "zh-CN": "安全处理失败" }, display: { "zh-CN": "拒绝，交换中心异常，请稍后重试" }, reason: "security_processing_failed", outcome: "declined", decidedBy: "unknown", severity: "soft", retry: "later", posClass: "C", evidence: "specified", sources: annexAndPos },
  { code: "A8", label: { en: "Region of the receiving card missing", "zh-CN": "缺少转入卡归属地" }, display: { "zh-CN": "未上送“转入卡归属地信息”" }, reason: "format_error", outcome: "declined", decidedBy: "issuer", severity: "hard", retry: "after_change", evidence: "specified", sources: annex },
  { code: "B1", label: { en: "Nothing to pay", "zh-CN": "无欠费" }, display: { "zh-CN": "此业务无欠费" }, reason: "administrative", outcome: "not_a_decline", decidedBy: "acquirer", severity: "soft", retry: "none", evidence: "specified", sources: annex },
  { code: "C1", label: { en: "Acquirer not signed on, or in an invalid state", "zh-CN": "受理方未签到或状态无效" }, reason: "sign_on_required", outcome: "declined", decidedBy: "network", severity: "soft", retry: "later", evidence: "specified", sources: annex },
  { code: "D1", label: { en: "Institution code error", "zh-CN": "机构代码错误" }, reason: "administrative", outcome: "not_a_decline", decidedBy: "unknown", severity: "soft", retry: "none", evidence: "specified", sources: annex },
  { code: "D2", label: { en: "Date error", "zh-CN": "日期错误" }, reason: "administrative", outcome: "not_a_decline", decidedBy: "unknown", severity: "soft", retry: "none", evidence: "specified", sources: annex },
  { code: "D3", label: { en: "Invalid file type", "zh-CN": "文件类型无效" }, reason: "administrative", outcome: "not_a_decline", decidedBy: "unknown", severity: "soft", retry: "none", evidence: "specified", sources: annex },
  { code: "D4", label: { en: "File already processed", "zh-CN": "文件已处理" }, reason: "administrative", outcome: "not_a_decline", decidedBy: "unknown", severity: "soft", retry: "none", evidence: "specified", sources: annex },
  { code: "D5", label: { en: "No such file", "zh-CN": "文件不存在" }, reason: "administrative", outcome: "not_a_decline", decidedBy: "unknown", severity: "soft", retry: "none", evidence: "specified", sources: annex },
  { code: "D6", label: { en: "Not supported by the receiver", "zh-CN": "接收方不支持" }, reason: "administrative", outcome: "not_a_decline", decidedBy: "unknown", severity: "soft", retry: "none", evidence: "specified", sources: annex },
  { code: "D7", label: { en: "File locked", "zh-CN": "文件被锁定" }, reason: "administrative", outcome: "not_a_decline", decidedBy: "unknown", severity: "soft", retry: "none", evidence: "specified", sources: annex },
  { code: "D8", label: { en: "Not successful", "zh-CN": "处理未成功" }, reason: "administrative", outcome: "not_a_decline", decidedBy: "unknown", severity: "soft", retry: "none", evidence: "specified", sources: annex },
  { code: "D9", label: { en: "File length differs", "zh-CN": "文件长度不符" }, reason: "administrative", outcome: "not_a_decline", decidedBy: "unknown", severity: "soft", retry: "none", evidence: "specified", sources: annex },
  { code: "DA", label: { en: "File cannot be decompressed", "zh-CN": "文件解压错误" }, reason: "administrative", outcome: "not_a_decline", decidedBy: "unknown", severity: "soft", retry: "none", evidence: "specified", sources: annex },
  { code: "DB", label: { en: "File name error", "zh-CN": "文件名错误" }, reason: "administrative", outcome: "not_a_decline", decidedBy: "unknown", severity: "soft", retry: "none", evidence: "specified", sources: annex },
  { code: "DC", label: { en: "File cannot be received", "zh-CN": "文件无法接收" }, reason: "administrative", outcome: "not_a_decline", decidedBy: "unknown", severity: "soft", retry: "none", evidence: "specified", sources: annex },
  { code: "F1", label: { en: "File record format error", "zh-CN": "记录格式错误" }, reason: "administrative", outcome: "not_a_decline", decidedBy: "network", severity: "soft", retry: "none", evidence: "specified", sources: annex },
  { code: "F2", label: { en: "Duplicate file record", "zh-CN": "记录重复" }, reason: "administrative", outcome: "not_a_decline", decidedBy: "network", severity: "soft", retry: "none", evidence: "specified", sources: annex },
  { code: "F3", label: { en: "File record not found", "zh-CN": "记录不存在" }, reason: "administrative", outcome: "not_a_decline", decidedBy: "network", severity: "soft", retry: "none", evidence: "specified", sources: annex },
  { code: "F4", label: { en: "File record error", "zh-CN": "记录错误" }, reason: "administrative", outcome: "not_a_decline", decidedBy: "network", severity: "soft", retry: "none", evidence: "specified", sources: annex },
  { code: "F5", label: { en: "Batch not yet turned into online messages", "zh-CN": "批量转联机未完成" }, reason: "administrative", outcome: "not_a_decline", decidedBy: "unknown", severity: "soft", retry: "none", evidence: "specified", sources: annex },
  { code: "N1", label: { en: "Too many unposted passbook items", "zh-CN": "未登折笔数超限" }, display: { "zh-CN": "未登折帐目超限" }, reason: "passbook_full", outcome: "declined", decidedBy: "issuer", severity: "soft", retry: "after_change", evidence: "specified", sources: annex },
  { code: "P1", label: { en: "No contact number on file at the issuer", "zh-CN": "未在发卡行留存联系号码" }, display: { "zh-CN": "未留存手机号等通讯联系号码" }, reason: "contact_number_missing", outcome: "declined", decidedBy: "issuer", severity: "soft", retry: "after_change", evidence: "specified", sources: annex },
  { code: "Y1", label: { en: "Approved offline (chip)", "zh-CN": "脱机批准（芯片）" }, reason: "approved", outcome: "approved", decidedBy: "terminal", severity: "soft", retry: "none", evidence: "specified", sources: annex },
  { code: "Y3", label: { en: "Could not go online, approved offline (chip)", "zh-CN": "无法联机，脱机批准（芯片）" }, reason: "approved", outcome: "approved", decidedBy: "terminal", severity: "soft", retry: "none", evidence: "specified", sources: annex },
  { code: "Z1", label: { en: "Declined offline (chip)", "zh-CN": "脱机拒绝（芯片）" }, reason: "offline_declined", outcome: "declined", decidedBy: "terminal", severity: "soft", retry: "unknown", evidence: "specified", sources: annex },
  { code: "Z3", label: { en: "Could not go online, declined offline (chip)", "zh-CN": "无法联机，脱机拒绝（芯片）" }, reason: "offline_declined", outcome: "declined", decidedBy: "terminal", severity: "soft", retry: "later", evidence: "specified", sources: annex },
];

/**
 * Response codes of China UnionPay, with the handling class and text for POS terminals.
 *
 * @example
 * ```ts
 * import { unionpay } from "field39/declines";
 *
 * unionpay.rows.find((row) => row.code === "05")?.reason; // "identity_verification_failed"
 * ```
 */
export const unionpay: Network = {
  id: "unionpay",
  name: { en: "China UnionPay", "zh-CN": "中国银联" },
  edition: "Q/CUP 006.6-2015 (2015.B)",
  sources: [
    {
      id: "cup-006-6-2015",
      publisher: "China UnionPay",
      title: "中国银联银行卡交换系统技术规范（国际卷）第6部分 附录",
      edition: "Q/CUP 006.6-2015, 2015.B, 2015-11-12",
      section: "A.2.1",
    },
    {
      id: "cup-006-6-2014",
      publisher: "China UnionPay",
      title: "中国银联银行卡联网联合技术规范V2.1 第6部分 附录",
      edition: "Q/CUP 006.6-2014, V2.1-2014.A, 2014-06-06",
      section: "A.2",
    },
    {
      id: "newpostech-2014",
      publisher: "newPosTech",
      title: "PosN38Universal, ErrorType.m (terminal software with classes A to E)",
      edition: "2014-08-12",
      section: "+errInfo:",
    },
    {
      id: "topwise-results-query",
      publisher: "odejinmi/topwisemp35p",
      title:
        "android/src/main/kotlin/com/topwise/library/util/ResultsQuery.java (terminal software with classes A to E)",
      edition: "bb210ccf74257d62ac997309b95690d16677ccea",
      url: "https://github.com/odejinmi/topwisemp35p/blob/bb210ccf74257d62ac997309b95690d16677ccea/android/src/main/kotlin/com/topwise/library/util/ResultsQuery.java",
    },
    {
      id: "xufeiyun-unionpay-php",
      publisher: "xufeiyun/unionpay-php",
      title: "src/main/php/UnionResult.php (classes A to E)",
      edition: "3dde19c56d3e8239589568e1608f872edbbe9282",
      url: "https://github.com/xufeiyun/unionpay-php/blob/3dde19c56d3e8239589568e1608f872edbbe9282/src/main/php/UnionResult.php",
    },
    {
      id: "cybersource-cup",
      publisher: "Cybersource",
      title: "pinDebitPurchaseReply_processorResponse (China UnionPay)",
      url: "https://developer.cybersource.com/docs/cybs/en-us/api-fields/reference/all/so/api-fields/pin-debit-purchase-reply-processor-response.html",
    },
    {
      id: "chanjet-pos-v2",
      publisher: "畅捷支付 (Chanjet Payment)",
      title: "畅捷支付终端POS规范",
      edition: "V2.0, 2017",
      url: "https://github.com/chinaljp/posp/blob/0ccc2f438fb87641416e8d1b2125e40d84167cbb/trunk/doc/%E7%95%85%E6%8D%B7%E6%94%AF%E4%BB%98%E7%BB%88%E7%AB%AFpos%E8%A7%84%E8%8C%83V2.0.docx",
      section: "附录D",
    },
  ],
  rows,
};
