import { defineConfig } from "tsup";

/** Payment providers: an entry each. */
const adapters = Object.fromEntries(
  [
    "stripe",
    "adyen",
    "braintree",
    "checkout-com",
    "worldpay",
    "square",
    "paypal",
    "cybersource",
    "recurly",
    "wechat-pay",
    "alipay",
  ].map((name) => [`adapters/${name}`, `src/adapters/${name}.ts`]),
);

// One configuration for all entries: two would duplicate code and break identity between them.
export default defineConfig({
  entry: {
    index: "src/index.ts",
    "specs/index": "src/specs/index.ts",
    "declines/index": "src/declines/index.ts",
    "framing/index": "src/framing/index.ts",
    "iso_8583/index": "src/adapters/iso_8583/index.ts",
    "detect/index": "src/detect/index.ts",
    "cli/main": "src/cli/main.ts",
    ...adapters,
    // A file of its own, so that a bundle without amounts drops bignumber.js, which does not say that it may be dropped.
    "message/amount": "src/message/amount.ts",
  },
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  splitting: true,
  clean: true,
  sourcemap: true,
  removeNodeProtocol: false,
  external: [/^node:/],
  // Chinese and Japanese as they are: escaped they take twice the room.
  esbuildOptions(options) {
    options.charset = "utf8";
  },
  dts: {
    entry: {
      index: "src/index.ts",
      "specs/index": "src/specs/index.ts",
      "declines/index": "src/declines/index.ts",
      "framing/index": "src/framing/index.ts",
      "iso_8583/index": "src/adapters/iso_8583/index.ts",
      "detect/index": "src/detect/index.ts",
      ...adapters,
    },
    compilerOptions: { ignoreDeprecations: "6.0" },
  },
});
