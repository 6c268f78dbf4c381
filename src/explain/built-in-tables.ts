import type { Network, TableWords } from "../declines/network.ts";
import { abecsAmex } from "../declines/networks/abecs-amex.ts";
import { abecsAmexWords } from "../declines/networks/abecs-amex-words.ts";
import { abecsElo } from "../declines/networks/abecs-elo.ts";
import { abecsEloWords } from "../declines/networks/abecs-elo-words.ts";
import { abecsMastercard } from "../declines/networks/abecs-mastercard.ts";
import { abecsMastercardWords } from "../declines/networks/abecs-mastercard-words.ts";
import { abecsVisa } from "../declines/networks/abecs-visa.ts";
import { abecsVisaWords } from "../declines/networks/abecs-visa-words.ts";
import { accel } from "../declines/networks/accel.ts";
import { accelWords } from "../declines/networks/accel-words.ts";
import { adyen } from "../declines/networks/adyen.ts";
import { adyenWords } from "../declines/networks/adyen-words.ts";
import { alipay } from "../declines/networks/alipay.ts";
import { alipayWords } from "../declines/networks/alipay-words.ts";
import { allinpay } from "../declines/networks/allinpay.ts";
import { allinpayWords } from "../declines/networks/allinpay-words.ts";
import { amex } from "../declines/networks/amex.ts";
import { amexWords } from "../declines/networks/amex-words.ts";
import { as2805 } from "../declines/networks/as2805.ts";
import { as2805Words } from "../declines/networks/as2805-words.ts";
import { auTerminal } from "../declines/networks/au-terminal.ts";
import { auTerminalWords } from "../declines/networks/au-terminal-words.ts";
import { bill99Vpos } from "../declines/networks/bill99-vpos.ts";
import { bill99VposWords } from "../declines/networks/bill99-vpos-words.ts";
import { braintree } from "../declines/networks/braintree.ts";
import { braintreeWords } from "../declines/networks/braintree-words.ts";
import { cafis } from "../declines/networks/cafis.ts";
import { cafisWords } from "../declines/networks/cafis-words.ts";
import { checkoutCom } from "../declines/networks/checkout-com.ts";
import { checkoutComWords } from "../declines/networks/checkout-com-words.ts";
import { chinaAcquirerPrivate } from "../declines/networks/china-acquirer-private.ts";
import { chinaAcquirerPrivateWords } from "../declines/networks/china-acquirer-private-words.ts";
import { chinaPosLegacy } from "../declines/networks/china-pos-legacy.ts";
import { chinaPosLegacyWords } from "../declines/networks/china-pos-legacy-words.ts";
import { chinaUmsPos } from "../declines/networks/china-ums-pos.ts";
import { chinaUmsPosWords } from "../declines/networks/china-ums-pos-words.ts";
import { cybersource } from "../declines/networks/cybersource.ts";
import { cybersourceWords } from "../declines/networks/cybersource-words.ts";
import { diners } from "../declines/networks/diners.ts";
import { dinersWords } from "../declines/networks/diners-words.ts";
import { discover } from "../declines/networks/discover.ts";
import { discoverWords } from "../declines/networks/discover-words.ts";
import { elo } from "../declines/networks/elo.ts";
import { eloWords } from "../declines/networks/elo-words.ts";
import { gicc } from "../declines/networks/gicc.ts";
import { giccWords } from "../declines/networks/gicc-words.ts";
import { globalPayments } from "../declines/networks/global-payments.ts";
import { globalPaymentsWords } from "../declines/networks/global-payments-words.ts";
import { interac } from "../declines/networks/interac.ts";
import { interacWords } from "../declines/networks/interac-words.ts";
import { iso8583v1987 } from "../declines/networks/iso8583-1987.ts";
import { iso8583v1987Words } from "../declines/networks/iso8583-1987-words.ts";
import { iso8583v1993 } from "../declines/networks/iso8583-1993.ts";
import { iso8583v1993Words } from "../declines/networks/iso8583-1993-words.ts";
import { iso8583v2003 } from "../declines/networks/iso8583-2003.ts";
import { iso8583v2003Words } from "../declines/networks/iso8583-2003-words.ts";
import { jcb } from "../declines/networks/jcb.ts";
import { jcbWords } from "../declines/networks/jcb-words.ts";
import { jposCmf } from "../declines/networks/jpos-cmf.ts";
import { jposCmfWords } from "../declines/networks/jpos-cmf-words.ts";
import { mastercard } from "../declines/networks/mastercard.ts";
import { mastercardWords } from "../declines/networks/mastercard-words.ts";
import { nyce } from "../declines/networks/nyce.ts";
import { nyceWords } from "../declines/networks/nyce-words.ts";
import { paypal } from "../declines/networks/paypal.ts";
import { paypalWords } from "../declines/networks/paypal-words.ts";
import { postilion } from "../declines/networks/postilion.ts";
import { postilionWords } from "../declines/networks/postilion-words.ts";
import { prosa } from "../declines/networks/prosa.ts";
import { prosaWords } from "../declines/networks/prosa-words.ts";
import { pulse } from "../declines/networks/pulse.ts";
import { pulseWords } from "../declines/networks/pulse-words.ts";
import { recurly } from "../declines/networks/recurly.ts";
import { recurlyWords } from "../declines/networks/recurly-words.ts";
import { rupay } from "../declines/networks/rupay.ts";
import { rupayWords } from "../declines/networks/rupay-words.ts";
import { square } from "../declines/networks/square.ts";
import { squareWords } from "../declines/networks/square-words.ts";
import { star } from "../declines/networks/star.ts";
import { starWords } from "../declines/networks/star-words.ts";
import { stripe } from "../declines/networks/stripe.ts";
import { stripeWords } from "../declines/networks/stripe-words.ts";
import { unionpay } from "../declines/networks/unionpay.ts";
import { unionpayWords } from "../declines/networks/unionpay-words.ts";
import { visa } from "../declines/networks/visa.ts";
import { visaWords } from "../declines/networks/visa-words.ts";
import { wechatPay } from "../declines/networks/wechat-pay.ts";
import { wechatPayWords } from "../declines/networks/wechat-pay-words.ts";
import { worldpay } from "../declines/networks/worldpay.ts";
import { worldpayWords } from "../declines/networks/worldpay-words.ts";

