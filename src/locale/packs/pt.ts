import zodPt from 'zod/v4/locales/pt.js'
import { defineLocale } from '../locale.js'
import { fromReadAloud } from '../read-aloud.js'

/**
 * Portuguese, as Brazil writes it: words of the page and of messages to authors, and zod's own.
 *
 * @example
 * import { pt } from 'kawaraban/locales'
 * const newsroom = createNewsroom({ locales: [pt] })
 * newsroom.localize('pt').t('article.contents') // 'Índice'
 */
export const pt = defineLocale({
  code: 'pt',
  zod: zodPt,
  reading: fromReadAloud(181),
  messages: {
    article: {
      updated: 'Atualizado em {{date}}',
      authors: 'Por',
      tags: 'Assuntos',
      companies: 'Empresas relacionadas',
      impact: { high: 'Alto impacto', medium: 'Médio impacto', low: 'Baixo impacto' },
      category: {
        'model-release': 'Lançamento de modelo',
        research: 'Pesquisa',
        business: 'Negócios',
        policy: 'Políticas públicas',
        product: 'Produto',
      },
      contents: 'Índice',
      readingTime_one: '{{count}} minuto de leitura',
      readingTime_many: '{{count}} de minutos de leitura',
      readingTime_other: '{{count}} minutos de leitura',
      footnotes: 'Notas',
      backToReference: 'Voltar à nota {{reference}} no texto',
    },
    type: {
      string: 'texto',
      number: 'um número',
      int: 'um número inteiro',
      boolean: 'true ou false',
      truth: 'um valor lógico',
      array: 'uma lista',
      tuple: 'uma lista',
      object: 'um grupo de campos',
      record: 'um grupo de campos',
      null: 'um valor vazio',
      date: 'um Date',
      undefined: 'undefined',
      or: '{{first}} ou {{second}}',
    },
    diagnostic: {
      'frontmatter-missing': {
        message: 'O arquivo não começa com um frontmatter.',
        messageEmpty: 'O arquivo está vazio.',
        messageFence: 'A primeira linha deve ter exatamente três hifens, sem recuo e sem nada depois deles.',
        messageToml: 'O frontmatter está em TOML; ele deve estar em YAML.',
        messageLater: 'O frontmatter começa aqui, mas só pode começar na primeira linha do arquivo.',
        hint: 'Escreva `---` na primeira linha, os campos abaixo e `---` de novo em uma linha própria.',
        hintToml: 'Escreva `---` no lugar de `+++` e `nome: valor` no lugar de `nome = "valor"`.',
        hintLater: 'Apague tudo o que está acima desta linha.',
      },
      'frontmatter-unterminated': {
        message: 'O frontmatter começa aqui e não termina.',
        hint: 'Escreva `---` em uma linha própria depois do último campo.',
        hintAlmost:
          'A linha {{line}} tem `{{value}}`; escreva ali exatamente `---`, sem recuo e sem nada depois dos hifens.',
      },
      'frontmatter-not-a-map': {
        message: 'O frontmatter é feito de campos, e isto não é um campo.',
        messageData: 'Os metadados devem ser um grupo de campos.',
        hint: 'Escreva um campo por linha, como em `title: O título`.',
      },
      'duplicate-key': {
        message: 'O campo `{{name}}` aparece aqui pela segunda vez; a primeira foi na linha {{line}}.',
        hint: 'Apague um dos dois.',
      },
      'explicit-tag': {
        message: '`{{name}}` é uma tag YAML, o que o frontmatter não aceita.',
        hint: 'Apague-a.',
        hintText: 'Apague-a. Se o `!` faz parte do texto, coloque todo o texto entre aspas: `{{suggestion}}`',
      },
      anchor: {
        message: '`{{name}}` é uma âncora YAML, o que o frontmatter não aceita.',
        hint: 'Apague-a.',
        hintText: 'Apague-a. Se o `&` faz parte do texto, coloque todo o texto entre aspas: `{{suggestion}}`',
      },
      alias: {
        message: '`{{name}}` é um alias YAML, o que o frontmatter não aceita.',
        hint: 'Escreva por extenso o valor a que ele se refere.',
        hintText:
          'Se o `*` faz parte do texto, coloque todo o texto entre aspas: `{{suggestion}}`. Senão, escreva por extenso o valor a que ele se refere.',
      },
      'merge-key': {
        message: '`<<` é uma chave de mesclagem YAML, o que o frontmatter não aceita.',
        hint: 'Escreva por extenso os campos que ela traria.',
      },
      'reserved-key': {
        message: 'Nenhum campo pode se chamar `{{name}}`.',
        hint: 'Escolha outro nome.',
      },
      'invalid-key': {
        message: 'O nome de um campo deve ser texto simples.',
        hint: 'Escreva `nome: valor`; se isto é um texto e não um campo, coloque-o entre aspas.',
      },
      'control-character': {
        message: 'Há aqui um caractere de controle ({{name}}), que nenhum texto pode ter.',
        hint: 'Apague-o; talvez tenha vindo junto quando o texto foi colado.',
        hintEscape: 'Apague-o.',
      },
      'yaml-directive': {
        message: '`{{name}}` é uma diretiva YAML, o que o frontmatter não aceita.',
        hint: 'Apague a linha.',
      },
      'second-document': {
        message: '`{{name}}` encerra um documento YAML e começa outro; o frontmatter é um só.',
        hint: 'Apague isto. Se o frontmatter termina aqui, escreva apenas `---` na linha.',
      },
      'yaml-syntax': {
        message: 'Deste ponto em diante, esta linha não pode ser lida como YAML.',
        tab: 'A linha está recuada com tabulação; o YAML só aceita espaços.',
        escape: 'Entre aspas duplas, a barra invertida inicia um caractere especial, e `{{name}}` não é um deles.',
        start: 'Um texto sem aspas não pode começar com `{{name}}`.',
        startBacktick: 'Um texto sem aspas não pode começar com um acento grave.',
        colon: 'Um texto sem aspas não pode ter dois-pontos seguidos de espaço.',
        continued: 'Pelo recuo, esta linha pertenceria a `{{name}}`, que já tem um valor.',
        indent: 'Esta linha não começa na mesma coluna que as outras do seu grupo.',
        indentFirst: 'O primeiro campo tem recuo, mas os seguintes não.',
        listOnLine: 'Uma lista não pode começar na mesma linha que o nome do campo.',
        fullWidthColon: 'Depois do nome de um campo vêm `:` e um espaço, e não dois-pontos de largura total.',
        noSpace: 'Deve haver um espaço depois destes dois-pontos.',
        equals: 'Depois do nome de um campo vem `:`, e não `=`.',
        noColon: 'Esta linha não tem dois-pontos; portanto, não é um campo.',
        quote: 'A aspa {{name}} aberta aqui não é fechada.',
        bracket: 'O sinal `{{name}}` aberto aqui não é fechado.',
        extraBracket: 'Não há nada aberto que este `{{name}}` possa fechar.',
        comma: 'Falta uma vírgula entre este item e o anterior.',
        hyphen: 'Entre colchetes ou chaves, os itens são separados por vírgulas e não levam hífen.',
        inBrackets: 'Entre colchetes ou chaves só cabem textos, números e outros colchetes ou chaves.',
        strayEntry: 'Este item de lista não pertence a nenhum campo, pois `{{name}}`, acima, já tem um valor.',
        unindented: 'Esta linha continua o texto acima, mas começa sem recuo.',
        extraComma: 'Não há nenhum item antes desta vírgula.',
        hash: 'Deve haver um espaço antes do `#` de um comentário.',
        block: 'Depois de `{{name}}`, o texto deve começar na linha seguinte.',
        afterQuote: 'O texto terminou na aspa anterior; nada mais pode vir depois.',
        afterBracket:
          'O valor começa com um colchete ou uma chave e termina onde esse sinal é fechado; nada mais pode vir depois.',
        trailing: 'O valor já terminou antes disto; nada mais pode vir depois.',
        hintTab: 'Troque cada tabulação no início da linha por dois espaços.',
        hintEscape: 'Escreva `\\\\` para obter uma barra invertida ou coloque o texto entre aspas simples.',
        hintQuote: 'Coloque todo o texto entre aspas: `{{suggestion}}`',
        hintDedent: 'Apague os espaços no início da linha.',
        hintAlign: 'Comece a linha na mesma coluna que `{{name}}`.',
        hintIndent: 'Dê às linhas de um mesmo grupo o mesmo número de espaços no início.',
        hintList:
          'Coloque `- {{item}}` na linha seguinte ou escreva `[{{item}}]`. Se o hífen faz parte do texto: `{{suggestion}}`',
        hintRewrite: 'Escreva `{{suggestion}}`',
        hintNoColon: 'Escreva `nome: valor`. Se a linha continua o texto acima, comece-a com dois espaços.',
        hintCloseQuote: 'Feche-a, por exemplo: `{{suggestion}}`',
        hintApostrophe: 'Feche-a: `{{suggestion}}`. Se ela faz parte do texto: `{{apostrophe}}`',
        hintCloseBracket: 'Coloque `{{close}}` depois do último item.',
        hintCloseText: 'Coloque `{{close}}` depois do último item. Se o sinal faz parte do texto: `{{suggestion}}`',
        hintDelete: 'Apague isto.',
        hintComma: 'Coloque uma vírgula antes dele.',
        hintInBrackets: 'Separe os itens com vírgulas e coloque entre aspas o texto que tem dois-pontos.',
        hintStrayEntry: 'Escreva o nome do campo na linha acima: `nome:`',
        hintContinue: 'Comece a linha com dois espaços.',
        hintInnerQuote: 'Entre aspas duplas, escreva a aspa dupla como `\\"` ou coloque o texto entre aspas simples.',
        hintHash: 'Coloque um espaço antes dele. Se ele faz parte do texto: `{{suggestion}}`',
        hintBlock: 'Escreva o texto abaixo, com recuo de dois espaços. Se o sinal faz parte do texto: `{{suggestion}}`',
      },
      'yaml-warning': {
        message: 'Em YAML, o sentido disto não é claro: {{detail}}',
        hint: 'Coloque o valor entre aspas.',
      },
      'frontmatter-too-large': {
        message: 'O frontmatter tem {{actual}} bytes; o limite é de {{limit}}.',
        messageData: 'Os metadados são grandes demais; o limite é de {{limit}} bytes.',
        hint: 'Passe os textos longos para o corpo da matéria ou aumente `limits.frontmatterBytes`.',
      },
      'frontmatter-too-deep': {
        message: 'Aqui os campos e as listas passam de {{limit}} níveis de aninhamento.',
        hint: 'Reduza os níveis ou aumente `limits.yamlDepth`.',
      },
      'body-too-large': {
        message: 'O corpo da matéria tem {{actual}} bytes; o limite é de {{limit}}.',
        hint: 'Divida a matéria ou aumente `limits.bodyBytes`.',
      },
      'body-too-complex': {
        message:
          'O corpo da matéria levaria tempo demais para ser processado; a causa principal começa aqui: {{cause}}.',
        hint: 'Se não for um engano, simplifique a construção ou aumente `limits.work`.',
      },
      'missing-field': {
        message: 'Falta o campo `{{name}}`.',
        hint: 'Acrescente uma linha como `{{example}}`',
        hintNested: 'Acrescente `{{field}}` aqui.',
      },
      'unknown-field': {
        message: 'Não existe o campo `{{name}}`.',
        hint: 'Você quis dizer `{{suggestion}}`?',
        hintSpace: 'Coloque um espaço depois dos dois-pontos: `{{rewritten}}`',
        hintList: 'Campos que ainda podem ser usados: {{list}}',
      },
      'invalid-type': {
        message: '`{{name}}` deve ser {{expected}}, mas `{{value}}` é {{received}}.',
        messageGroup: '`{{name}}` deve ser {{expected}}, mas isto é {{received}}.',
        hintQuote: 'Coloque o valor entre aspas: `"{{value}}"`',
        hintList: 'Escreva como lista: `[{{list}}]`',
        hintFields: 'Escreva os campos nas linhas abaixo, cada um com recuo de dois espaços: {{list}}',
      },
      'invalid-value': {
        message: '`{{value}}` não está entre os valores de `{{name}}`: {{list}}.',
        hint: 'Você quis dizer `{{suggestion}}`?',
      },
      'empty-value': {
        message: '`{{name}}` está sem valor.',
        hint: 'Escreva um valor depois dos dois-pontos. Se o campo não for obrigatório, também pode ser apagado.',
        hintEntry: 'Escreva algo aqui ou apague o item.',
        hintComment: 'O que vem depois de `#` é um comentário. Se faz parte do texto, use aspas: `{{suggestion}}`',
        hintList: 'Escreva um destes valores: {{list}}.',
      },
      'invalid-date': {
        message: '`{{name}}` deve ser uma data como 2025-01-20, mas o valor é `{{value}}`.',
        messageInstant:
          '`{{name}}` deve ser uma data com hora, como 2025-01-20T09:00+09:00, mas o valor é `{{value}}`.',
        noSuchDay: 'O dia `{{value}}` não existe.',
        hint: 'Escreva o ano com quatro algarismos e depois o mês e o dia com dois: 2025-01-20',
        hintInstant: 'Escreva ano, mês e dia, depois `T`, a hora e a diferença para o UTC: 2025-01-20T09:00+09:00',
        hintTime: 'Acrescente a hora e a diferença para o UTC, por exemplo `{{suggestion}}`',
        hintOffset: 'Acrescente a diferença para o UTC, por exemplo `{{suggestion}}`',
        hintRewrite: 'Escreva `{{suggestion}}`',
        hintDay: 'Esse mês tem {{days}} dias.',
      },
      'invalid-slug': {
        message:
          '`{{name}}` só pode ter letras, algarismos, `-`, `.`, `_`, `~` e `/` entre as partes, mas o valor é `{{value}}`.',
        hint: 'Escreva `{{suggestion}}`',
      },
      'invalid-locale': {
        message: '`{{value}}` não é uma etiqueta de idioma.',
        hint: 'Escreva uma etiqueta como `ja`, `pt-BR` ou `zh-Hant`.',
        hintList: 'Escreva um destes valores: {{list}}.',
        hintSuggest: 'Escreva `{{suggestion}}`',
        hintSuggestList: 'Você quis dizer `{{suggestion}}`? Os idiomas desta redação são: {{list}}.',
      },
      'unknown-locale': {
        message: 'Esta redação não publica no idioma `{{value}}`.',
        hintList: 'Escreva um destes valores: {{list}}.',
        hintSuggestList: 'Você quis dizer `{{suggestion}}`? Os idiomas desta redação são: {{list}}.',
      },
      'date-order': {
        message: '`{{name}}` ({{value}}) é anterior a `{{other}}` ({{otherValue}}).',
        hint: 'Corrija uma das duas datas.',
      },
      'too-small': {
        messageText_one: '`{{name}}` deve ter no mínimo {{count}} caractere.',
        messageText_many: '`{{name}}` deve ter no mínimo {{count}} de caracteres.',
        messageText_other: '`{{name}}` deve ter no mínimo {{count}} caracteres.',
        messageList_one: '`{{name}}` deve ter no mínimo {{count}} item.',
        messageList_many: '`{{name}}` deve ter no mínimo {{count}} de itens.',
        messageList_other: '`{{name}}` deve ter no mínimo {{count}} itens.',
        messageNumber: '`{{name}}` deve ser no mínimo {{limit}}.',
        detail: 'O valor de `{{name}}` não é válido. {{detail}}.',
      },
      'too-big': {
        messageText_one: '`{{name}}` pode ter no máximo {{count}} caractere.',
        messageText_many: '`{{name}}` pode ter no máximo {{count}} de caracteres.',
        messageText_other: '`{{name}}` pode ter no máximo {{count}} caracteres.',
        messageList_one: '`{{name}}` pode ter no máximo {{count}} item.',
        messageList_many: '`{{name}}` pode ter no máximo {{count}} de itens.',
        messageList_other: '`{{name}}` pode ter no máximo {{count}} itens.',
        messageNumber: '`{{name}}` pode ser no máximo {{limit}}.',
        detail: 'O valor de `{{name}}` não é válido. {{detail}}.',
      },
      'invalid-format': {
        detail: 'O valor de `{{name}}` não é válido. {{detail}}.',
        url: '`{{name}}` deve ser um endereço web completo, como https://example.com/page, mas o valor é `{{value}}`.',
        hint: 'Escreva `{{suggestion}}`',
      },
      'invalid-field': {
        message: 'O valor de `{{name}}` não é válido.',
        detail: 'O valor de `{{name}}` não é válido. {{detail}}.',
      },
      'not-plain': {
        message: '`{{name}}` deve conter dados simples, como em um arquivo JSON, mas o valor é: {{kind}}.',
        messageThrows: '`{{name}}` não pode ser lido: a leitura causa um erro.',
        hint: 'Forneça um texto, um número finito, true, false, null, uma lista ou um objeto simples.',
        hintDate: 'Forneça a data como texto, por exemplo "2025-01-20".',
      },
      'block-unclosed': {
        message: 'O bloco `{{value}}` começa aqui e não termina.',
        hint: 'Escreva `{{fence}}` em uma linha própria onde ele termina.',
        hintNested: 'Dê mais dois-pontos ao bloco de fora, para que cada um encontre o seu fim.',
      },
      'block-unknown': {
        message: '`{{value}}` não inicia nenhum bloco e aparece como texto.',
        hint: 'Você quis dizer `{{suggestion}}`?',
        hintList: 'Blocos disponíveis: {{list}}',
        hintLabel: 'Escreva `{{suggestion}}`, com o título entre colchetes e nada depois.',
      },
      'more-problems': {
        message_one: 'Há mais {{count}} problema deste ponto em diante.',
        message_many: 'Há mais {{count}} de problemas deste ponto em diante.',
        message_other: 'Há mais {{count}} problemas deste ponto em diante.',
        hint: 'Corrija primeiro os anteriores.',
      },
      'invalid-data': {
        message: '`{{field}}` deve ser {{expected}}, mas é {{received}}.',
      },
    },
    cause: {
      nesting: 'listas e citações umas dentro das outras',
      emphasis: 'asteriscos, sublinhados ou tis sem par',
      brackets: 'colchetes sem par',
      code: 'acentos graves sem par',
      html: 'tags HTML',
      table: 'uma tabela grande',
      list: 'uma lista longa',
      definitions: 'definições de links',
      footnotes: 'notas de rodapé',
      links: 'endereços',
      text: 'a extensão do texto',
    },
    collection: {
      'locale-conflict': {
        message: 'O arquivo está em `{{value}}`, mas o caminho diz `{{other}}`.',
        hint: 'Corrija um dos dois.',
      },
      'translation-twice': {
        message: 'Esta história já tem um artigo em `{{locale}}`: {{other}}.',
        hint: 'Exclua um dos dois ou dê a este outro `story`.',
      },
      'slug-taken': {
        message: 'O endereço `{{value}}` já pertence a {{other}}.',
        hint: 'Dê a um dos dois outro `slug`.',
      },
    },
  },
})
