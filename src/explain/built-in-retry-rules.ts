import { abecsRules } from "../declines/retry-rules/abecs.ts";
import { eloRules } from "../declines/retry-rules/elo.ts";
import { mastercardRules } from "../declines/retry-rules/mastercard.ts";
import type { SchemeRules } from "../declines/retry-rules/scheme-rule.ts";
import { visaRules } from "../declines/retry-rules/visa.ts";

/** The retry rules of card schemes that the library brings along. */
export const builtInRetryRules: readonly SchemeRules[] = [abecsRules, visaRules, mastercardRules, eloRules];
