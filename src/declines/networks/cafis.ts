/**
 * Japan: the G codes that terminals and payment providers show for an answer by way of CAFIS. They are three characters of
 * their own, not values of a two-character data element 39.
 *
 * This table is weak. No list by NTT Data, who runs CAFIS, or by a card company was found. The rows follow the messages that
 * two programs have for the codes of Sony Payment Services (e-SCOTT Smart) and of GMO Payment Gateway, the help page of a
 * shop system, and pages for consumers, which resemble each other. `documented` means that such a list or the help
 * page has the code, `plausible` that pages for consumers alone have it. J-Debit gives G85 and G94 other meanings than
 * credit cards, and JCB's own codes were not found.
 *
 * `severity` and `retry` are ours.
 */
import type { Network, ResponseCodeRow, RowDefaults } from "../network.ts";

// biome-ignore format: one group a line
const defaults: readonly RowDefaults[] = [
  { sources: ["welcart-escott","active-merchant-gmo"] },
  { codes: "G02 G03 G04 G05 G67 G69 G70 G71 G73 G76 G77 G79 G80 G81", sources: ["active-merchant-gmo"] },
  { codes: "G06 G07", evidence: "plausible", sources: ["jdebit-errorcode-page"] },
  { codes: "G45 G84 G85 G92 G94", sources: ["welcart-escott"] },
  { codes: "G12 G30", sources: ["welcart-escott","active-merchant-gmo","pitch-plus-help","creditcard-site-error-code","debit-errorcode-page"] },
  { codes: "G42", sources: ["welcart-escott","active-merchant-gmo","creditcard-site-error-code","debit-errorcode-page","jdebit-errorcode-page"] },
  { codes: "G44", sources: ["welcart-escott","active-merchant-gmo","pitch-plus-help"] },
  { codes: "G54", sources: ["welcart-escott","welcart-escott-early","pitch-plus-help"] },
  { codes: "G55", sources: ["welcart-escott","welcart-escott-early","active-merchant-gmo","debit-errorcode-page"] },
  { codes: "G56", evidence: "plausible", sources: ["debit-errorcode-page"] },
  { codes: "G60", sources: ["welcart-escott","active-merchant-gmo","debit-errorcode-page","jdebit-errorcode-page"] },
  { codes: "G68 G72 G74 G75 G78 G83", sources: ["welcart-escott","welcart-escott-early","active-merchant-gmo"] },
  { codes: "G61 G96", sources: ["welcart-escott","welcart-escott-early","active-merchant-gmo"] },
  { codes: "G95 G98 G99", sources: ["welcart-escott","cardinformation-error-g9"] },
  { codes: "G97", sources: ["welcart-escott","active-merchant-gmo","jdebit-errorcode-page"] },
  { codes: "G02 G03 G04 G05 G06 G07 G12 G22 G30 G42 G44 G54 G55 G56 G60 G61 G92", decidedBy: "issuer" },
  { codes: "G85", decidedBy: "network" },
];

// biome-ignore format: one code a line, so that the table reads and diffs as a table
const rows: readonly ResponseCodeRow[] = [
  { code: "G02", reason: "insufficient_funds" },
  { code: "G03", reason: "amount_limit_exceeded" },
  { code: "G04", reason: "insufficient_funds" },
  { code: "G05", reason: "amount_limit_exceeded" },
  { code: "G06", reason: "insufficient_funds" },
  { code: "G07", reason: "amount_limit_exceeded" },
  { code: "G12", reason: "do_not_honour" },
  { code: "G22", reason: "restricted_card" },
  // Somebody at the card company decides: it can be asked.
  { code: "G30", reason: "refer_to_issuer" },
  { code: "G42", reason: "incorrect_pin" },
  { code: "G44", reason: "card_verification_failed" },
  { code: "G45", reason: "card_verification_failed" },
  { code: "G54", reason: "count_limit_exceeded", retry: "later" },
  { code: "G55", reason: "amount_limit_exceeded" },
  { code: "G56", reason: "capture_card", capture: true },
  { code: "G60", reason: "restricted_card" },
  { code: "G61", reason: "restricted_card" },
  { code: "G65", reason: "invalid_card_number" },
  { code: "G67", reason: "format_error" },
  { code: "G68", reason: "invalid_amount" },
  { code: "G69", reason: "invalid_amount" },
  { code: "G70", reason: "invalid_instalments" },
  { code: "G71", reason: "invalid_instalments" },
  { code: "G72", reason: "invalid_instalments" },
  { code: "G73", reason: "invalid_instalments" },
  { code: "G74", reason: "invalid_instalments" },
  { code: "G75", reason: "invalid_instalments" },
  { code: "G76", reason: "invalid_instalments" },
  { code: "G77", reason: "format_error" },
  { code: "G78", reason: "invalid_instalments" },
  { code: "G79", reason: "format_error" },
  { code: "G80", reason: "format_error" },
  { code: "G81", reason: "format_error" },
  { code: "G83", reason: "invalid_expiry_date" },
  { code: "G84", reason: "format_error" },
  { code: "G85", reason: "system_error", retry: "unknown" },
  { code: "G92", reason: "other" },
  { code: "G94", reason: "format_error", retry: "unknown" },
  { code: "G95", reason: "issuer_unavailable" },
  { code: "G96", reason: "restricted_card" },
  { code: "G97", reason: "do_not_honour" },
  { code: "G98", reason: "function_not_supported" },
  { code: "G99", reason: "issuer_unavailable" },
];

