import { expectTypeOf, it } from "vitest";
import { createExplainer, type DeclineExplanation, en, unionpay, zhCN } from "../../src/declines/index.ts";

it("is generic in the locale alone", () => {
  const one = createExplainer({ networks: [unionpay], locales: [en] });
  const both = createExplainer({ networks: [unionpay], locales: [en, zhCN] });
  expectTypeOf(both.locales).toEqualTypeOf<readonly ("en" | "zh-CN")[]>();
  expectTypeOf(one.explainDecline("51")).toEqualTypeOf<DeclineExplanation>();
  both.explainDecline("51", { locale: "zh-CN", network: "my-acquirer" });
  // @ts-expect-error: this language was not given
  one.explainDecline("51", { locale: "zh-CN" });
  // @ts-expect-error: at least one language
  createExplainer({ networks: [unionpay], locales: [] });
});
