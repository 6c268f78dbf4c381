/** Application usage control, tag 9F07, by byte and bit. EMV Book 3, annex C. */
export const usageControlBits = {
  "1.8": "domesticCash",
  "1.7": "internationalCash",
  "1.6": "domesticGoods",
  "1.5": "internationalGoods",
  "1.4": "domesticServices",
  "1.3": "internationalServices",
  "1.2": "atCashMachines",
  "1.1": "elsewhere",
  "2.8": "domesticCashback",
  "2.7": "internationalCashback",
} as const;
