import { en } from "../declines/locales/en.ts";
import type { Locale } from "../declines/locales/locale.ts";
import { zhCN } from "../declines/locales/zh-cn.ts";

/** The languages of the built-in explainer. */
export type LocaleId = "en" | "zh-CN";

/** The texts of the built-in explainer; the first language is the default. */
export const builtInLocales: readonly [Locale<LocaleId>, ...Locale<LocaleId>[]] = [en, zhCN];
