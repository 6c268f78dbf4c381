/** The first digit of the terminal type, tag 9F35: who runs the terminal. EMV Book 4, annex A. */
export const terminalOperators = {
  "1": "financialInstitution",
  "2": "merchant",
  "3": "cardholder",
} as const;

/** The second digit of the terminal type. EMV Book 4, annex A. */
export const terminalEnvironments = {
  "1": "attendedOnline",
  "2": "attendedBoth",
  "3": "attendedOffline",
  "4": "unattendedOnline",
  "5": "unattendedBoth",
  "6": "unattendedOffline",
} as const;
