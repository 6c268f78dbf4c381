import { codeIn } from "./code-in.ts";
import {
  mastercardManagementCodes,
  networkManagementCodes,
  postbridgeManagementCodes,
} from "./codes/network-management-codes.ts";
import { hasNetwork, type NetworkContext } from "./has-network.ts";
import type { In } from "./in.ts";

/** What a network management message is about. */
export type NetworkManagement = In<
  typeof networkManagementCodes | typeof postbridgeManagementCodes | typeof mastercardManagementCodes
>;

/**
 * Reads a network management information code, element 70 of ISO 8583:1987; `undefined` for what is reserved or private.
 *
 * With the network `mastercard` or `postilion` by their tables first.
 *
 * @example
 * readNetworkManagement("301"); // "echoTest"
 * readNetworkManagement("270", { network: "mastercard" }); // "echoTest"
 */
export function readNetworkManagement(code: string, context: NetworkContext = {}): NetworkManagement | undefined {
  const mastercard = hasNetwork(context, "mastercard") ? codeIn(mastercardManagementCodes, code) : undefined;
  const postbridge = hasNetwork(context, "postilion") ? codeIn(postbridgeManagementCodes, code) : undefined;
  return mastercard ?? postbridge ?? codeIn(networkManagementCodes, code);
}