/**
 * The G codes of Japanese terminals and payment providers (CAFIS).
 *
 * @example
 * ```ts
 * import { cafis } from "field39/declines";
 *
 * cafis.rows.find((row) => row.code === "G30")?.reason; // "refer_to_issuer"
 * ```
 */
export const cafis: Network = {
  id: "cafis",
  edition: "as payment providers show them",
  sources: [
    {
      id: "welcart-escott",
      publisher: "Welcart",
      title: "usc-e-shop, module for e-SCOTT Smart (codes of Sony Payment Services)",
      section: "error_message, G12 to G99",
    },
    {
      id: "welcart-escott-early",
      publisher: "Welcart",
      title: "usc-e-shop, classes/PaymentESCOTT.class.php (an earlier edition with fewer codes)",
      edition: "3aa0b98100c9",
      url: "https://github.com/wp-plugins/usc-e-shop/blob/3aa0b98100c9/classes/PaymentESCOTT.class.php",
      derivesFrom: ["welcart-escott"],
    },
    {
      id: "active-merchant-gmo",
      publisher: "activemerchant/active_merchant",
      title: "gmo.rb (GMO Payment Gateway, 42G and the number)",
      edition: "391057ed07a2",
      url: "https://github.com/activemerchant/active_merchant/blob/391057ed07a2/lib/active_merchant/billing/gateways/gmo.rb",
    },
    {
      id: "pitch-plus-help",
      publisher: "PITCH+",
      title: "Help page on failed card authorisations (1G12, 1G30, 1G44, 1G54), in Japanese",
      url: "https://pitchplus.zendesk.com/hc/ja/articles/8337688603795",
    },
    {
      id: "creditcard-site-error-code",
      publisher: "creditcard-site.com",
      title: "クレジットカードのエラーコードについて",
      url: "https://creditcard-site.com/error-code/",
    },
    {
      id: "debit-errorcode-page",
      publisher: "xn--t8j4aa4nyh9e1ajk0h8v.net",
      title: "デビットカードのエラーコード一覧",
      url: "http://xn--t8j4aa4nyh9e1ajk0h8v.net/errorcode.php",
    },
    {
      id: "jdebit-errorcode-page",
      publisher: "livelovesing-movie.com",
      title: "デビットカードのエラーコードには、様々なものがある!",
      url: "http://livelovesing-movie.com/%E3%83%87%E3%83%93%E3%83%83%E3%83%88%E3%82%AB%E3%83%BC%E3%83%89%E3%81%AE%E3%82%A8%E3%83%A9%E3%83%BC%E3%82%B3%E3%83%BC%E3%83%89%E3%81%AB%E3%81%AF%E3%80%81%E6%A7%98%E3%80%85%E3%81%AA.html",
    },
    {
      id: "cardinformation-error-g9",
      publisher: "cardinformation.net",
      title: "Error codes G95, G97, G98 and G99, in Japanese",
      url: "https://cardinformation.net/error-g9",
    },
  ],
  defaults,
  rows,
  onlyNamed: true,
};
