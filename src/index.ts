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
export { peek } from "./codec/peek.ts";
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
  Ceiling,
  CeilingUse,
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
  RetryAttempt,
  RetryClass,
  RetryGround,
  RetryHistory,
  RetryPlan,
  RetryRule,
  RetryVerdict,
  RowDefaults,
  RowFacts,
  RowWords,
  SchemeAnswer,
  SchemeQuestion,
  SchemeReader,
  ShortfallAbsent,
  Signal,
  Source,
  Strategy,
  StrategyId,
  StrategyKind,
  TableWords,
  Texts,
} from "./declines/index.ts";
export { createExplainer, forCustomer, planRetry, reasons } from "./declines/index.ts";
export {
  EncodeError,
  Iso8583Error,
  type Iso8583ErrorCode,
  type Iso8583ErrorDetails,
  isIso8583Error,
  SpecError,
  type SpecFault,
} from "./error.ts";
export type { LocaleId } from "./explain/built-in-locales.ts";
export { type ExplainDeclineOptions, explainDecline } from "./explain/explain-decline.ts";
export { type FactsOptions, factsOf } from "./explain/facts-of.ts";
export { type AdditionalAmount, additionalAmounts } from "./message/additional-amounts.ts";
export { type Amount, amount, type UnscaledAmount } from "./message/amount.ts";
export { amountDigits, type ExactDecimal } from "./message/amount-digits.ts";
export { type AmountSetReading, readAmountSets } from "./message/amount-sets.ts";
export { type AmountType, readAmountType } from "./message/amount-type.ts";
export { type AnnotateOptions, annotate, type Segment } from "./message/annotate.ts";
export { type AuthorisationResponseReading, readAuthorisationResponse } from "./message/authorisation-response.ts";
export { type BalanceAmount, balances, shortfall } from "./message/balances.ts";
export { type CardholderVerificationReading, readCardholderVerification } from "./message/cardholder-verification.ts";
export {
  type ChipContext,
  readAdditionalTerminalCapabilities,
  readApplicationUsageControl,
  readInterchangeProfile,
  readTerminalCapabilities,
  readTerminalVerificationResults,
  readTransactionStatus,
} from "./message/chip-readings.ts";
export type { ChipWord } from "./message/chip-word.ts";
export type { ReadableMessage, SpecOption } from "./message/compiled-for.ts";
export { readConversionRate } from "./message/conversion-rate.ts";
export { convertAmount, type Rounding } from "./message/convert-amount.ts";
export { type Country, type CountryCode, countryOf } from "./message/countries.ts";
export { countryName } from "./message/country-names.ts";
export {
  type CryptogramReading,
  readCryptogramInformation,
  readTransactionCounter,
} from "./message/cryptogram-information.ts";
export { type Currency, currencyOf } from "./message/currencies.ts";
export { type DateForm, dateNear } from "./message/date-near.ts";
export { describe } from "./message/describe.ts";
export { type DescribedRow, type DescribeOptions, describeRows } from "./message/describe-rows.ts";
export { type Difference, diff } from "./message/diff.ts";
export { type MessageFunction, readFunctionCode } from "./message/function-code.ts";
export { get, type ValueAt } from "./message/get.ts";
export type { NetworkContext } from "./message/has-network.ts";
export { type MerchantClass, merchantClassOf } from "./message/merchant-class.ts";
export { type MessageReason, readMessageReason } from "./message/message-reason.ts";
export { type MtiReading, readMti } from "./message/mti.ts";
export { type NetworkManagement, readNetworkManagement } from "./message/network-management.ts";
export { type OriginalDataReading, readOriginalData } from "./message/original-data.ts";
export type { PointOfServiceWord } from "./message/point-of-service-word.ts";
export { type PosCondition, readPosCondition } from "./message/pos-condition.ts";
export { type BitOrderOption, type PosDataBitsReading, readPosDataBits } from "./message/pos-data-bits.ts";
export { type PosDataCodeReading, readPosDataCode } from "./message/pos-data-code.ts";
export { type PosEntryModeReading, readPosEntryMode } from "./message/pos-entry-mode.ts";
export {
  type AccountType,
  type ProcessingCodeContext,
  type ProcessingCodeReading,
  readAccountType,
  readProcessingCode,
  type TransactionType,
} from "./message/processing-code.ts";
export {
  type ReplacementAmountsReading,
  readReplacementAmounts,
  type SignedDigits,
} from "./message/replacement-amounts.ts";
export { readScaledAmounts, type ScaledAmountReading } from "./message/scaled-amounts.ts";
export { readServiceCode, type ServiceCodeReading, type ServiceWord } from "./message/service-code.ts";
export { set } from "./message/set.ts";
export { readTerminalType, type TerminalTypeReading } from "./message/terminal-type.ts";
export { toAdvice } from "./message/to-advice.ts";
export { type FieldChanges, type TypedMessage, toResponse } from "./message/to-response.ts";
export { toRetransmission } from "./message/to-retransmission.ts";
export { readTrack1, type Track1Reading } from "./message/track1.ts";
export { readTrack2, type Track2Reading } from "./message/track2.ts";
export { type Finding, type FindingCode, validate } from "./message/validate.ts";
export type { CheckedElements, InvalidElementNumber, InvalidFormat, UnknownOption } from "./spec/checked.ts";
export { type Concept, concepts, type Privacy } from "./spec/concepts.ts";
export { defineSpec } from "./spec/define-spec.ts";
export { type Changed, extendSpec, type SpecChanges } from "./spec/extend-spec.ts";
export type { MessageFlow } from "./spec/flow.ts";
export type { JsonSchema, JsonType } from "./spec/json-schema.ts";
export { parseSpec } from "./spec/parse-spec.ts";
export type {
  Condition,
  Ebcdic,
  ElementCase,
  ElementShape,
  EntryShape,
  FlowRule,
  HeaderPartShape,
  Justification,
  LengthRepresentation,
  LengthUnit,
  PartShape,
  PartsBitmapShape,
  PresenceRule,
  Representation,
  Spec,
  SpecShape,
  TagShape,
  TagTable,
  WireShape,
} from "./spec/spec.ts";
export { specFaults } from "./spec/spec-faults.ts";
export { specSchema } from "./spec/spec-schema.ts";
export { type SpecToJsonOptions, specToJson } from "./spec/spec-to-json.ts";
export type {
  BinaryFormat,
  Bytes,
  FieldsOf,
  OwnValueOf,
  PartsOf,
  Tagged,
  TaggedEntry,
  TaggedParts,
  TaggedValue,
  Tlv,
  TlvEntry,
  ValueOf,
} from "./spec/values.ts";
