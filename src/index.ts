/**
 * Read ISO 8583 messages. Explain every decline.
 *
 * @packageDocumentation
 */
export { fromHex, toHex } from "./bytes/hex.ts";
export { decode } from "./codec/decode.ts";
export { DecodeError, type PartialMessage } from "./codec/decode-error.ts";
export { type Encodable, type EncodableMessage, encode, type RawOf } from "./codec/encode.ts";
export { type AnyFields, type Header, isMessage, type Message } from "./codec/message.ts";
export type { DecodeWarning, Leniency } from "./codec/reader.ts";
export { maskDigitRuns, maskPan } from "./codec/redact.ts";
export { leniencies, type SafeDecoded, safeDecode } from "./codec/safe-decode.ts";
export type {
  Action,
  Actor,
  AmountReader,
  Amounts,
  Balance,
  Candidate,
  Cause,
  CauseId,
  Channel,
  CustomerView,
  DeclineEvent,
  DeclineExplanation,
  DeclineFacts,
  Effect,
  Evidence,
  Explainer,
  ExplainerConfig,
  ExplainOptions,
  Flow,
  Ground,
  Likelihood,
  Locale,
  Money,
  Network,
  NetworkId,
  NoteId,
  Outcome,
  Party,
  PosClass,
  Reason,
  ResponseCodeRow,
  RetryAdvice,
  RetryClass,
  RetryGround,
  RetryRule,
  RetryVerdict,
  RowDefaults,
  RowFacts,
  RowWords,
  ShortfallAbsent,
  Signal,
  Source,
  Strategy,
  StrategyId,
  StrategyKind,
  TableWords,
  Texts,
} from "./declines/index.ts";
export { createExplainer, forCustomer, reasons } from "./declines/index.ts";
export {
  EncodeError,
  Iso8583Error,
  type Iso8583ErrorCode,
  type Iso8583ErrorDetails,
  isIso8583Error,
  SpecError,
} from "./error.ts";
export { type ExplainDeclineOptions, explainDecline, type LocaleId } from "./explain/explain-decline.ts";
export { type FactsOptions, factsOf } from "./explain/facts-of.ts";
export { type AdditionalAmount, additionalAmounts } from "./message/additional-amounts.ts";
export { type Amount, amount, type UnscaledAmount } from "./message/amount.ts";
export { type AnnotateOptions, annotate, type Segment } from "./message/annotate.ts";
export type { ReadableMessage, SpecOption } from "./message/compiled-for.ts";
export { type Currency, currencyOf } from "./message/currencies.ts";
export { describe } from "./message/describe.ts";
export { type DescribedRow, type DescribeOptions, describeRows } from "./message/describe-rows.ts";
export { type MtiReading, readMti } from "./message/mti.ts";
export { type PosEntryModeReading, readPosEntryMode } from "./message/pos-entry-mode.ts";
export {
  type ProcessingCodeContext,
  type ProcessingCodeReading,
  readProcessingCode,
  type TransactionType,
} from "./message/processing-code.ts";
export type { CheckedElements, InvalidElementNumber, InvalidFormat, UnknownOption } from "./spec/checked.ts";
export { type Concept, concepts, type Privacy } from "./spec/concepts.ts";
export { defineSpec } from "./spec/define-spec.ts";
export { type Changed, extendSpec, type SpecChanges } from "./spec/extend-spec.ts";
export type { MessageFlow } from "./spec/flow.ts";
export type {
  ElementShape,
  FlowRule,
  HeaderPartShape,
  Justification,
  LengthRepresentation,
  LengthUnit,
  PartShape,
  Representation,
  Spec,
  SpecShape,
  TagShape,
  TagTable,
  WireShape,
} from "./spec/spec.ts";
export type { BinaryFormat, Bytes, FieldsOf, PartsOf, Tlv, TlvEntry, ValueOf } from "./spec/values.ts";
