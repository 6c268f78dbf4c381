/** The words of the private codes of jPOS-CMF, by code. They are our own, because the manual may not be copied. */
import type { TableWords } from "../network.ts";

/** What the table of jPOS-CMF says in words: for `createExplainer`, beside `jposCmf`. */
// biome-ignore format: one code a line, so that the table reads and diffs as a table
export const jposCmfWords: TableWords = {
  network: "jpos-cmf",
  name: { en: "jPOS-CMF", "zh-CN": "jPOS-CMF" },
  rows: {
    "0885": { label: { en: "No reason to decline", "zh-CN": "无拒绝理由" }, disputed: "Current jPOS sends 0085 instead, which the standard assigns since." },
    1802: { label: { en: "Field missing", "zh-CN": "缺少字段" } },
    1803: { label: { en: "Field too many", "zh-CN": "存在多余字段" } },
    1804: { label: { en: "Invalid card number", "zh-CN": "卡号无效" }, disputed: "Equals Money sends it where the request has no card number." },
    1806: { label: { en: "Card not active", "zh-CN": "卡未激活" } },
    1808: { label: { en: "Card not set up", "zh-CN": "卡未配置" } },
    1810: { label: { en: "Invalid amount", "zh-CN": "金额无效" }, disputed: "The manual has it, the enumeration does not, and its authors call 1010 of the standard the right code." },
    1811: { label: { en: "System error in the database", "zh-CN": "系统错误（数据库）" } },
    1812: { label: { en: "System error in the transaction", "zh-CN": "系统错误（交易处理）" } },
    1813: { label: { en: "Cardholder not active", "zh-CN": "持卡人未启用" } },
    1814: { label: { en: "Cardholder not set up", "zh-CN": "持卡人未配置" } },
    1815: { label: { en: "Cardholder's validity expired", "zh-CN": "持卡人有效期已过" } },
    1816: { label: { en: "Original transaction not found", "zh-CN": "找不到原交易" } },
    1817: { label: { en: "Usage limit reached", "zh-CN": "超出使用限制" }, disputed: "The sources do not say whether amounts or uses are counted." },
    1818: { label: { en: "Configuration error", "zh-CN": "配置错误" } },
    1819: { label: { en: "Invalid terminal", "zh-CN": "终端无效" } },
    1820: { label: { en: "Inactive terminal", "zh-CN": "终端未启用" } },
    1821: { label: { en: "Invalid merchant", "zh-CN": "商户无效" } },
    1822: { label: { en: "Duplicate entity", "zh-CN": "对象重复" } },
    1823: { label: { en: "Invalid acquirer", "zh-CN": "收单方无效" } },
    1824: { label: { en: "Already reversed", "zh-CN": "已冲正" } },
    1825: { label: { en: "Later activity prevents the reversal", "zh-CN": "有后续交易，不能冲正" } },
    1826: { label: { en: "Later activity prevents the void", "zh-CN": "有后续交易，不能撤销" } },
    1827: { label: { en: "Original was voided", "zh-CN": "原交易已撤销" } },
    1828: { label: { en: "Tokenisation of the card not supported", "zh-CN": "该卡不支持令牌化" } },
    1830: { label: { en: "Invalid field", "zh-CN": "字段无效" } },
    1831: { label: { en: "Endpoint not set up properly", "zh-CN": "端点配置有误" } },
    1832: { label: { en: "Invalid request", "zh-CN": "请求无效" } },
    1833: { label: { en: "Host unreachable", "zh-CN": "无法连接主机" } },
    9999: { label: { en: "General decline", "zh-CN": "一般性拒绝" } },
  },
};
