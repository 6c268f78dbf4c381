import type { Network, ResponseCodeRow, Source } from "./network.ts";

/** What a table has beyond its base. */
export interface NetworkChanges {
  /** Kebab case, and not that of the base: `my-acquirer`. */
  readonly id: string;
  readonly edition?: string;
  /** By code: a row replaces the base's whole, `null` removes it. */
  readonly rows: { readonly [code: string]: Omit<ResponseCodeRow, "code"> | null };
  /** The documents that the rows name, beside those of the base. */
  readonly sources?: readonly Source[];
}

/**
 * Returns a table that follows another one but for some codes: an acquirer's private codes on top of a network's.
 *
 * What the base says of all rows (`defaults`) holds for its own alone. The new table is looked at only where it is named.
 *
 * @example
 * ```ts
 * import { createExplainer, en, extendNetwork, unionpay } from "field39/declines";
 *
 * const mine = extendNetwork(unionpay, {
 *   id: "my-acquirer",
 *   rows: { T1: { reason: "settlement_terms_violated", label: { en: "T+0 is not open to this merchant" } } },
 * });
 * const { explainDecline } = createExplainer({ networks: [mine], locales: [en] });
 * console.log(explainDecline("T1", { network: "my-acquirer" }).reason); // settlement_terms_violated
 * console.log(explainDecline("51", { network: "my-acquirer" }).decidedBy); // issuer
 * ```
 */
export function extendNetwork(
  base: Network,
  { id, edition = base.edition, rows, sources = [] }: NetworkChanges,
): Network {
  const { defaults = [] } = base;
  const changed = new Set(Object.keys(rows));
  const kept = base.rows.filter(({ code }) => !changed.has(code));
  const own = Object.entries(rows).flatMap(([code, row]): readonly ResponseCodeRow[] =>
    row === null ? [] : [{ code, ...row }],
  );
  const codes = kept.map(({ code }) => code).join(" ");
  return {
    ...base,
    id,
    edition,
    onlyNamed: true,
    sources: [...base.sources, ...sources],
    // What the base says of all its rows is said of those that are kept.
    defaults: defaults.map((each) => ({
      ...each,
      codes: each.codes === undefined ? codes : without(each.codes, changed),
    })),
    rows: [...kept, ...own].sort((a, b) => (a.code < b.code ? -1 : 1)),
  };
}

function without(codes: string, changed: ReadonlySet<string>): string {
  return codes
    .split(" ")
    .filter((code) => !changed.has(code))
    .join(" ");
}
