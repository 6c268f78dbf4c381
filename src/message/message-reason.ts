import { codeIn } from "./code-in.ts";
import { messageReasonCodes } from "./codes/message-reason-codes.ts";
import { postbridgeReasonCodes } from "./codes/postbridge-reason-codes.ts";
import { hasNetwork, type NetworkContext } from "./has-network.ts";
import type { In } from "./in.ts";

/** Why a message was sent. */
export type MessageReason = In<typeof messageReasonCodes | typeof postbridgeReasonCodes>;

/**
 * Reads a message reason code, element 25 of ISO 8583:1993 and 2003; `undefined` for what is reserved or private.
 *
 * With the network `postilion`, element 56 of PostBridge.
 *
 * @example
 * readMessageReason("4006"); // "responseTooLate"
 */
export function readMessageReason(code: string, context: NetworkContext = {}): MessageReason | undefined {
  const own = hasNetwork(context, "postilion") ? codeIn(postbridgeReasonCodes, code) : undefined;
  return own ?? codeIn(messageReasonCodes, code);
}
