import type { Labels } from './labels.ts';
import { labels } from './labels.zh-CN.ts';
import { type Text, text } from './text.ts';
import { text as chinese } from './text.zh-CN.ts';

/** The site in one language. */
export interface Edition {
  lang: string;
  /** The language's name in itself. */
  name: string;
  /** The part of it that a narrow screen shows. */
  short: string;
  /** Where its pages lie, without a slash at the end. */
  base: string;
  text: Text;
  /** Redoc's own words, where they are not its English ones. */
  labels?: Labels;
}

export const english: Edition = { lang: 'en', name: 'English', short: 'En', base: '', text };

/** All editions, the default one first. */
export const editions: readonly Edition[] = [
  english,
  { lang: 'zh-CN', name: '简体中文', short: '中文', base: '/zh-CN', text: chinese, labels },
];
