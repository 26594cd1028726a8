import zodDe from 'zod/v4/locales/de.js'
import { defineLocale } from '../locale.js'
import { fromReadAloud } from '../read-aloud.js'

/**
 * German: words of the page and of messages to authors, and zod's own.
 *
 * @example
 * import { de } from 'kawaraban/locales'
 * const newsroom = createNewsroom({ locales: [de] })
 * newsroom.localize('de').t('article.contents') // 'Inhalt'
 */
export const de = defineLocale({
  code: 'de',
  zod: zodDe,
  reading: fromReadAloud(179),
  messages: {
    article: {
      updated: 'Aktualisiert: {{date}}',
      authors: 'Von',
      tags: 'Schlagwörter',
      companies: 'Unternehmen',
      impact: { high: 'Große Tragweite', medium: 'Mittlere Tragweite', low: 'Geringe Tragweite' },
      category: {
        'model-release': 'Neue Modelle',
        research: 'Forschung',
        business: 'Wirtschaft',
        policy: 'Politik',
        product: 'Produkte',
      },
      corrections: 'Korrekturen',
      disclosure: {
        generated: 'Dieser Artikel wurde von einer KI geschrieben.',
        assisted: 'Dieser Artikel entstand mithilfe von KI.',
        translated: 'Dieser Artikel wurde maschinell übersetzt.',
        reviewed: 'Geprüft von {{name}}.',
        sponsor: 'Bezahlt von {{name}}.',
      },
      contents: 'Inhalt',
      readingTime_one: 'Lesezeit: {{count}} Minute',
      readingTime_other: 'Lesezeit: {{count}} Minuten',
      footnotes: 'Fußnoten',
      backToReference: 'Zurück zur Textstelle {{reference}}',
    },
    type: {
      string: 'ein Text',
      number: 'eine Zahl',
      int: 'eine ganze Zahl',
      boolean: 'true oder false',
      truth: 'ein Wahrheitswert',
      array: 'eine Liste',
      tuple: 'eine Liste',
      object: 'eine Gruppe von Feldern',
      record: 'eine Gruppe von Feldern',
      null: 'leer',
      date: 'ein Date-Objekt',
      undefined: 'undefined',
      or: '{{first}} oder {{second}}',
    },
    diagnostic: {
      'frontmatter-missing': {
        message: 'Die Datei beginnt nicht mit Frontmatter.',
        messageEmpty: 'Die Datei ist leer.',
        messageFence:
          'Die erste Zeile muss aus genau drei Bindestrichen bestehen, ganz am linken Rand und ohne weitere Zeichen.',
        messageToml: 'Das Frontmatter ist in TOML geschrieben; erlaubt ist nur YAML.',
        messageLater: 'Das Frontmatter beginnt erst hier; es muss aber in der ersten Zeile der Datei beginnen.',
        hint: 'Schreiben Sie `---` in die erste Zeile, darunter die Felder und zum Schluss noch einmal `---` in eine eigene Zeile.',
        hintToml: 'Schreiben Sie `---` statt `+++` und `Name: Wert` statt `Name = "Wert"`.',
        hintLater: 'Löschen Sie alles, was über dieser Zeile steht.',
      },
      'frontmatter-unterminated': {
        message: 'Das Frontmatter beginnt hier, wird aber nirgends beendet.',
        hint: 'Schreiben Sie nach dem letzten Feld `---` in eine eigene Zeile.',
        hintAlmost:
          'In Zeile {{line}} steht `{{value}}`; schreiben Sie dort genau `---`, ganz am linken Rand und ohne weitere Zeichen.',
      },
      'frontmatter-not-a-map': {
        message: 'Frontmatter besteht aus Feldern; hier steht keines.',
        messageData: 'Die Metadaten müssen eine Gruppe von Feldern sein.',
        hint: 'Schreiben Sie in jede Zeile ein Feld, zum Beispiel `title: Die Schlagzeile`.',
      },
      'duplicate-key': {
        message: 'Das Feld `{{name}}` steht hier zum zweiten Mal; zuerst kam es in Zeile {{line}} vor.',
        hint: 'Löschen Sie eines von beiden.',
      },
      'explicit-tag': {
        message: '`{{name}}` ist ein YAML-Tag; im Frontmatter sind Tags nicht erlaubt.',
        hint: 'Löschen Sie es.',
        hintText:
          'Löschen Sie es. Wenn das `!` zum Text gehört, setzen Sie den ganzen Text in Anführungszeichen: `{{suggestion}}`',
      },
      anchor: {
        message: '`{{name}}` ist ein YAML-Anker; im Frontmatter sind Anker nicht erlaubt.',
        hint: 'Löschen Sie ihn.',
        hintText:
          'Löschen Sie ihn. Wenn das `&` zum Text gehört, setzen Sie den ganzen Text in Anführungszeichen: `{{suggestion}}`',
      },
      alias: {
        message: '`{{name}}` ist ein YAML-Alias; im Frontmatter sind Aliasse nicht erlaubt.',
        hint: 'Schreiben Sie den Wert aus, auf den er verweist.',
        hintText:
          'Wenn das `*` zum Text gehört, setzen Sie den ganzen Text in Anführungszeichen: `{{suggestion}}`. Schreiben Sie sonst den Wert aus, auf den der Alias verweist.',
      },
      'merge-key': {
        message: '`<<` fügt in YAML andere Felder ein; im Frontmatter ist das nicht erlaubt.',
        hint: 'Schreiben Sie die Felder aus, die eingefügt würden.',
      },
      'reserved-key': {
        message: 'Kein Feld darf `{{name}}` heißen.',
        hint: 'Geben Sie ihm einen anderen Namen.',
      },
      'invalid-key': {
        message: 'Der Name eines Feldes muss einfacher Text sein.',
        hint: 'Schreiben Sie `Name: Wert`; wenn dies Text und kein Feld ist, setzen Sie ihn in Anführungszeichen.',
      },
      'control-character': {
        message: 'Hier steht ein Steuerzeichen ({{name}}); in Texten ist es nicht erlaubt.',
        hint: 'Löschen Sie es; vielleicht ist es beim Einfügen des Textes hineingeraten.',
        hintEscape: 'Löschen Sie es.',
      },
      'yaml-directive': {
        message: '`{{name}}` ist eine YAML-Direktive; im Frontmatter sind Direktiven nicht erlaubt.',
        hint: 'Löschen Sie die Zeile.',
      },
      'second-document': {
        message: '`{{name}}` trennt zwei YAML-Dokumente; das Frontmatter darf nur eines sein.',
        hint: 'Löschen Sie es. Wenn das Frontmatter hier endet, schreiben Sie nur `---` in die Zeile.',
      },
      'yaml-syntax': {
        message: 'Ab hier ist diese Zeile kein gültiges YAML.',
        tab: 'Die Zeile ist mit einem Tabulator eingerückt; YAML erlaubt nur Leerzeichen.',
        escape: 'In doppelten Anführungszeichen leitet ein Backslash ein Sonderzeichen ein; `{{name}}` ist keines.',
        start: 'Ein Text darf nur in Anführungszeichen mit `{{name}}` beginnen.',
        startBacktick: 'Ein Text darf nur in Anführungszeichen mit einem Backtick beginnen.',
        colon: 'Ein Doppelpunkt mit Leerzeichen dahinter darf nur in einem Text in Anführungszeichen stehen.',
        continued: 'Diese Zeile ist eingerückt, als gehörte sie zu `{{name}}`; dort steht aber schon ein Wert.',
        indent: 'Diese Zeile beginnt in einer anderen Spalte als die Zeilen, zu denen sie gehört.',
        indentFirst: 'Das erste Feld ist eingerückt, die folgenden sind es nicht.',
        listOnLine: 'Eine Liste darf nicht in derselben Zeile beginnen wie der Name ihres Feldes.',
        fullWidthColon: 'Nach dem Namen eines Feldes stehen `:` und ein Leerzeichen, kein vollbreiter Doppelpunkt.',
        noSpace: 'Nach diesem Doppelpunkt muss ein Leerzeichen stehen.',
        equals: 'Nach dem Namen eines Feldes steht `:` und nicht `=`.',
        noColon: 'In dieser Zeile steht kein Doppelpunkt, also ist sie kein Feld.',
        quote: 'Das Anführungszeichen {{name}}, das hier öffnet, wird nirgends geschlossen.',
        bracket: 'Die Klammer `{{name}}`, die hier öffnet, wird nirgends geschlossen.',
        extraBracket: 'Zu diesem `{{name}}` gibt es keine öffnende Klammer.',
        comma: 'Zwischen diesem Eintrag und dem vorigen fehlt ein Komma.',
        hyphen: 'In Klammern werden Einträge durch Kommas getrennt und haben keinen Bindestrich.',
        inBrackets: 'In Klammern dürfen nur Texte, Zahlen und weitere Klammern stehen.',
        strayEntry: 'Dieser Listeneintrag gehört zu keinem Feld, denn `{{name}}` darüber hat schon einen Wert.',
        unindented: 'Diese Zeile setzt den Text darüber fort, beginnt aber am linken Rand.',
        extraComma: 'Vor diesem Komma steht kein Eintrag.',
        hash: 'Vor dem `#` eines Kommentars muss ein Leerzeichen stehen.',
        block: 'Nach `{{name}}` muss der Text in der nächsten Zeile beginnen.',
        afterQuote: 'Mit dem Anführungszeichen davor ist der Text zu Ende; danach darf nichts mehr stehen.',
        afterBracket:
          'Der Wert beginnt mit einer Klammer und ist zu Ende, wo sie schließt; danach darf nichts mehr stehen.',
        trailing: 'Der Wert ist davor schon zu Ende; danach darf nichts mehr stehen.',
        hintTab: 'Ersetzen Sie jeden Tabulator am Zeilenanfang durch zwei Leerzeichen.',
        hintEscape:
          'Schreiben Sie `\\\\` für einen einzelnen Backslash, oder setzen Sie den Text in einfache Anführungszeichen.',
        hintQuote: 'Setzen Sie den ganzen Text in Anführungszeichen: `{{suggestion}}`',
        hintDedent: 'Löschen Sie die Leerzeichen am Zeilenanfang.',
        hintAlign: 'Beginnen Sie in derselben Spalte wie `{{name}}`.',
        hintIndent: 'Rücken Sie alle Zeilen einer Gruppe um gleich viele Leerzeichen ein.',
        hintList:
          'Schreiben Sie `- {{item}}` in die nächste Zeile oder `[{{item}}]` in diese. Wenn der Bindestrich zum Text gehört: `{{suggestion}}`',
        hintRewrite: 'Schreiben Sie `{{suggestion}}`',
        hintNoColon:
          'Schreiben Sie `Name: Wert`. Wenn die Zeile den Text darüber fortsetzt, rücken Sie sie um zwei Leerzeichen ein.',
        hintCloseQuote: 'Schließen Sie es, zum Beispiel so: `{{suggestion}}`',
        hintApostrophe: 'Schließen Sie es: `{{suggestion}}`. Wenn es zum Text gehört: `{{apostrophe}}`',
        hintCloseBracket: 'Schreiben Sie `{{close}}` nach dem letzten Eintrag.',
        hintCloseText:
          'Schreiben Sie `{{close}}` nach dem letzten Eintrag. Wenn die Klammer zum Text gehört: `{{suggestion}}`',
        hintDelete: 'Löschen Sie das Zeichen.',
        hintComma: 'Setzen Sie ein Komma davor.',
        hintInBrackets: 'Setzen Sie Kommas zwischen die Einträge und einen Text mit Doppelpunkt in Anführungszeichen.',
        hintStrayEntry: 'Schreiben Sie den Namen des Feldes in die Zeile darüber: `Name:`',
        hintContinue: 'Rücken Sie die Zeile um zwei Leerzeichen ein.',
        hintInnerQuote:
          'Schreiben Sie ein doppeltes Anführungszeichen innerhalb von doppelten als `\\"`, oder setzen Sie den Text in einfache.',
        hintHash: 'Setzen Sie ein Leerzeichen davor. Wenn es zum Text gehört: `{{suggestion}}`',
        hintBlock:
          'Schreiben Sie den Text darunter, um zwei Leerzeichen eingerückt. Wenn das Zeichen zum Text gehört: `{{suggestion}}`',
      },
      'yaml-warning': {
        message: 'In YAML ist nicht eindeutig, was das bedeutet: {{detail}}',
        hint: 'Setzen Sie den Wert in Anführungszeichen.',
      },
      'frontmatter-too-large': {
        message: 'Das Frontmatter hat {{actual}} Byte; erlaubt sind {{limit}}.',
        messageData: 'Die Metadaten sind zu groß; erlaubt sind {{limit}} Byte.',
        hint: 'Verschieben Sie lange Texte in den Artikeltext, oder erhöhen Sie `limits.frontmatterBytes`.',
      },
      'frontmatter-too-deep': {
        message: 'Felder und Listen sind hier mehr als {{limit}}-fach verschachtelt.',
        hint: 'Verschachteln Sie weniger tief, oder erhöhen Sie `limits.yamlDepth`.',
      },
      'body-too-large': {
        message: 'Der Artikeltext hat {{actual}} Byte; erlaubt sind {{limit}}.',
        hint: 'Teilen Sie den Artikel auf, oder erhöhen Sie `limits.bodyBytes`.',
      },
      'body-too-complex': {
        message: 'Der Artikeltext zu rendern würde zu lange dauern. Hauptursache ist, was hier beginnt: {{cause}}.',
        hint: 'Wenn das kein Versehen ist, vereinfachen Sie die Stelle, oder erhöhen Sie `limits.work`.',
      },
      'missing-field': {
        message: 'Das Feld `{{name}}` fehlt.',
        hint: 'Fügen Sie eine Zeile hinzu, zum Beispiel `{{example}}`',
        hintNested: 'Fügen Sie hier `{{field}}` hinzu.',
      },
      'unknown-field': {
        message: 'Ein Feld `{{name}}` gibt es nicht.',
        hint: 'Meinten Sie `{{suggestion}}`?',
        hintSpace: 'Setzen Sie ein Leerzeichen nach dem Doppelpunkt: `{{rewritten}}`',
        hintList: 'Noch nicht verwendete Felder: {{list}}',
      },
      'invalid-type': {
        message: '`{{name}}` muss {{expected}} sein, `{{value}}` ist aber {{received}}.',
        messageGroup: '`{{name}}` muss {{expected}} sein, ist hier aber {{received}}.',
        hintQuote: 'Setzen Sie den Wert in Anführungszeichen: `"{{value}}"`',
        hintList: 'Schreiben Sie ihn als Liste: `[{{list}}]`',
        hintFields: 'Schreiben Sie die Felder in die Zeilen darunter, je um zwei Leerzeichen eingerückt: {{list}}',
      },
      'invalid-value': {
        message: '`{{value}}` ist kein zulässiger Wert für `{{name}}`. Zulässig: {{list}}.',
        hint: 'Meinten Sie `{{suggestion}}`?',
      },
      'empty-value': {
        message: '`{{name}}` ist leer.',
        hint: 'Schreiben Sie einen Wert nach dem Doppelpunkt. Ein Feld, das nicht nötig ist, können Sie auch löschen.',
        hintEntry: 'Schreiben Sie hier etwas hin, oder löschen Sie den Eintrag.',
        hintComment:
          'Was auf `#` folgt, ist ein Kommentar. Wenn es zum Text gehört, setzen Sie den Text in Anführungszeichen: `{{suggestion}}`',
        hintList: 'Schreiben Sie einen dieser Werte: {{list}}.',
      },
      'invalid-date': {
        message: '`{{name}}` muss ein Datum wie 2025-01-20 sein, hier steht aber `{{value}}`.',
        messageInstant:
          '`{{name}}` muss ein Datum mit Uhrzeit wie 2025-01-20T09:00+09:00 sein, hier steht aber `{{value}}`.',
        noSuchDay: 'Den Tag `{{value}}` gibt es nicht.',
        hint: 'Schreiben Sie das Jahr vierstellig, dann Monat und Tag zweistellig: 2025-01-20',
        hintInstant:
          'Schreiben Sie Jahr, Monat und Tag, dann `T`, die Uhrzeit und ihren Abstand zu UTC: 2025-01-20T09:00+09:00',
        hintTime: 'Ergänzen Sie die Uhrzeit und ihren Abstand zu UTC, zum Beispiel `{{suggestion}}`',
        hintOffset: 'Ergänzen Sie den Abstand zu UTC, zum Beispiel `{{suggestion}}`',
        hintRewrite: 'Schreiben Sie `{{suggestion}}`',
        hintDay: 'Dieser Monat hat {{days}} Tage.',
      },
      'invalid-slug': {
        message:
          '`{{name}}` darf nur Buchstaben, Ziffern, `-`, `.`, `_`, `~` und zwischen den Teilen `/` enthalten, hier steht aber `{{value}}`.',
        hint: 'Schreiben Sie `{{suggestion}}`',
      },
      'invalid-locale': {
        message: '`{{value}}` ist kein Sprachkürzel.',
        hint: 'Schreiben Sie ein Sprachkürzel wie `ja`, `pt-BR` oder `zh-Hant`.',
        hintList: 'Schreiben Sie einen dieser Werte: {{list}}.',
        hintSuggest: 'Schreiben Sie `{{suggestion}}`',
        hintSuggestList: 'Meinten Sie `{{suggestion}}`? Sprachen dieser Redaktion: {{list}}.',
      },
      'unknown-locale': {
        message: 'Diese Redaktion hat keine Sprache `{{value}}`.',
        hintList: 'Schreiben Sie einen dieser Werte: {{list}}.',
        hintSuggestList: 'Meinten Sie `{{suggestion}}`? Sprachen dieser Redaktion: {{list}}.',
      },
      'date-order': {
        message: '`{{name}}` ({{value}}) liegt vor `{{other}}` ({{otherValue}}).',
        hint: 'Korrigieren Sie eines von beiden.',
      },
      'too-small': {
        messageText_one: '`{{name}}` muss mindestens {{count}} Zeichen haben.',
        messageText_other: '`{{name}}` muss mindestens {{count}} Zeichen haben.',
        messageList_one: '`{{name}}` muss mindestens {{count}} Eintrag haben.',
        messageList_other: '`{{name}}` muss mindestens {{count}} Einträge haben.',
        messageNumber: '`{{name}}` muss mindestens {{limit}} sein.',
        detail: '`{{name}}` ist ungültig: {{detail}}.',
      },
      'too-big': {
        messageText_one: '`{{name}}` darf höchstens {{count}} Zeichen haben.',
        messageText_other: '`{{name}}` darf höchstens {{count}} Zeichen haben.',
        messageList_one: '`{{name}}` darf höchstens {{count}} Eintrag haben.',
        messageList_other: '`{{name}}` darf höchstens {{count}} Einträge haben.',
        messageNumber: '`{{name}}` darf höchstens {{limit}} sein.',
        detail: '`{{name}}` ist ungültig: {{detail}}.',
      },
      'invalid-format': {
        detail: '`{{name}}` ist ungültig: {{detail}}.',
        url: '`{{name}}` muss eine vollständige Webadresse wie https://example.com/page sein, hier steht aber `{{value}}`.',
        hint: 'Schreiben Sie `{{suggestion}}`',
      },
      'invalid-field': {
        message: '`{{name}}` ist ungültig.',
        detail: '`{{name}}` ist ungültig: {{detail}}.',
      },
      'not-plain': {
        message: '`{{name}}` muss aus einfachen Daten wie in einer JSON-Datei bestehen, ist aber: {{kind}}.',
        messageThrows: '`{{name}}` ist nicht lesbar: Das Lesen löst einen Fehler aus.',
        hint: 'Übergeben Sie einen Text, eine endliche Zahl, true, false, null, eine Liste oder ein einfaches Objekt.',
        hintDate: 'Übergeben Sie das Datum als Text, zum Beispiel `"2025-01-20"`.',
      },
      'block-unclosed': {
        message: 'Der Block `{{value}}` beginnt hier und endet nirgends.',
        hint: 'Schreiben Sie `{{fence}}` in eine eigene Zeile, wo er endet.',
        hintNested: 'Geben Sie dem Block außen herum mehr Doppelpunkte, damit jeder sein eigenes Ende findet.',
      },
      'block-unknown': {
        message: 'Mit `{{value}}` beginnt kein Block; es wird als Text angezeigt.',
        hint: 'Meinten Sie `{{suggestion}}`?',
        hintList: 'Vorhandene Blöcke: {{list}}',
        hintLabel: 'Schreiben Sie `{{suggestion}}`, mit dem Titel in eckigen Klammern und nichts dahinter.',
      },
      'more-problems': {
        message_one: 'Ab hier gibt es noch ein weiteres Problem.',
        message_other: 'Ab hier gibt es noch {{count}} weitere Probleme.',
        hint: 'Beheben Sie zuerst die Probleme darüber.',
      },
      'invalid-data': {
        message: '`{{field}}` muss {{expected}} sein, ist aber {{received}}.',
      },
    },
    cause: {
      nesting: 'ineinander verschachtelte Listen und Zitate',
      emphasis: 'Sternchen, Unterstriche oder Tilden ohne Gegenstück',
      brackets: 'eckige Klammern ohne Gegenstück',
      code: 'Backticks ohne Gegenstück',
      html: 'HTML-Tags',
      table: 'eine große Tabelle',
      list: 'eine lange Liste',
      definitions: 'Linkdefinitionen',
      footnotes: 'Fußnoten',
      links: 'Webadressen',
      text: 'der lange Text',
    },
    collection: {
      withdrawn: 'Dieser Artikel wurde zurückgezogen.',
      fallback: 'Noch nicht übersetzt. Sprache dieses Artikels: {{language}}',
      'unreadable-file': {
        message: 'Diese Datei lässt sich nicht lesen: {{detail}}',
        messageEncoding: 'Diese Datei ist nicht in UTF-8.',
        messageOutside: 'Diese Verknüpfung führt aus dem Ordner hinaus; ihr wird nicht gefolgt.',
        messageNotText: 'Was für diese Datei übergeben wurde, ist nicht ihr Text.',
        hint: 'Prüfen Sie, ob die Datei vorhanden ist und gelesen werden darf.',
        hintEncoding: 'Speichern Sie sie in UTF-8.',
        hintOutside: 'Legen Sie die Datei selbst an die Stelle der Verknüpfung.',
        hintNotText: 'Übergeben Sie den Text der Datei. Mit Vite: `{{example}}`',
      },
      'locale-conflict': {
        message: 'Die Datei ist in `{{value}}`, ihr Pfad sagt aber `{{other}}`.',
        hint: 'Berichtigen Sie eines von beiden.',
      },
      'translation-twice': {
        message: 'Zu dieser Geschichte gibt es schon einen Artikel in `{{locale}}`: {{other}}.',
        hint: 'Löschen Sie einen von beiden, oder geben Sie diesem ein anderes `story`.',
      },
      'slug-taken': {
        message: 'Die Adresse `{{value}}` gehört schon zu {{other}}.',
        hint: 'Geben Sie einem von beiden einen anderen `slug`.',
      },
      'alias-taken': {
        message: 'Die frühere Adresse `{{value}}` gehört zu {{other}}.',
        hint: 'Löschen Sie sie in einem von beiden.',
      },
      'missing-source': {
        message:
          'Dies soll eine Übersetzung aus `{{value}}` sein, aber die Geschichte hat keinen Artikel in dieser Sprache.',
        hint: 'Berichtigen Sie `{{name}}`, oder geben Sie beiden Dateien dasselbe `story`.',
      },
      'broken-link': {
        message: 'Unter `{{value}}` gibt es keinen Artikel.',
        hint: 'Meinten Sie `{{suggestion}}`?',
      },
      'broken-fragment': {
        message: 'In {{other}} gibt es keine Überschrift `{{value}}`.',
        hint: 'Meinten Sie `{{suggestion}}`?',
        hintList: 'Vorhandene Überschriften: {{list}}',
      },
      'hidden-link': {
        message: 'Leser können diesem Link nicht folgen, denn {{other}} ist nicht veröffentlicht.',
        hint: 'Veröffentlichen Sie auch diesen Artikel, oder entfernen Sie den Link.',
      },
      'missing-image': {
        message: 'Unter `{{value}}` gibt es kein Bild.',
        hint: 'Legen Sie die Datei dort ab, oder berichtigen Sie den Pfad. Er beginnt im Ordner des Artikels.',
      },
      'unreadable-image': {
        message: '`{{value}}` ist kein lesbares Bild.',
        hint: 'Verwenden Sie JPEG, PNG, GIF, WebP, AVIF oder SVG.',
      },
      differing: {
        field: '`{{name}}` ist hier `{{value}}`, in {{other}} aber `{{otherValue}}`.',
        fieldMissing: '`{{name}}` fehlt hier, ist in {{other}} aber `{{otherValue}}`.',
        listMissing: 'Anders als in {{other}} fehlt in `{{name}}`: {{list}}.',
        listOwn: 'Anders als in {{other}} steht in `{{name}}`: {{list}}.',
        numberMissing: 'Die Zahl {{value}} steht in {{other}}, aber nicht hier.',
        numberOwn: 'Die Zahl {{value}} steht hier, aber nicht in {{other}}.',
        linkMissing: 'Der Link auf {{value}} steht in {{other}}, aber nicht hier.',
        linkOwn: 'Der Link auf {{value}} steht hier, aber nicht in {{other}}.',
        tables: 'Anzahl der Tabellen: {{value}} hier, {{otherValue}} in {{other}}.',
        tableSize: 'Zeilen und Spalten dieser Tabelle: {{value}} hier, {{otherValue}} in {{other}}.',
        code: 'Anzahl der Codeblöcke: {{value}} hier, {{otherValue}} in {{other}}.',
        codeLines: 'Zeilen dieses Codeblocks: {{value}} hier, {{otherValue}} in {{other}}.',
        headings: 'Ab hier sind die Überschriften andere als in {{other}}.',
        correction: 'Die Korrektur vom {{date}} steht in {{other}}, aber nicht hier.',
        hint: 'Gleichen Sie beide an. Wenn der Unterschied gewollt ist, setzen Sie die Regel `{{rule}}` auf `off`.',
      },
    },
  },
})