/** Every table that the library brings along: standards, card schemes, countries, processors, payment providers. */
export const builtInNetworks: readonly Network[] = [
  iso8583v1987,
  iso8583v1993,
  iso8583v2003,
  visa,
  mastercard,
  amex,
  discover,
  diners,
  jcb,
  unionpay,
  chinaPosLegacy,
  elo,
  rupay,
  abecsVisa,
  abecsMastercard,
  abecsElo,
  abecsAmex,
  prosa,
  interac,
  star,
  accel,
  pulse,
  nyce,
  as2805,
  auTerminal,
  postilion,
  gicc,
  cafis,
  chinaUmsPos,
  bill99Vpos,
  allinpay,
  chinaAcquirerPrivate,
  jposCmf,
  globalPayments,
  stripe,
  adyen,
  braintree,
  checkoutCom,
  worldpay,
  square,
  paypal,
  cybersource,
  recurly,
  wechatPay,
  alipay,
];

/** Their words. */
export const builtInWords: readonly TableWords[] = [
  iso8583v1987Words,
  iso8583v1993Words,
  iso8583v2003Words,
  visaWords,
  mastercardWords,
  amexWords,
  discoverWords,
  dinersWords,
  jcbWords,
  unionpayWords,
  chinaPosLegacyWords,
  eloWords,
  rupayWords,
  abecsVisaWords,
  abecsMastercardWords,
  abecsEloWords,
  abecsAmexWords,
  prosaWords,
  interacWords,
  starWords,
  accelWords,
  pulseWords,
  nyceWords,
  as2805Words,
  auTerminalWords,
  postilionWords,
  giccWords,
  cafisWords,
  chinaUmsPosWords,
  bill99VposWords,
  allinpayWords,
  chinaAcquirerPrivateWords,
  jposCmfWords,
  globalPaymentsWords,
  stripeWords,
  adyenWords,
  braintreeWords,
  checkoutComWords,
  worldpayWords,
  squareWords,
  paypalWords,
  cybersourceWords,
  recurlyWords,
  wechatPayWords,
  alipayWords,
];
