import { codeIn } from "./code-in.ts";
import { conditionCodes, unionpayConditionCodes } from "./codes/pos-codes.ts";
import type { In } from "./in.ts";

/** Under what circumstances a transaction takes place. */
export type PosCondition = In<typeof conditionCodes | typeof unionpayConditionCodes>;

/**
 * Reads a point of service condition code, element 25 of ISO 8583:1987; `undefined` for what is national or private.
 *
 * @example
 * readPosCondition("06"); // "preauthorisedRequest"
 * readPosCondition("06", { unionpay: true }); // "preauthorisationFamily"
 */
export function readPosCondition(
  code: string,
  context: { readonly unionpay?: boolean | undefined } = {},
): PosCondition | undefined {
  return codeIn<PosCondition>(context.unionpay === true ? unionpayConditionCodes : conditionCodes, code);
}
