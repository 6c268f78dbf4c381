/**
 * A bridge from the npm package `iso_8583`: its message JSON, its custom formats and its wire format, read and written
 * by this library; and a shadow mode that compares the two in production. Nothing of that package is imported.
 *
 * @packageDocumentation
 */
export type { AnyFields, Header, Message } from "../../codec/message.ts";
export type { DeclineExplanation } from "../../declines/explanation.ts";
export { iso8583Package } from "../../specs/iso8583-package.ts";
export type { CustomFields, CustomFormat, CustomFormats } from "./custom-formats.ts";
export { type DecodeIso8583Options, decodeIso8583 } from "./decode-iso8583.ts";
export { type EncodeIso8583Options, encodeIso8583 } from "./encode-iso8583.ts";
export { type ExplainIso8583Options, explainIso8583 } from "./explain-iso8583.ts";
export { fromIso8583Json, type JsonSpecOption } from "./from-iso8583-json.ts";
export type { IsoClass, IsoInstance } from "./iso-class.ts";
export type { Iso8583Json } from "./iso8583-json.ts";
export { type Shadow, type ShadowOptions, shadow } from "./shadow.ts";
export type { ShadowDifference, ShadowFailure, ShadowReport } from "./shadow-report.ts";
export { specFromCustomFormats } from "./spec-from-custom-formats.ts";
export { type ConvertibleMessage, toIso8583Json } from "./to-iso8583-json.ts";
export type { FrameOptions } from "./wire-options.ts";
export { type WrapOptions, type WrappedIso8583, wrapIso8583 } from "./wrap-iso8583.ts";
