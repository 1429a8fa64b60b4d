/** The language of this edition: the one place that names it. Another edition gets its own bundles and texts. */
export const lang = 'en';
