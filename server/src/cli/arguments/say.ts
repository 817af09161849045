/** Chooses the words of one language. */
export type Say = (vi: string, en: string) => string;
