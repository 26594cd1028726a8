import { likelySubtags } from './tag.js'

/** What stands between who speaks and what is said, and the marks around it (CLDR 48, delimiters). */
const marks: Readonly<Record<string, readonly [string, string, string]>> = {
  ar: [': ', '”', '“'],
  de: [': ', '„', '“'],
  es: [': ', '«', '»'],
  fa: [': ', '«', '»'],
  fr: ['\u00A0: ', '«\u00A0', '\u00A0»'],
  he: [': ', '”', '”'],
  it: [': ', '«', '»'],
  ja: ['', '「', '」'],
  ko: [': ', '“', '”'],
  nb: [': ', '«', '»'],
  pl: [': ', '„', '”'],
  ru: [': ', '«', '»'],
  uk: [': ', '«', '»'],
  'zh-Hans': ['：', '“', '”'],
  'zh-Hant': ['：', '「', '」'],
}

/** What somebody says, in one line, with the quotation marks of a language. */
export function quote(name: string, said: string, tag: string): string {
  const { language, script } = likelySubtags(tag)
  const [colon, open, close] = marks[`${language}-${script}`] ?? marks[language] ?? [': ', '“', '”']
  return `${name}${colon}${open}${said}${close}`
}
