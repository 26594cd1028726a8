import zodJa from 'zod/v4/locales/ja.js'
import { japanese } from '../japanese.js'
import { defineLocale } from '../locale.js'

/**
 * Japanese: words of the page and of messages to authors, and zod's own.
 *
 * @example
 * import { ja } from 'kawaraban/locales'
 * const newsroom = createNewsroom({ locales: [ja] })
 * newsroom.localize('ja').t('article.contents') // '目次'
 */
export const ja = defineLocale({
  code: 'ja',
  zod: zodJa,
  messages: {
    ...japanese,
    collection: {
      'locale-conflict': {
        message: 'このファイルの言語は `{{value}}` ですが、パスでは `{{other}}` になっています。',
        hint: 'どちらかを直してください。',
      },
      'translation-twice': {
        message: 'この記事には `{{locale}}` 版がすでにあります：{{other}}',
        hint: 'どちらかを削除するか、こちらに別の `story` を付けてください。',
      },
      'slug-taken': {
        message: 'アドレス `{{value}}` はすでに {{other}} が使っています。',
        hint: 'どちらかに別の `slug` を付けてください。',
      },
    },
  },
})
