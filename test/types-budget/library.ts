// What spec.ts imports, and nothing of its own.
export { decode } from "../../src/codec/decode.ts";
export { encode } from "../../src/codec/encode.ts";
export { defineSpec } from "../../src/spec/define-spec.ts";
export { extendSpec } from "../../src/spec/extend-spec.ts";
