/** The day up to which tables, rules and sources were checked. */
export const knowledgeVersion = "2026-11-23";
