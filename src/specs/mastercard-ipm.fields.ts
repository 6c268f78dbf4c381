// Generated from the spec by scripts/generate-fields.ts.
import type { Tagged, Tlv } from "../spec/values.ts";

/** Values of `mastercard-ipm` by element number. */
export interface MastercardIpmFields {
  /** Primary account number, `n..19`. */
  readonly 2?: string;
  /** Processing code, `n6`. */
  readonly 3?: string;
  /** Amount, transaction, `n12`. */
  readonly 4?: string;
  /** Amount, reconciliation, `n12`. */
  readonly 5?: string;
  /** Amount, cardholder billing, `n12`. */
  readonly 6?: string;
  /** Conversion rate, reconciliation, `n8`. */
  readonly 9?: string;
  /** Conversion rate, cardholder billing, `n8`. */
  readonly 10?: string;
  /** Date and time, local transaction, `n12`. */
  readonly 12?: string;
  /** Date, expiration, `n4`. */
  readonly 14?: string;
  /** Point of service data code, `an12`. */
  readonly 22?: string;
  /** Card sequence number, `n3`. */
  readonly 23?: string;
  /** Function code, `n3`. */
  readonly 24?: string;
  /** Message reason code, `n4`. */
  readonly 25?: string;
  /** Merchant type, `n4`. */
  readonly 26?: string;
  /** Amounts, original, `n24`. */
  readonly 30?: string;
  /** Acquirer reference data, `ans..23`. */
  readonly 31?: string;
  /** Acquiring institution identification code, `n..11`. */
  readonly 32?: string;
  /** Forwarding institution identification code, `n..11`. */
  readonly 33?: string;
  /** Retrieval reference number, `an12`. */
  readonly 37?: string;
  /** Authorisation identification response, `ans6`. */
  readonly 38?: string;
  /** Service restriction code, `an3`. */
  readonly 40?: string;
  /** Card acceptor terminal identification, `ans8`. */
  readonly 41?: string;
  /** Card acceptor identification code, `ans15`. */
  readonly 42?: string;
  /** Card acceptor name and location, `ans..99`. */
  readonly 43?: string;
  /** Additional data - private, `ans...999`. */
  readonly 48?: Tagged;
  /** Currency code, transaction, `n3`. */
  readonly 49?: string;
  /** Currency code, settlement, `n3`. */
  readonly 50?: string;
  /** Currency code, cardholder billing, `n3`. */
  readonly 51?: string;
  /** Additional amounts, `ans...120`. */
  readonly 54?: readonly {
    /** Account type, `n2`. */
    readonly 1?: string;
    /** Amount type, `n2`. */
    readonly 2?: string;
    /** Currency code, `an3`. */
    readonly 3?: string;
    /** Sign, C or D, `a1`. */
    readonly 4?: string;
    /** Amount, `n12`. */
    readonly 5?: string;
  }[];
  /** ICC data, `b...255`. */
  readonly 55?: Tlv;
  /** Additional data 2, `ans...999`. */
  readonly 62?: Tagged;
  /** Network's transaction identifier, `ans...16`. */
  readonly 63?: string;
  /** Message number, `n8`. */
  readonly 71?: string;
  /** Data record, `ans...999`. */
  readonly 72?: string;
  /** Date, action, `n6`. */
  readonly 73?: string;
  /** Transaction destination identification code, `n..11`. */
  readonly 93?: string;
  /** Transaction originator identification code, `n..11`. */
  readonly 94?: string;
  /** Issuer's reference data, `ans..10`. */
  readonly 95?: string;
  /** Receiving institution identification code, `n..11`. */
  readonly 100?: string;
  /** Amount, currency conversion assessment, `ans...999`. */
  readonly 111?: string;
  /** Additional data 3, `ans...999`. */
  readonly 123?: Tagged;
  /** Additional data 4, `ans...999`. */
  readonly 124?: Tagged;
  /** Additional data 5, `ans...999`. */
  readonly 125?: Tagged;
  /** Network data, `ans...999`. */
  readonly 127?: string;
}
