/** The greatest identifier of a dataset that is made of TLV; those above start with a bitmap. */
export const lastTlvDataset = "70";
