/** The web standards that the core uses; every supported runtime has them, no TypeScript library alone declares them. */

declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean });
  decode(input?: Uint8Array): string;
}
