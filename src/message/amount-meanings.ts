import type { Concept } from "../spec/concepts.ts";
import { readAmountSets } from "./amount-sets.ts";
import { readAmountType } from "./amount-type.ts";
import { codeIn } from "./code-in.ts";
import { signs } from "./codes/other-codes.ts";
import { readConversionRate } from "./conversion-rate.ts";
import { type Currency, currencyOf } from "./currencies.ts";
import { dateIn } from "./date-meanings.ts";
import { fill } from "./dates.ts";
import { majorOf } from "./major-of.ts";
import { readOriginalData } from "./original-data.ts";
import { readAccountType } from "./processing-code.ts";
import { joined, labelled, type Reading, type ReadingContext } from "./reading-context.ts";
import { readReplacementAmounts } from "./replacement-amounts.ts";
import { readScaledAmounts, type ScaledAmountReading } from "./scaled-amounts.ts";
import type { Meaning } from "./texts.ts";

/** What money, rates and references to money mean in words, by concept; single amounts are {@link amountInWords}. */
export const amountMeanings: Partial<Record<Concept, Reading>> = {
  conversionRateSettlement: readConversionRate,
  conversionRateCardholderBilling: readConversionRate,
  currencyTransaction: currency,
  currencySettlement: currency,
  currencyCardholderBilling: currency,
  balanceCurrency: currency,
  iccCurrency: currency,
  additionalAmounts: sets,
  amountsOriginal: originalAmounts,
  originalDataElements: original,
  replacementAmounts: replacement,
};

/** An amount with its currency and sign, in the currency that the concept names. */
export function amountInWords(value: string, context: ReadingContext, currencyConcept: Concept): string | undefined {
  const scaled = context.version === 2003 ? readScaledAmounts(value)?.[0] : undefined;
  if (scaled !== undefined) return scaledInWords(scaled);
  const [, letter = "", digits] = /^([CD]?)(\d+)$/.exec(value) ?? [];
  const code = context.find(currencyConcept);
  const found = code === undefined ? undefined : currencyOf(wide(code));
  if (digits === undefined || found === undefined) return undefined;
  // ISO 8583:2003 says the digits of the minor unit beside the amount.
  const stated = context.find("minorUnit") ?? "";
  const scale = /^\d$/.test(stated) ? { ...found, exponent: Number(stated) } : found;
  return signed(money(scale, digits), codeIn<Meaning>(signs, letter), context);
}

/** Chip data hold the three digits of a currency in two bytes. */
function wide(code: string): string {
  return code.replace(/^0(?=\d{3}$)/, "");
}

function money({ alpha, exponent }: Currency, digits: string): string | undefined {
  return exponent === undefined ? undefined : `${alpha} ${majorOf(digits, exponent)}`;
}

function scaledInWords({ currency, exponent, amount }: ScaledAmountReading): string {
  return `${currencyOf(currency)?.alpha ?? currency} ${majorOf(amount, exponent)}`;
}

function signed(amount: string | undefined, sign: Meaning | undefined, { texts }: ReadingContext): string | undefined {
  if (amount === undefined || sign === undefined) return amount;
  return fill(texts.patterns.signedAmount, { amount, sign: texts.meanings[sign] });
}

function currency(code: string): string | undefined {
  return currencyOf(wide(code))?.alpha;
}

function sets(text: string, context: ReadingContext): string | undefined {
  const { meanings, patterns } = context.texts;
  const parts = readAmountSets(text)?.map(({ accountType, amountType, currency, exponent, sign, amount }) => {
    const account = readAccountType(accountType, context);
    const type = readAmountType(amountType);
    const value = exponent === undefined ? amount : scaledInWords({ currency, exponent, amount });
    return fill(patterns.amountSet, {
      account: account === undefined ? accountType : meanings[account],
      type: type === undefined ? amountType : meanings[type],
      amount: signed(value, sign, context) ?? amount,
    });
  });
  return parts === undefined ? undefined : joined(parts, context);
}

/** Element 30: two amounts of twelve digits, transaction and reconciliation, or two that say their currency. */
function originalAmounts(digits: string, context: ReadingContext): string | undefined {
  const scaled = digits.length === 32 ? readScaledAmounts(digits) : undefined;
  if (scaled !== undefined) return joined(scaled.map(scaledInWords), context);
  if (!/^\d{24}$/.test(digits)) return undefined;
  const { concepts } = context.texts;
  const [transaction, settlement] = [digits.slice(0, 12), digits.slice(12)];
  return joined(
    [
      labelled(concepts.amountTransaction, amountInWords(transaction, context, "currencyTransaction"), context),
      labelled(concepts.amountSettlement, amountInWords(settlement, context, "currencySettlement"), context),
    ],
    context,
  );
}

function replacement(text: string, context: ReadingContext): string | undefined {
  const read = readReplacementAmounts(text);
  if (read === undefined) return undefined;
  const { concepts } = context.texts;
  const { transaction, settlement, transactionFee, settlementFee } = read;
  const inWords = (digits: string, concept: Concept, sign?: "credit" | "debit") => {
    const code = context.find(concept);
    const found = code === undefined ? undefined : currencyOf(wide(code));
    return found === undefined ? undefined : signed(money(found, digits), sign, context);
  };
  const { amount: fee, sign } = transactionFee;
  return joined(
    [
      labelled(concepts.amountTransaction, inWords(transaction, "currencyTransaction"), context),
      labelled(concepts.amountSettlement, inWords(settlement, "currencySettlement"), context),
      labelled(concepts.amountTransactionFee, inWords(fee, "currencyTransaction", sign), context),
      labelled(
        concepts.amountSettlementFee,
        inWords(settlementFee.amount, "currencySettlement", settlementFee.sign),
        context,
      ),
    ],
    context,
  );
}

function original(digits: string, context: ReadingContext): string | undefined {
  const read = readOriginalData(digits);
  if (read === undefined) return undefined;
  const { mti, stan, transmissionDateTime, localDateTime, acquirerId, forwarderId } = read;
  const { concepts, mti: mtiName } = context.texts;
  const sent = transmissionDateTime === undefined ? undefined : dateIn(transmissionDateTime, "MMDDhhmmss", context);
  const form = localDateTime?.length === 14 ? "CCYYMMDDhhmmss" : "YYMMDDhhmmss";
  const local = localDateTime === undefined ? undefined : dateIn(localDateTime, form, context);
  return joined(
    [
      labelled(mtiName, mti, context),
      labelled(concepts.stan, stan, context),
      labelled(concepts.transmissionDateTime, sent, context),
      labelled(concepts.localDateTime, local, context),
      labelled(concepts.acquirerId, acquirerId, context),
      labelled(concepts.forwarderId, forwarderId, context),
    ],
    context,
  );
}
