import type { additionalCapabilityBits } from "./codes/additional-capability-bits.ts";
import type { cryptogramReasons } from "./codes/cryptogram-reasons.ts";
import type { interchangeProfileBits } from "./codes/interchange-profile-bits.ts";
import type { pbocCapabilityBits, pbocVerificationMethods } from "./codes/pboc-codes.ts";
import type { terminalAuthorisationCodes } from "./codes/terminal-authorisation-codes.ts";
import type { terminalCapabilityBits } from "./codes/terminal-capability-bits.ts";
import type { terminalEnvironments, terminalOperators } from "./codes/terminal-types.ts";
import type { terminalVerificationBits } from "./codes/terminal-verification-bits.ts";
import type { transactionStatusBits } from "./codes/transaction-status-bits.ts";
import type { usageControlBits } from "./codes/usage-control-bits.ts";
import type { verificationConditions, verificationMethods, verificationOutcomes } from "./codes/verification-codes.ts";
import type { In } from "./in.ts";

/** What a bit or code of chip data can say. */
export type ChipWord = In<
  | typeof terminalVerificationBits
  | typeof transactionStatusBits
  | typeof interchangeProfileBits
  | typeof terminalCapabilityBits
  | typeof additionalCapabilityBits
  | typeof usageControlBits
  | typeof verificationMethods
  | typeof verificationConditions
  | typeof verificationOutcomes
  | typeof cryptogramReasons
  | typeof terminalAuthorisationCodes
  | typeof terminalOperators
  | typeof terminalEnvironments
  | typeof pbocVerificationMethods
  | typeof pbocCapabilityBits
>;
