import type { SchemeRuleWords } from "./scheme-rule.ts";

const abecs = "ブラジル（ABECS）：このコードの拒否は覆りません。同じ取引は再試行しません。";

/** What the schemes' retry rules say in Japanese: for `schemeRetry`. */
export const jaRules: SchemeRuleWords = {
  language: "ja",
  texts: {
    abecs_irreversible_visa: abecs,
    abecs_irreversible_mastercard: abecs,
    abecs_irreversible_elo: abecs,
    abecs_irreversible_amex: abecs,
    elo_15_a_month: "Elo：同じカード、加盟店、金額での再試行は、暦月（ブラジリア時間）あたり最大15回です。",
    elo_irreversible: "Elo：このコードの拒否は覆りません。同じ取引は再試行しません。",
    mastercard_10_in_24_hours: "Mastercard：同じカードと加盟店での拒否は、24時間に最大10回です。",
    mastercard_35_in_30_days: "Mastercard：同じカード、加盟店、金額での拒否は、30日間に最大35回です。",
    mastercard_card_for_one_use:
      "Mastercardアドバイスコード40または41：チャージできないプリペイドカード、または1回限りの番号です。別のカードをお願いしてください。",
    mastercard_do_not_try_again: "Mastercardアドバイスコード03：再試行しないでください。",
    mastercard_new_details: "Mastercardアドバイスコード01：新しいカード情報があります。再試行の前に更新してください。",
    mastercard_payment_cancelled:
      "Mastercardアドバイスコード21：カード会員が支払いを取り消しました。課金を停止してください。",
    mastercard_product_code:
      "Mastercardアドバイスコード22：加盟店はこの商品コードの条件を満たしていません。アクワイアラとともに訂正してください。",
    mastercard_token_requirements:
      "Mastercardアドバイスコード04：この種類のトークンの要件を満たしていません。トークンまたはそのデータを変更してください。",
    mastercard_sanctions_score:
      "Mastercardアドバイスコード42：スクリーニング結果がしきい値を超えています。再試行は認められません。",
    mastercard_wait_02: "Mastercardアドバイスコード02：再試行は72時間後以降にしてください。",
    mastercard_wait_24: "Mastercardアドバイスコード24：再試行は1時間後以降にしてください。",
    mastercard_wait_25: "Mastercardアドバイスコード25：再試行は24時間後以降にしてください。",
    mastercard_wait_26: "Mastercardアドバイスコード26：再試行は2日後以降にしてください。",
    mastercard_wait_27: "Mastercardアドバイスコード27：再試行は4日後以降にしてください。",
    mastercard_wait_28: "Mastercardアドバイスコード28：再試行は6日後以降にしてください。",
    mastercard_wait_29: "Mastercardアドバイスコード29：再試行は8日後以降にしてください。",
    mastercard_wait_30: "Mastercardアドバイスコード30：再試行は10日後以降にしてください。",
    visa_15_in_30_days: "Visa：同じカード、加盟店、金額での再試行は、30日間に最大15回です。",
    visa_20_in_30_days:
      "Visa：同じカード、加盟店、金額での再試行は、30日間に最大20回です。カード会員によるものと加盟店によるものは別々に数えます。",
    visa_25000_data_quality:
      "Visa：データの誤りによる加盟店の拒否（カテゴリー3、非対面取引）が30日間に25,000件を超えると、以降1件ごとに手数料がかかります。",
    visa_83_category_2: "Visa：83は一時的な拒否（カテゴリー2）で、もう「その他」ではありません。",
    visa_never_approve:
      "Visa：カード発行会社がこのカードを承認することはありません（カテゴリー1）。再試行は認められません。",
    visa_never_approve_57:
      "Visa：57は、カード発行会社が承認することはないという意味です（カテゴリー1）。再試行は認められません。",
  },
};
