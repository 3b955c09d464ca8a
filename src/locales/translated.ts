// What a translation has to say: every word of the Danish one, and of what is counted each form its language has.

/** The forms of counting of each language (Unicode CLDR, as Intl.PluralRules tells them). */
export interface CountingForms {
  readonly da: 'one' | 'other';
  readonly en: 'one' | 'other';
  readonly ar: 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
  readonly uk: 'one' | 'few' | 'many' | 'other';
  readonly pl: 'one' | 'few' | 'many' | 'other';
  readonly tr: 'one' | 'other';
  readonly so: 'one' | 'other';
  readonly fa: 'one' | 'other';
  readonly de: 'one' | 'other';
}

export type LanguageCode = keyof CountingForms;

type Key<K, Language extends LanguageCode> = K extends `${infer Counted}_${'one' | 'other'}`
  ? `${Counted}_${CountingForms[Language]}`
  : K;

/** The shape of the Danish words, in the forms of another language. */
export type Translated<Danish, Language extends LanguageCode> = {
  readonly [K in keyof Danish as Key<K, Language>]: Danish[K] extends string ? string : Translated<Danish[K], Language>;
};
