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
      withdrawn: 'この記事は取り下げました。',
      fallback: 'まだ翻訳されていません。この記事の言語：{{language}}',
      'unreadable-file': {
        message: 'このファイルを読み取れません：{{detail}}',
        messageEncoding: 'このファイルはUTF-8ではありません。',
        messageOutside: 'フォルダーの外を指すリンクのため、たどりません。',
        messageNotText: 'このファイルの内容として渡された値は、ファイルのテキストではありません。',
        hint: 'ファイルがあるか、読み取りが許可されているかを確かめてください。',
        hintEncoding: 'UTF-8で保存してください。',
        hintOutside: 'リンクの代わりにファイルそのものを置いてください。',
        hintNotText: 'ファイルのテキストを渡してください。Viteの場合：`{{example}}`',
      },
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
      'alias-taken': {
        message: '以前のアドレス `{{value}}` は {{other}} のものです。',
        hint: 'どちらかから消してください。',
      },
      'missing-source': {
        message: '`{{value}}` からの翻訳とされていますが、この記事にその言語の版はありません。',
        hint: '`{{name}}` を直すか、両方のファイルに同じ `story` を付けてください。',
      },
      'broken-link': {
        message: '`{{value}}` に記事はありません。',
        hint: '`{{suggestion}}` の間違いではありませんか。',
      },
      'broken-fragment': {
        message: '{{other}} に見出し `{{value}}` はありません。',
        hint: '`{{suggestion}}` の間違いではありませんか。',
        hintList: '使える見出し：{{list}}',
      },
      'hidden-link': {
        message: '{{other}} が公開されていないため、読者はこのリンクを開けません。',
        hint: 'その記事も公開するか、リンクを外してください。',
      },
      'missing-image': {
        message: '`{{value}}` に画像はありません。',
        hint: 'そこにファイルを置くか、パスを直してください。パスは記事のフォルダーからの相対パスです。',
      },
      'unreadable-image': {
        message: '`{{value}}` は読み取れる画像ではありません。',
        hint: 'JPEG、PNG、GIF、WebP、AVIF、SVGのどれかを使ってください。',
      },
      differing: {
        field: '`{{name}}` は、ここでは `{{value}}`、{{other}} では `{{otherValue}}` です。',
        fieldMissing: '`{{name}}` がここにはありませんが、{{other}} では `{{otherValue}}` です。',
        listMissing: '{{other}} と違い、`{{name}}` に {{list}} がありません。',
        listOwn: '{{other}} と違い、`{{name}}` に {{list}} があります。',
        numberMissing: '数値 {{value}} が {{other}} にはありますが、ここにはありません。',
        numberOwn: '数値 {{value}} がここにはありますが、{{other}} にはありません。',
        linkMissing: '{{value}} へのリンクが {{other}} にはありますが、ここにはありません。',
        linkOwn: '{{value}} へのリンクがここにはありますが、{{other}} にはありません。',
        tables: '表の数：ここでは {{value}}、{{other}} では {{otherValue}}',
        tableSize: 'この表の行数と列数：ここでは {{value}}、{{other}} では {{otherValue}}',
        code: 'コードブロックの数：ここでは {{value}}、{{other}} では {{otherValue}}',
        codeLines: 'このコードブロックの行数：ここでは {{value}}、{{other}} では {{otherValue}}',
        headings: 'ここから先の見出しが {{other}} と一致していません。',
        correction: '{{date}} の訂正が {{other}} にはありますが、ここにはありません。',
        hint: '両方をそろえてください。意図した違いなら、ルール `{{rule}}` を `off` にしてください。',
      },
    },
  },
})
