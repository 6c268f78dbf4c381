/** Whose tables bind, beside those of ISO 8583. */
export interface NetworkContext {
  /** As a spec names it: `mastercard`, `visa`, `postilion`; several where it is one of them. */
  readonly network?: string | readonly string[] | undefined;
}

/** True if the network is, or may be, this one. */
export function hasNetwork({ network }: NetworkContext, name: string): boolean {
  return typeof network === "string" ? network === name : network?.includes(name) === true;
}
