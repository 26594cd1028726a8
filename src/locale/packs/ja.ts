import zodJa from 'zod/v4/locales/ja.js'
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
      truth: '真偽値',
      array: 'リスト',
      tuple: 'リスト',
      object: '項目のまとまり',
      record: '項目のまとまり',
      null: '空',
      date: 'Date',
      undefined: 'undefined',
      or: '{{first}}または{{second}}',
    },
    diagnostic: {
      'frontmatter-missing': {
        message: 'ファイルの先頭にフロントマターがありません。',
        messageEmpty: 'ファイルが空です。',
        messageFence: '1行目は、行頭から半角ハイフン三つだけでなければなりません。',
        messageToml: 'フロントマターがTOMLで書かれています。使えるのはYAMLです。',
        messageLater: 'フロントマターがここから始まっていますが、始められるのはファイルの1行目だけです。',
        hint: '1行目に `---` と書き、次の行から項目を並べ、最後にもう一度 `---` だけの行を置いてください。',
        hintToml: '`+++` を `---` に、`項目名 = "値"` を `項目名: 値` に書き換えてください。',
        hintLater: 'この行より上をすべて消してください。',
      },
      'frontmatter-unterminated': {
        message: 'ここで始まったフロントマターの終わりがありません。',
        hint: '最後の項目の次に `---` だけの行を置いてください。',
        hintAlmost: '{{line}}行目が `{{value}}` になっています。行頭から `---` とだけ書いてください。',
      },
      'frontmatter-not-a-map': {
        message: 'フロントマターは「項目名: 値」を並べて書くものですが、そうなっていません。',
        messageData: 'メタデータは項目のまとまりでなければなりません。',
        hint: '`title: 見出し` のように、1行に1項目ずつ書いてください。',
      },
      'duplicate-key': {
        message: '項目 `{{name}}` が二度書かれています。一つ目は{{line}}行目です。',
        hint: 'どちらか一方を消してください。',
      },
      'explicit-tag': {
        message: '`{{name}}` はYAMLのタグと見なされますが、フロントマターではタグを使えません。',
        hint: '消してください。',
        hintText: '消してください。`!` も文章の一部なら、値全体を引用符で囲んでください：`{{suggestion}}`',
      },
      anchor: {
        message: '`{{name}}` はYAMLのアンカーと見なされますが、フロントマターではアンカーを使えません。',
        hint: '消してください。',
        hintText: '消してください。`&` も文章の一部なら、値全体を引用符で囲んでください：`{{suggestion}}`',
      },
      alias: {
        message: '`{{name}}` はYAMLのエイリアスと見なされますが、フロントマターではエイリアスを使えません。',
        hint: '参照先の値をそのまま書いてください。',
        hintText:
          '`*` も文章の一部なら、値全体を引用符で囲んでください：`{{suggestion}}`。そうでなければ、参照先の値をそのまま書いてください。',
      },
      'merge-key': {
        message: '`<<` はYAMLのマージキーですが、フロントマターでは使えません。',
        hint: '取り込みたい項目をそのまま書いてください。',
      },
      'reserved-key': {
        message: '`{{name}}` という項目名は使えません。',
        hint: '別の名前にしてください。',
      },
      'invalid-key': {
        message: '項目名は文字列でなければなりません。',
        hint: '`項目名: 値` の形で書いてください。項目ではなく文章なら、引用符で囲んでください。',
      },
      'control-character': {
        message: 'ここに制御文字（{{name}}）があります。文章の中では使えません。',
        hint: '消してください。文章を貼り付けたときに紛れ込んだのかもしれません。',
        hintEscape: '消してください。',
      },
      'yaml-directive': {
        message: '`{{name}}` はYAMLのディレクティブですが、フロントマターでは使えません。',
        hint: 'この行を消してください。',
      },
      'second-document': {
        message: '`{{name}}` はYAML文書の区切りですが、フロントマターは一つの文書でなければなりません。',
        hint: '消してください。フロントマターの終わりなら、その行には `---` とだけ書いてください。',
      },
      'yaml-syntax': {
        message: 'この行は、ここからYAMLとして読み取れません。',
        tab: '字下げにタブが使われています。YAMLで使えるのは半角スペースだけです。',
        escape: '二重引用符の中の `\\` は特殊な文字の書き始めですが、`{{name}}` という書き方はありません。',
        start: '引用符で囲まない値を `{{name}}` で始めることはできません。',
        startBacktick: '引用符で囲まない値をバッククォートで始めることはできません。',
        colon: '引用符で囲まない値の中に、コロンと空白を続けて書くことはできません。',
        continued:
          'この行は字下げされているため `{{name}}` の続きと見なされますが、`{{name}}` にはすでに値があります。',
        indent: 'この行の字下げが、同じまとまりの行とそろっていません。',
        indentFirst: '最初の項目だけが字下げされています。',
        listOnLine: '項目名と同じ行から `-` のリストを始めることはできません。',
        fullWidthColon: '項目名のあとは、全角コロンではなく、半角の `:` とスペースです。',
        noSpace: 'このコロンのあとに半角スペースが必要です。',
        equals: '項目名のあとは `=` ではなく `:` です。',
        noColon: 'この行にはコロンがないため、項目になっていません。',
        quote: 'ここで始まった引用符 {{name}} が閉じられていません。',
        bracket: 'ここで始まった括弧 `{{name}}` が閉じられていません。',
        extraBracket: 'この `{{name}}` に対応する開き括弧がありません。',
        comma: '前の要素との間にカンマがありません。',
        hyphen: '括弧の中では、要素をカンマで区切り、ハイフンは付けません。',
        inBrackets: '括弧の中に書けるのは、文字列、数値、内側の括弧だけです。',
        strayEntry: '上の `{{name}}` にはすでに値があるため、このリストの要素はどの項目にも属していません。',
        unindented: '上の文章の続きですが、行頭から始まっています。',
        extraComma: 'このカンマの前に要素がありません。',
        hash: 'コメントの `#` の前には半角スペースが必要です。',
        block: '`{{name}}` のあとの文章は、次の行から始めます。',
        afterQuote: '値はこの前の引用符で終わっているため、続けて書くことはできません。',
        afterBracket: '括弧で始まる値は括弧が閉じたところで終わるため、続けて書くことはできません。',
        trailing: '値はこの前で終わっているため、続けて書くことはできません。',
        hintTab: '行頭のタブを一つずつ半角スペース二つに置き換えてください。',
        hintEscape: '`\\\\` と重ねるか、値を単一引用符で囲んでください。',
        hintQuote: '値全体を引用符で囲んでください：`{{suggestion}}`',
        hintDedent: '行頭の空白を消してください。',
        hintAlign: '`{{name}}` と行頭をそろえてください。',
        hintIndent: '同じまとまりの行は、行頭の空白の数をそろえてください。',
        hintList:
          '次の行に `- {{item}}` と書くか、`[{{item}}]` と書いてください。ハイフンも文章の一部なら：`{{suggestion}}`',
        hintRewrite: '`{{suggestion}}` と書いてください。',
        hintNoColon: '`項目名: 値` の形で書いてください。上の行の続きなら、行頭に半角スペースを二つ入れてください。',
        hintCloseQuote: '閉じてください。例：`{{suggestion}}`',
        hintApostrophe: "閉じてください：`{{suggestion}}`。`'` も文章の一部なら：`{{apostrophe}}`",
        hintCloseBracket: '最後の要素のあとに `{{close}}` を書いてください。',
        hintCloseText: '最後の要素のあとに `{{close}}` を書いてください。括弧も文章の一部なら：`{{suggestion}}`',
        hintDelete: '消してください。',
        hintComma: '前に `,` を入れてください。',
        hintInBrackets: '要素の間にはカンマを入れ、コロンを含む文字列は引用符で囲んでください。',
        hintStrayEntry: '上の行に `項目名:` と書いてください。',
        hintContinue: '行頭に半角スペースを二つ入れてください。',
        hintInnerQuote: '二重引用符の中の二重引用符は `\\"` と書くか、値を単一引用符で囲んでください。',
        hintHash: '前に半角スペースを入れてください。`#` も文章の一部なら：`{{suggestion}}`',
        hintBlock: '文章は次の行に、半角スペース二つで字下げして書いてください。記号も文章の一部なら：`{{suggestion}}`',
      },
      'yaml-warning': {
        message: 'YAMLとして意味がはっきりしません：{{detail}}',
        hint: '値を引用符で囲んでください。',
      },
      'frontmatter-too-large': {
        message: 'フロントマターが{{actual}}バイトあります。上限は{{limit}}バイトです。',
        messageData: 'メタデータが大きすぎます。上限は{{limit}}バイトです。',
        hint: '長い文章は本文に移すか、`limits.frontmatterBytes` を上げてください。',
      },
      'frontmatter-too-deep': {
        message: '項目やリストの入れ子が、ここで{{limit}}段を超えています。',
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
        hintNested: 'ここに `{{field}}` を加えてください。',
      },
      'unknown-field': {
        message: '`{{name}}` という項目はありません。',
        hint: '`{{suggestion}}` の間違いではありませんか。',
        hintSpace: 'コロンのあとに半角スペースを入れてください：`{{rewritten}}`',
        hintList: 'ほかに使える項目：{{list}}',
      },
      'invalid-type': {
        message: '`{{name}}` は{{expected}}でなければなりませんが、`{{value}}` は{{received}}です。',
        messageGroup: '`{{name}}` は{{expected}}でなければなりませんが、{{received}}が書かれています。',
        hintQuote: '引用符で囲んでください：`"{{value}}"`',
        hintList: 'リストにしてください：`[{{list}}]`',
        hintFields: '次の行から、半角スペース二つで字下げして項目を並べてください：{{list}}',
      },
      'invalid-value': {
        message: '`{{value}}` は `{{name}}` の値として使えません。使える値：{{list}}',
        hint: '`{{suggestion}}` の間違いではありませんか。',
      },
      'empty-value': {
        message: '`{{name}}` が空です。',
        hint: 'コロンのあとに値を書いてください。必須でない項目なら、消してもかまいません。',
        hintEntry: 'ここに値を書くか、この要素を消してください。',
        hintComment: '`#` 以降はコメントになります。`#` も文章の一部なら、引用符で囲んでください：`{{suggestion}}`',
        hintList: '{{list}}のいずれかを書いてください。',
      },
      'invalid-date': {
        message: '`{{name}}` は 2025-01-20 のような日付でなければなりませんが、`{{value}}` と書かれています。',
        messageInstant:
          '`{{name}}` は 2025-01-20T09:00+09:00 のような日時でなければなりませんが、`{{value}}` と書かれています。',
        noSuchDay: '`{{value}}` という日は暦にありません。',
        hint: '年は4桁、月と日は2桁の半角数字で書いてください：2025-01-20',
        hintInstant: '日付、`T`、時刻、協定世界時（UTC）との時差の順に書いてください：2025-01-20T09:00+09:00',
        hintTime: '時刻と、協定世界時（UTC）との時差を加えてください。例：`{{suggestion}}`',
        hintOffset: '協定世界時（UTC）との時差を加えてください。例：`{{suggestion}}`',
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
        hint: '`ja`、`pt-BR`、`zh-Hant` のような言語タグを書いてください。',
        hintList: '{{list}}のいずれかを書いてください。',
        hintSuggest: '`{{suggestion}}` と書いてください。',
        hintSuggestList: '`{{suggestion}}` の間違いではありませんか。このニュースルームのロケール：{{list}}',
      },
      'unknown-locale': {
        message: 'このニュースルームに `{{value}}` というロケールはありません。',
        hintList: '{{list}}のいずれかを書いてください。',
        hintSuggestList: '`{{suggestion}}` の間違いではありませんか。このニュースルームのロケール：{{list}}',
      },
      'date-order': {
        message: '`{{name}}`（{{value}}）が `{{other}}`（{{otherValue}}）より前になっています。',
        hint: 'どちらかを直してください。',
      },
      'too-small': {
        messageText_other: '`{{name}}` は{{count}}文字以上でなければなりません。',
        messageList_other: '`{{name}}` には要素が{{count}}個以上必要です。',
        messageNumber: '`{{name}}` は{{limit}}以上でなければなりません。',
        detail: '`{{name}}` が正しくありません。{{detail}}。',
      },
      'too-big': {
        messageText_other: '`{{name}}` は{{count}}文字以内でなければなりません。',
        messageList_other: '`{{name}}` の要素は{{count}}個までです。',
        messageNumber: '`{{name}}` は{{limit}}以下でなければなりません。',
        detail: '`{{name}}` が正しくありません。{{detail}}。',
      },
      'invalid-format': {
        detail: '`{{name}}` が正しくありません。{{detail}}。',
        url: '`{{name}}` は https://example.com/page のような完全なアドレスでなければなりませんが、`{{value}}` と書かれています。',
        hint: '`{{suggestion}}` と書いてください。',
      },
      'invalid-field': {
        message: '`{{name}}` が正しくありません。',
        detail: '`{{name}}` が正しくありません。{{detail}}。',
      },
      'not-plain': {
        message: '`{{name}}` はJSONと同じ単純なデータでなければなりませんが、{{kind}} です。',
        messageThrows: '`{{name}}` を読み取ろうとするとエラーが起きます。',
        hint: '文字列、有限の数値、true、false、null、リスト、単純なオブジェクトのいずれかを渡してください。',
        hintDate: '日付は "2025-01-20" のような文字列で渡してください。',
      },
      'block-unclosed': {
        message: 'ブロック `{{value}}` がここから始まり、終わっていません。',
        hint: '終わりの行に `{{fence}}` だけを書いてください。',
        hintNested: '外側のブロックのコロンを増やし、それぞれの終わりを区別してください。',
      },
      'block-unknown': {
        message: '`{{value}}` で始まるブロックはないため、文字として表示されます。',
        hint: '`{{suggestion}}` の間違いではありませんか。',
        hintList: '使えるブロック：{{list}}',
        hintLabel: '`{{suggestion}}` のように、見出しを角括弧に入れ、その後ろには何も書かないでください。',
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
      'more-problems': {
        message_other: 'ここから先に、あと{{count}}件の問題があります。',
        hint: 'まずここまでの問題を直してください。',
      },
      'invalid-data': {
        message: '`{{field}}` は{{expected}}でなければなりませんが、{{received}}です。',
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
