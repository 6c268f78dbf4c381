/** Bundlers but esbuild keep letters as they are, and esbuild does so when it is told to. */
const modifyEsbuildConfig = (config) => ({ ...config, charset: "utf8" });

/** Gzip sizes that `npm run size` holds the package to. */
export default [
  {
    name: "createExplainer, one network, one locale",
    path: "dist/declines/index.js",
    import: "{ createExplainer, unionpay, en }",
    limit: "20 kB",
    brotli: false,
    gzip: true,
    modifyEsbuildConfig,
  },
  {
    name: "every table, every language",
    path: "dist/declines/index.js",
    import: "*",
    limit: "200 kB",
    brotli: false,
    gzip: true,
    modifyEsbuildConfig,
  },
  {
    name: "decode with one spec",
    path: ["dist/index.js"],
    import: { "dist/index.js": "{ decode }", "dist/specs/index.js": "{ unionpayPos }" },
    limit: "20.5 kB",
    brotli: false,
    gzip: true,
    modifyEsbuildConfig,
  },
];
