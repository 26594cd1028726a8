import zodJa from 'zod/v4/locales/ja.js'
import { defineLocale } from '../locale.js'

/**
 * Japanese.
 *
 * @example
 * import { ja } from 'kawaraban/locales'
 * const newsroom = createNewsroom({ locales: [ja] })
 * newsroom.localize('ja').t('article.contents') // '目次'
 */
export const ja = defineLocale({
  code: 'ja',
  zod: zodJa,
  // Medium and China's compulsory-education standard both count 500 characters a minute.
  reading: { unit: 'character', perMinute: 500 },
  messages: {
    article: {
      updated: '{{date}}更新',
      authors: '文',
      tags: 'タグ',
      companies: '関連企業',
      impact: { high: '影響度：高', medium: '影響度：中', low: '影響度：低' },
      category: {
        'model-release': 'モデルリリース',
        research: '研究',
        business: 'ビジネス',
        policy: '政策',
        product: '製品',
      },
      contents: '目次',
      readingTime_other: '約{{count}}分で読めます',
      footnotes: '脚注',
      backToReference: '本文{{reference}}に戻る',
    },
    type: {
      string: '文字列',
      number: '数値',
      int: '整数',
      boolean: 'true か false',
      array: 'リスト',
      object: '項目のまとまり',
      null: '空の値',
      or: '{{first}}または{{second}}',
    },
    diagnostic: {
      'frontmatter-missing': {
        message: 'ファイルの先頭にフロントマターがありません。',
        hint: '1行目に `---` と書き、次の行から項目を並べ、最後にもう一度 `---` だけの行を置いてください。',
      },
      'frontmatter-unterminated': {
        message: 'ここで始まったフロントマターが閉じられていません。',
        hint: '最後の項目の次に `---` だけの行を置いてください。',
      },
      'frontmatter-not-a-map': {
        message: 'フロントマターが「項目名: 値」の形になっていません。',
        hint: '`title: 見出し` のように、1行に1項目ずつ書いてください。',
        fullWidthColon: '項目名のあとは全角の「：」ではなく、半角の `:` と空白です。',
        noBlank: 'コロンのあとに半角の空白を入れてください：`{{name}}: …`',
      },
      'duplicate-key': {
        message: '項目 `{{name}}` が二度書かれています。最初は{{line}}行目にあります。',
        hint: 'どちらか一方を消してください。',
      },
      'explicit-tag': {
        message: 'フロントマターでは `{{name}}` のようなYAMLタグは使えません。',
        hint: 'タグを外し、値だけを書いてください。',
      },
      anchor: {
        message: 'フロントマターでは `{{name}}` のようなYAMLアンカーは使えません。',
        hint: '値をそれぞれの場所に書いてください。`&` が文字なら、値を引用符で囲んでください。',
      },
      alias: {
        message: 'フロントマターでは `{{name}}` のようなYAMLエイリアスは使えません。',
        hint: '値をそのまま書いてください。`*` が文字なら、値を引用符で囲んでください。',
      },
      'merge-key': {
        message: 'フロントマターではYAMLのマージキー `<<` は使えません。',
        hint: '項目をそのまま書いてください。',
      },
      'reserved-key': {
        message: '`{{name}}` という項目名は使えません。',
        hint: '別の名前にしてください。',
      },
      'invalid-key': {
        message: '項目名は文字列でなければなりません。',
        hint: '`title: 見出し` のように書いてください。',
      },
      'control-character': {
        message: 'ここに制御文字 {{name}} があります。使えるのは文字だけです。',
        hint: '消してください。貼り付けたときに紛れ込んだのかもしれません。',
      },
      'yaml-directive': {
        message: 'フロントマターではYAMLディレクティブは使えません（YAML 1.2です）。',
        hint: 'この行を消してください。',
      },
      'yaml-syntax': {
        message: 'YAMLとして正しくありません。',
        detail: 'YAMLとして正しくありません：{{detail}}',
        indent: 'この行の字下げが前後の行とそろっていません。',
        tab: 'YAMLの字下げにタブは使えません。',
        colon: '引用符で囲まない値の中に、コロンと空白を続けて書くことはできません。',
        unclosed: 'ここで始まった引用符か括弧が閉じられていません。',
        trailing: '値の終わりのあとに余分なものがあります。',
        start: 'この文字で始まる値は、引用符で囲まなければなりません。',
        escape: '二重引用符の中に、そのようなエスケープはありません。',
        second: 'ここから二つ目のYAML文書が始まっています。',
        hintQuote: "値全体を引用符で囲み、中の同じ引用符は二つ重ねてください：'It''s here: today'",
        hintIndent: '字下げには半角の空白を使い、同じ段の行は同じ数にそろえてください。',
        hintEscape: 'バックスラッシュがそのまま文字になる単一引用符を使うか、`\\\\` と書いてください。',
        hintClose: 'この行に足りない引用符か括弧を探してください。',
        hintSecond: 'この行を消してください。フロントマターは一つの文書です。',
      },
      'yaml-warning': {
        message: 'YAMLとして意味がはっきりしません：{{detail}}',
        hint: '値を引用符で囲んでください。',
      },
      'frontmatter-too-large': {
        message: 'フロントマターが{{actual}}バイトあります。上限は{{limit}}バイトです。',
        hint: '長い文章は本文に移すか、`limits.frontmatterBytes` を上げてください。',
      },
      'frontmatter-too-deep': {
        message: 'フロントマターの入れ子が{{limit}}段を超えています。',
        hint: '入れ子を浅くするか、`limits.yamlDepth` を上げてください。',
      },
      'body-too-large': {
        message: '本文が{{actual}}バイトあります。上限は{{limit}}バイトです。',
        hint: '記事を分けるか、`limits.bodyBytes` を上げてください。',
      },
      'body-too-complex': {
        message: '本文の処理に時間がかかりすぎます。主な原因はここから始まる{{cause}}です。',
        hint: '間違いでなければ、構造を分けるか、`limits.work` を上げてください。',
      },
      'missing-field': {
        message: '項目 `{{name}}` がありません。',
        hint: '`{{example}}` のような行を加えてください。',
        hintNested: 'ここに `{{name}}` を加えてください。',
      },
      'unknown-field': {
        message: '`{{name}}` という項目はありません。',
        hint: '`{{suggestion}}` の間違いではありませんか。',
        hintList: '使える項目：{{list}}',
      },
      'invalid-type': {
        message: '`{{name}}` は{{expected}}でなければなりませんが、{{received}}が書かれています。',
        hintQuote: '引用符で囲んでください：`"{{value}}"`',
        hintList: 'リストにしてください：`[{{value}}]`',
        hintEmpty: 'コロンのあとに値を書くか、この行を消してください。',
        hintLanguage: '文字列は引用符で囲み、リストは `[a, b]` のように書いてください。',
      },
      'invalid-value': {
        message: '`{{name}}` は {{list}} のいずれかですが、`{{value}}` と書かれています。',
        hint: '`{{suggestion}}` の間違いではありませんか。',
      },
      'empty-value': {
        message: '`{{name}}` が空です。',
        hint: '文字を書くか、この行を消してください。',
      },
      'invalid-date': {
        message: '`{{name}}` は 2025-01-20 のような日付か、時差付きの時刻ですが、`{{value}}` と書かれています。',
        messageInstant:
          '`{{name}}` は 2025-01-20T09:00+09:00 のような時差付きの時刻ですが、`{{value}}` と書かれています。',
        noSuchDay: '`{{value}}` という日は暦にありません。',
        hint: '年・月・日をすべての桁で書いてください：2025-01-20',
        hintOffset: '協定世界時との差を加えてください：`{{suggestion}}`',
        hintRewrite: '`{{suggestion}}` と書いてください。',
        hintDay: 'その月は{{days}}日までです。',
      },
      'invalid-slug': {
        message:
          '`{{name}}` に使えるのは文字、数字、`-`、`.`、`_`、`~` と、区切りの `/` だけですが、`{{value}}` と書かれています。',
        hint: '`{{suggestion}}` と書いてください。',
      },
      'invalid-locale': {
        message: '`{{value}}` は言語タグではありません。',
        hint: 'ja、pt-BR、zh-Hant のようなBCP 47のタグを書いてください。',
        hintSuggest: '`{{suggestion}}` と書いてください。',
      },
      'unknown-locale': {
        message: 'このニュースルームにロケール `{{value}}` はありません。',
        hint: '使えるロケール：{{list}}',
        hintSuggest: '`{{suggestion}}` の間違いではありませんか。使えるロケール：{{list}}',
      },
      'date-order': {
        message: '`{{name}}`（{{value}}）が `{{other}}`（{{otherValue}}）より前になっています。',
        hint: 'どちらかを直してください。',
      },
      'too-small': {
        message: '`{{name}}` が小さすぎるか短すぎます。',
      },
      'too-big': {
        message: '`{{name}}` が大きすぎるか長すぎます。',
      },
      'invalid-format': {
        message: '`{{name}}` の形式が正しくありません。`{{value}}` と書かれています。',
        url: '`{{name}}` は http か https で始まる完全なアドレスですが、`{{value}}` と書かれています。',
      },
      'invalid-field': {
        message: '`{{name}}` が正しくありません。',
      },
    },
    cause: {
      nesting: '入れ子のリストや引用',
      emphasis: '対にならない強調記号',
      brackets: '対にならない角括弧',
      code: '対にならないバッククォート',
      html: 'HTMLタグ',
      table: '大きな表',
      list: '長いリスト',
      definitions: 'リンク定義',
      footnotes: '脚注',
      links: 'アドレス',
      text: '長さ',
    },
  },
})
