import type { Network, Source, TableWords } from "../src/declines/network.ts";
import { type ResolvedRow, resolveRow } from "../src/declines/resolve-row.ts";

/** A table with its words, and all that holds for its rows. */
export interface CodeTable {
  readonly network: Network;
  readonly words: TableWords;
  readonly rows: readonly ResolvedRow[];
}

/** Joins each table with its words. */
export function codeTables(networks: readonly Network[], words: readonly TableWords[]): readonly CodeTable[] {
  return networks.map((network) => {
    const own = words.find((each) => each.network === network.id);
    if (own === undefined) throw new Error(`${network.id} has no words`);
    return {
      network,
      words: own,
      rows: network.rows.map((row) => resolveRow({ ...own.rows[row.code], ...row }, network)),
    };
  });
}

/** True if a row rests on two documents of different publishers of which neither takes its statements from the other. */
export function isTwiceSourced({ network }: CodeTable, row: ResolvedRow): boolean {
  const named = network.sources.filter(({ id }) => row.sources.includes(id));
  return named.some((one) => named.some((other) => areIndependent(one, other)));
}

function areIndependent(one: Source, other: Source): boolean {
  return (
    one.publisher !== other.publisher &&
    one.derivesFrom?.includes(other.id) !== true &&
    other.derivesFrom?.includes(one.id) !== true
  );
}
