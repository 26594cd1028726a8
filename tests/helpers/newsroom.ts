import { createNewsroom, defineLocale, technyan } from 'kawaraban'
import { en, ja } from 'kawaraban/locales'

/** A newsroom in four languages, of which two have no words of their own. */
export const newsroom = createNewsroom({
  locales: [en, ja, defineLocale({ code: 'zh-Hant', messages: {} }), defineLocale({ code: 'nb', messages: {} })],
  plugins: [technyan],
})
