import { Iso8583Error, type Iso8583ErrorDetails } from "../error.ts";
import type { AnyFields, Header } from "./message.ts";

/** What had been read before a fault; `mti` is absent if the fault lies before it. */
export interface PartialMessage<F = AnyFields> {
  readonly mti?: string;
  readonly header?: Header;
  readonly fields: F;
}

/** Bytes that are not a message of the spec; thrown by `decode`, with what had been read before the fault. */
export class DecodeError extends Iso8583Error {
  override readonly name = "DecodeError";
  declare readonly offset: number;
  /** Prints redacted, as a message does; not enumerable, for some printers of errors ask no object how to print it. */
  declare readonly partial: PartialMessage;

  constructor(details: Iso8583ErrorDetails & { readonly offset: number }, partial: PartialMessage) {
    super(details);
    Object.defineProperty(this, "partial", { value: partial });
  }
}
