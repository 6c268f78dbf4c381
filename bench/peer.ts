import { createRequire } from "node:module";
import type { AsciiMessage } from "./messages.ts";

/** A message as `iso_8583` takes and makes it: the MTI under "0", binary data in hex digits. */
export type PeerMessage = Record<string, string>;

interface Peer {
  getRawMessage(): Buffer;
  getIsoJSON(bytes: Buffer, options: { readonly lenHeader: boolean }): PeerMessage;
}

/** The package has no types. */
export const Iso8583 = createRequire(import.meta.url)("iso_8583") as new (message?: PeerMessage) => Peer;

export function toPeer({ mti, fields }: AsciiMessage): PeerMessage {
  const message: PeerMessage = { 0: mti };
  for (const [key, value] of Object.entries(fields)) {
    message[key] = typeof value === "string" ? value : Buffer.from(value).toString("hex");
  }
  return message;
}
