/** USD million to two decimals, the finest that anyone prints or types: sums then come out exactly. */
export const roundMillion = (usdMillion: number): number => Math.round(usdMillion * 100) / 100 + 0;
