/** Languages of the product. Vietnamese comes first everywhere. */
export type Locale = 'vi' | 'en';

/** One text in both languages. May hold places such as `{written}`, filled from the finding's data. */
export type Localized = Readonly<Record<Locale, string>>;
