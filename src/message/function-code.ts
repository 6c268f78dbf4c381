import { codeIn } from "./code-in.ts";
import { functionCodes } from "./codes/function-codes.ts";
import type { In } from "./in.ts";

/** What exactly a message asks for or tells. */
export type MessageFunction = In<typeof functionCodes>;

/**
 * Reads a function code, element 24 of ISO 8583:1993 and 2003; `undefined` for what is reserved or private.
 *
 * @example
 * readFunctionCode("200"); // "originalFinancial"
 */
export function readFunctionCode(code: string): MessageFunction | undefined {
  return codeIn(functionCodes, code);
}
