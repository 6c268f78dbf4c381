import { decode, explainDecline, forCustomer, fromHex } from "field39";
import { unionpayPos } from "field39/specs";

const frame = fromHex(
  "008E60000300006031003113030210703E00810AD080121662250000000000140000000000001000000001011530120315301203" +
    "15000801020000313533303132303030303031353131303030303030313130303030303030303030303030312230313032303030" +
    "3020202030313033303030302020203135360014220000010005000011435550D3E0B6EEB2BBD7E3",
);
const message = decode(unionpayPos, frame.subarray(2)); // two bytes of length come first
message.fields[39]; // "51", typed string | undefined

const explanation = explainDecline(message, { network: "unionpay", locale: "zh-CN" });
console.log(explanation.title, explanation.retry.verdict); // 余额不足 after_change
console.log(explanation.causes[0]?.text); // the likeliest cause
console.log(explanation.strategies[0]?.action); // what code can do: "ask_other_card"
console.log(forCustomer(explanation).message); // the only part for a front end
