/**
 * Where a message ends on a stream or in a file: length prefixes, terminators, records in blocks.
 *
 * @packageDocumentation
 */
export { block, unblock } from "./block.ts";
export { type ChunkSource, deframe, type ReadableChunks } from "./deframe.ts";
export { createDeframer, type Deframer, type DeframerOptions } from "./deframer.ts";
export { deframerStream } from "./deframer-stream.ts";
export { frame } from "./frame.ts";
export { framerStream } from "./framer-stream.ts";
export { FramingError } from "./framing-error.ts";
export type {
  BlockedScheme,
  CountedPart,
  FrameLengthRepresentation,
  FrameScheme,
  FramingScheme,
  LengthScheme,
  TerminatorScheme,
} from "./scheme.ts";
export {
  ascii4,
  base24,
  base24Tcp,
  bcd2,
  binary2,
  binary2Inclusive,
  binary4,
  binary4Inclusive,
  gicc,
  hex4,
  mastercard1014,
  mastercardVbs,
  rbp,
  stxEtxLrc,
  visaVap,
} from "./schemes.ts";
export type { ByteTransform, PlainReadable, PlainTransform, PlainWritable } from "./web-streams.ts";
