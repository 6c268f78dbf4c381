export { fromHex, toHex } from "./bytes/hex.ts";
export { decode } from "./codec/decode.ts";
export { encode } from "./codec/encode.ts";
export { DecodeError, type PartialMessage } from "./codec/decode-error.ts";
export { defineSpec } from "./spec/define-spec.ts";
export { extendSpec } from "./spec/extend-spec.ts";
