/** The values of a table, or of each of several tables. */
export type In<Table> = Table extends unknown ? Table[keyof Table] : never;
