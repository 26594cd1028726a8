export { defineLocale, type Locale, type MessageTree, type PartialMessages, type ReadingSpeed } from '../locale.js'
export { en } from './en.js'
export { ja } from './ja.js'
