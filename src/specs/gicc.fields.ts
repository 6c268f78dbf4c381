// Generated from the spec by scripts/generate-fields.ts.
import type { Bytes, Tagged } from "../spec/values.ts";

/** Values of `gicc` by element number. */
export interface GiccFields {
  /** Primary account number, `n..19`. */
  readonly 2?: string;
  /** Processing code, `n6`. */
  readonly 3?: string;
  /** Amount, transaction, `n12`. */
  readonly 4?: string;
  /** System trace audit number, `n6`. */
  readonly 11?: string;
  /** Time, local transaction, `n6`. */
  readonly 12?: string;
  /** Date, local transaction, `n4`. */
  readonly 13?: string;
  /** Date, expiration, `n4`. */
  readonly 14?: string;
  /** Date, capture, `n4`. */
  readonly 17?: string;
  /** Merchant type, `n4`. */
  readonly 18?: string;
  /** Point of service entry mode, `n3`. */
  readonly 22?: string;
  /** Card sequence number, `n3`. */
  readonly 23?: string;
  /** Network international identifier, `n3`. */
  readonly 24?: string;
  /** Point of service condition code, `n2`. */
  readonly 25?: string;
  /** Point of service PIN capture code, `n2`. */
  readonly 26?: string;
  /** Acquiring institution identification code, `n..11`. */
  readonly 32?: string;
  /** Track 2 data, `z..37`. */
  readonly 35?: string;
  /** Retrieval reference number, `an12`. */
  readonly 37?: string;
  /** Authorisation identification response, `an6`. */
  readonly 38?: string;
  /** Response code, `an2`. */
  readonly 39?: string;
  /** Card acceptor terminal identification, `ans8`. */
  readonly 41?: string;
  /** Card acceptor identification code, `ans15`. */
  readonly 42?: string;
  /** Card acceptor name and location, `ans..99`. */
  readonly 43?: string;
  /** Additional response data, `ans..99`. */
  readonly 44?: string;
  /** Additional data - ISO, `ans...204`. */
  readonly 46?: string;
  /** Currency code, transaction, `n3`. */
  readonly 49?: string;
  /** PIN data, `b64`. */
  readonly 52?: Bytes;
  /** ICC data, `ans...999`. */
  readonly 55?: Tagged;
  /** Encryption parameters, `b...999`. */
  readonly 57?: Bytes;
  /** Additional data, `ans...999`. */
  readonly 60?: Tagged;
  /** Reserved, private, `n6`. */
  readonly 63?: string;
  /** Message authentication code, `b64`. */
  readonly 64?: Bytes;
}
