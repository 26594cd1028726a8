import zodKo from 'zod/v4/locales/ko.js'
import { defineLocale } from '../locale.js'

/**
 * Korean: words of the page and of messages to authors, and zod's own.
 *
 * @example
 * import { ko } from 'kawaraban/locales'
 * const newsroom = createNewsroom({ locales: [ko] })
 * newsroom.localize('ko').t('article.contents') // '목차'
 */
export const ko = defineLocale({
  code: 'ko',
  zod: zodKo,
  // Rhiu et al. 2017, Korean J. Ophthalmology 31(3): silent reading.
  reading: { unit: 'word', perMinute: 202 },
  messages: {
    article: {
      updated: '{{date}} 수정',
      authors: '글',
      tags: '태그',
      companies: '관련 기업',
      impact: { high: '영향도 높음', medium: '영향도 보통', low: '영향도 낮음' },
      category: {
        'model-release': '모델 공개',
        research: '연구',
        business: '비즈니스',
        policy: '정책',
        product: '제품',
      },
      contents: '목차',
      readingTime_other: '읽는 데 약 {{count}}분',
      footnotes: '각주',
      backToReference: '각주 {{reference}}: 본문으로 돌아가기',
    },
    type: {
      string: '문자열',
      number: '숫자',
      int: '정수',
      boolean: 'true 또는 false',
      truth: '참·거짓',
      array: '목록',
      tuple: '목록',
      object: '필드 묶음',
      record: '필드 묶음',
      null: '빈 값',
      date: 'Date',
      undefined: 'undefined',
      or: '{{first}} 또는 {{second}}',
    },
    diagnostic: {
      'frontmatter-missing': {
        message: '파일 맨 앞에 프런트매터가 없습니다.',
        messageEmpty: '파일이 비어 있습니다.',
        messageFence: '첫 줄은 맨 앞 칸부터 하이픈 세 개만 있어야 하며, 그 뒤에는 아무것도 없어야 합니다.',
        messageToml: '프런트매터가 TOML로 작성되어 있습니다. YAML만 사용할 수 있습니다.',
        messageLater: '프런트매터가 여기서 시작하지만, 파일의 첫 줄에서만 시작할 수 있습니다.',
        hint: '첫 줄에 `---` 표시를 쓰고, 그 아래에 필드를 적은 뒤, 다시 `---` 표시만 있는 줄을 넣으세요.',
        hintToml: '`+++` 대신 `---` 표시를, `필드명 = "값"` 대신 `필드명: 값` 형식을 쓰세요.',
        hintLater: '이 줄 위의 내용을 모두 지우세요.',
      },
      'frontmatter-unterminated': {
        message: '여기서 시작한 프런트매터가 끝나지 않았습니다.',
        hint: '마지막 필드 다음에 `---` 표시만 있는 줄을 넣으세요.',
        hintAlmost:
          '{{line}}번째 줄에 `{{value}}` 표시가 있습니다. 맨 앞 칸부터 정확히 `---` 표시만 쓰고 뒤에는 아무것도 쓰지 마세요.',
      },
      'frontmatter-not-a-map': {
        message: '프런트매터는 필드로 이루어져야 하는데, 이것은 필드가 아닙니다.',
        messageData: '메타데이터는 필드 묶음이어야 합니다.',
        hint: '`title: 기사 제목` 형식으로 한 줄에 필드를 하나씩 쓰세요.',
      },
      'duplicate-key': {
        message: '`{{name}}` 필드가 두 번 나옵니다. 처음 나온 곳은 {{line}}번째 줄입니다.',
        hint: '둘 중 하나를 지우세요.',
      },
      'explicit-tag': {
        message: '`{{name}}` 부분은 YAML 태그로 해석되는데, 프런트매터에서는 태그를 쓸 수 없습니다.',
        hint: '지우세요.',
        hintText: '지우세요. `!` 문자가 글의 일부라면 값 전체를 따옴표로 감싸세요: `{{suggestion}}`',
      },
      anchor: {
        message: '`{{name}}` 부분은 YAML 앵커로 해석되는데, 프런트매터에서는 앵커를 쓸 수 없습니다.',
        hint: '지우세요.',
        hintText: '지우세요. `&` 문자가 글의 일부라면 값 전체를 따옴표로 감싸세요: `{{suggestion}}`',
      },
      alias: {
        message: '`{{name}}` 부분은 YAML 별칭으로 해석되는데, 프런트매터에서는 별칭을 쓸 수 없습니다.',
        hint: '별칭이 가리키는 값을 그대로 쓰세요.',
        hintText:
          '`*` 문자가 글의 일부라면 값 전체를 따옴표로 감싸세요: `{{suggestion}}`. 아니라면 별칭이 가리키는 값을 그대로 쓰세요.',
      },
      'merge-key': {
        message: '`<<` 표시는 YAML 병합 키인데, 프런트매터에서는 쓸 수 없습니다.',
        hint: '병합하려던 필드를 그대로 풀어 쓰세요.',
      },
      'reserved-key': {
        message: '`{{name}}` 이름은 필드에 쓸 수 없습니다.',
        hint: '다른 이름을 쓰세요.',
      },
      'invalid-key': {
        message: '필드명은 일반 텍스트여야 합니다.',
        hint: '`필드명: 값` 형식으로 쓰세요. 필드가 아니라 글이라면 따옴표로 감싸세요.',
      },
      'control-character': {
        message: '글에 쓸 수 없는 제어 문자({{name}})가 있습니다.',
        hint: '지우세요. 글을 붙여 넣을 때 섞여 들어왔을 수 있습니다.',
        hintEscape: '지우세요.',
      },
      'yaml-directive': {
        message: '`{{name}}` 줄은 YAML 지시문인데, 프런트매터에서는 쓸 수 없습니다.',
        hint: '이 줄을 지우세요.',
      },
      'second-document': {
        message: '`{{name}}` 표시는 YAML 문서를 끝내고 새 문서를 시작합니다. 프런트매터는 문서 하나여야 합니다.',
        hint: '지우세요. 여기가 프런트매터의 끝이라면 이 줄에 `---` 표시만 쓰세요.',
      },
      'yaml-syntax': {
        message: '이 줄은 여기서부터 YAML로 해석할 수 없습니다.',
        tab: '탭으로 들여쓰기를 했습니다. YAML에서는 공백만 쓸 수 있습니다.',
        escape: '큰따옴표 안의 백슬래시는 특수 문자를 나타내는데, `{{name}}` 표기는 없습니다.',
        start: '따옴표로 감싸지 않은 값은 `{{name}}` 문자로 시작할 수 없습니다.',
        startBacktick: '따옴표로 감싸지 않은 값은 백틱으로 시작할 수 없습니다.',
        colon: '따옴표로 감싸지 않은 값에는 콜론 뒤에 공백이 올 수 없습니다.',
        continued: '이 줄은 `{{name}}` 필드에 딸린 것처럼 들여 썼지만, 그 필드에는 이미 값이 있습니다.',
        indent: '이 줄의 시작 위치가 함께 묶인 다른 줄과 다릅니다.',
        indentFirst: '첫 번째 필드만 들여쓰기가 되어 있습니다.',
        listOnLine: '필드명과 같은 줄에서 목록을 시작할 수 없습니다.',
        fullWidthColon: '필드명 뒤에는 전각 콜론이 아니라 `:` 문자와 공백을 써야 합니다.',
        noSpace: '이 콜론 뒤에는 공백이 있어야 합니다.',
        equals: '필드명 뒤에는 `:` 문자를 써야 합니다. `=` 문자는 쓸 수 없습니다.',
        noColon: '이 줄에는 콜론이 없어 필드가 되지 못합니다.',
        quote: '여기서 연 따옴표 {{name}} 짝이 닫히지 않았습니다.',
        bracket: '여기서 연 괄호 `{{name}}` 짝이 닫히지 않았습니다.',
        extraBracket: '이 `{{name}}` 괄호에 맞는 여는 괄호가 없습니다.',
        comma: '앞 항목과의 사이에 쉼표가 없습니다.',
        hyphen: '괄호 안에서는 항목을 쉼표로 구분하고 하이픈은 쓰지 않습니다.',
        inBrackets: '괄호 안에는 문자열, 숫자, 다른 괄호만 쓸 수 있습니다.',
        strayEntry: '위의 `{{name}}` 필드에는 이미 값이 있어, 이 목록 항목은 어느 필드에도 속하지 않습니다.',
        unindented: '이 줄은 윗글에 이어지지만 맨 앞 칸에서 시작합니다.',
        extraComma: '이 쉼표 앞에 항목이 없습니다.',
        hash: '주석을 시작하는 `#` 앞에는 공백이 있어야 합니다.',
        block: '`{{name}}` 뒤의 글은 다음 줄에서 시작해야 합니다.',
        afterQuote: '값이 바로 앞의 따옴표에서 끝났으므로 이어서 쓸 수 없습니다.',
        afterBracket: '괄호로 시작한 값은 괄호가 닫히는 곳에서 끝나므로 이어서 쓸 수 없습니다.',
        trailing: '값이 이 앞에서 끝났으므로 이어서 쓸 수 없습니다.',
        hintTab: '줄 앞의 탭을 각각 공백 두 개로 바꾸세요.',
        hintEscape: '백슬래시 하나는 `\\\\` 형태로 쓰거나, 값을 작은따옴표로 감싸세요.',
        hintQuote: '값 전체를 따옴표로 감싸세요: `{{suggestion}}`',
        hintDedent: '줄 앞의 공백을 지우세요.',
        hintAlign: '`{{name}}` 줄과 시작 위치를 맞추세요.',
        hintIndent: '한 묶음에 속한 줄은 앞 공백의 수를 똑같이 맞추세요.',
        hintList:
          '다음 줄에 `- {{item}}` 형식으로 쓰거나 `[{{item}}]` 형식으로 쓰세요. 하이픈이 글의 일부라면: `{{suggestion}}`',
        hintRewrite: '이렇게 쓰세요: `{{suggestion}}`',
        hintNoColon: '`필드명: 값` 형식으로 쓰세요. 윗글에 이어지는 줄이라면 앞에 공백 두 개를 넣으세요.',
        hintCloseQuote: '따옴표를 닫으세요. 예: `{{suggestion}}`',
        hintApostrophe: '따옴표를 닫으세요: `{{suggestion}}`. 글의 일부라면: `{{apostrophe}}`',
        hintCloseBracket: '마지막 항목 뒤에 `{{close}}` 괄호를 쓰세요.',
        hintCloseText: '마지막 항목 뒤에 `{{close}}` 괄호를 쓰세요. 괄호가 글의 일부라면: `{{suggestion}}`',
        hintDelete: '지우세요.',
        hintComma: '앞에 쉼표를 넣으세요.',
        hintInBrackets: '항목 사이에 쉼표를 넣고, 콜론이 든 문자열은 따옴표로 감싸세요.',
        hintStrayEntry: '윗줄에 필드명을 쓰세요: `필드명:`',
        hintContinue: '줄 앞에 공백 두 개를 넣으세요.',
        hintInnerQuote: '큰따옴표 안의 큰따옴표는 `\\"` 형태로 쓰거나, 값을 작은따옴표로 감싸세요.',
        hintHash: '앞에 공백을 넣으세요. 글의 일부라면: `{{suggestion}}`',
        hintBlock: '글은 다음 줄에 공백 두 개로 들여 쓰세요. 기호가 글의 일부라면: `{{suggestion}}`',
      },
      'yaml-warning': {
        message: 'YAML에서 뜻이 분명하지 않습니다: {{detail}}',
        hint: '값을 따옴표로 감싸세요.',
      },
      'frontmatter-too-large': {
        message: '프런트매터가 {{actual}}바이트입니다. 최대 {{limit}}바이트까지 쓸 수 있습니다.',
        messageData: '메타데이터가 너무 큽니다. 최대 {{limit}}바이트까지 쓸 수 있습니다.',
        hint: '긴 글은 본문으로 옮기거나 `limits.frontmatterBytes` 값을 올리세요.',
      },
      'frontmatter-too-deep': {
        message: '필드와 목록의 중첩이 여기서 {{limit}}단계를 넘습니다.',
        hint: '중첩을 줄이거나 `limits.yamlDepth` 값을 올리세요.',
      },
      'body-too-large': {
        message: '본문이 {{actual}}바이트입니다. 최대 {{limit}}바이트까지 쓸 수 있습니다.',
        hint: '기사를 나누거나 `limits.bodyBytes` 값을 올리세요.',
      },
      'body-too-complex': {
        message: '본문을 처리하는 데 시간이 너무 오래 걸립니다. 여기서 시작하는 부분이 주된 원인입니다: {{cause}}.',
        hint: '실수가 아니라면 구조를 나누거나 `limits.work` 값을 올리세요.',
      },
      'missing-field': {
        message: '`{{name}}` 필드가 빠져 있습니다.',
        hint: '다음과 같은 줄을 추가하세요: `{{example}}`',
        hintNested: '여기에 `{{field}}` 필드를 추가하세요.',
      },
      'unknown-field': {
        message: '알 수 없는 필드입니다: `{{name}}`.',
        hint: '혹시 `{{suggestion}}` 필드를 쓰려고 하셨나요?',
        hintSpace: '콜론 뒤에 공백을 넣으세요: `{{rewritten}}`',
        hintList: '더 쓸 수 있는 필드: {{list}}',
      },
      'invalid-type': {
        message: '`{{name}}` 값은 {{expected}} 형식이어야 하지만, `{{value}}` 값은 {{received}} 형식입니다.',
        messageGroup: '`{{name}}` 값은 {{expected}} 형식이어야 하지만, 지금 쓴 값은 {{received}} 형식입니다.',
        hintQuote: '따옴표로 감싸세요: `"{{value}}"`',
        hintList: '목록으로 쓰세요: `[{{list}}]`',
        hintFields: '아래 줄에 공백 두 개로 들여 써서 필드를 적으세요: {{list}}',
      },
      'invalid-value': {
        message: '`{{value}}` 값은 `{{name}}` 값으로 쓸 수 없습니다. 쓸 수 있는 값: {{list}}',
        hint: '혹시 `{{suggestion}}` 값을 쓰려고 하셨나요?',
      },
      'empty-value': {
        message: '`{{name}}` 값이 비어 있습니다.',
        hint: '콜론 뒤에 값을 쓰세요. 필수가 아닌 필드라면 지워도 됩니다.',
        hintEntry: '여기에 값을 쓰거나 이 항목을 지우세요.',
        hintComment: '`#` 뒤는 주석입니다. 글의 일부라면 따옴표로 감싸세요: `{{suggestion}}`',
        hintList: '다음 중 하나를 쓰세요: {{list}}',
      },
      'invalid-date': {
        message: '`{{name}}` 값은 2025-01-20 같은 날짜여야 하는데, `{{value}}` 값이 쓰여 있습니다.',
        messageInstant:
          '`{{name}}` 값은 2025-01-20T09:00+09:00 같은 날짜와 시각이어야 하는데, `{{value}}` 값이 쓰여 있습니다.',
        noSuchDay: '`{{value}}` 날짜는 달력에 없습니다.',
        hint: '연도는 네 자리, 월과 일은 두 자리로 쓰세요: 2025-01-20',
        hintInstant: '연월일, `T`, 시각, UTC와의 시차를 순서대로 쓰세요: 2025-01-20T09:00+09:00',
        hintTime: '시각과 UTC와의 시차를 덧붙이세요. 예: `{{suggestion}}`',
        hintOffset: 'UTC와의 시차를 덧붙이세요. 예: `{{suggestion}}`',
        hintRewrite: '이렇게 쓰세요: `{{suggestion}}`',
        hintDay: '그 달은 {{days}}일까지 있습니다.',
      },
      'invalid-slug': {
        message:
          '`{{name}}` 값에는 글자, 숫자, `-`, `.`, `_`, `~` 문자와 구분용 `/` 문자만 쓸 수 있는데, `{{value}}` 값이 쓰여 있습니다.',
        hint: '이렇게 쓰세요: `{{suggestion}}`',
      },
      'invalid-locale': {
        message: '`{{value}}` 값은 언어 태그가 아닙니다.',
        hint: '`ja`, `pt-BR`, `zh-Hant` 같은 언어 태그를 쓰세요.',
        hintList: '다음 중 하나를 쓰세요: {{list}}',
        hintSuggest: '이렇게 쓰세요: `{{suggestion}}`',
        hintSuggestList: '혹시 `{{suggestion}}` 태그를 쓰려고 하셨나요? 이 뉴스룸의 로캘: {{list}}',
      },
      'unknown-locale': {
        message: '이 뉴스룸에는 `{{value}}` 로캘이 없습니다.',
        hintList: '다음 중 하나를 쓰세요: {{list}}',
        hintSuggestList: '혹시 `{{suggestion}}` 로캘을 쓰려고 하셨나요? 이 뉴스룸의 로캘: {{list}}',
      },
      'date-order': {
        message: '`{{name}}` 날짜({{value}})가 `{{other}}` 날짜({{otherValue}})보다 앞섭니다.',
        hint: '둘 중 하나를 고치세요.',
      },
      'too-small': {
        messageText_other: '`{{name}}` 값은 {{count}}자 이상이어야 합니다.',
        messageList_other: '`{{name}}` 목록에는 항목이 {{count}}개 이상 있어야 합니다.',
        messageNumber: '`{{name}}` 값은 {{limit}} 이상이어야 합니다.',
        detail: '`{{name}}` 값이 올바르지 않습니다. {{detail}}.',
      },
      'too-big': {
        messageText_other: '`{{name}}` 값은 {{count}}자 이하여야 합니다.',
        messageList_other: '`{{name}}` 목록의 항목은 {{count}}개 이하여야 합니다.',
        messageNumber: '`{{name}}` 값은 {{limit}} 이하여야 합니다.',
        detail: '`{{name}}` 값이 올바르지 않습니다. {{detail}}.',
      },
      'invalid-format': {
        detail: '`{{name}}` 값이 올바르지 않습니다. {{detail}}.',
        url: '`{{name}}` 값은 https://example.com/page 같은 전체 웹 주소여야 하는데, `{{value}}` 값이 쓰여 있습니다.',
        hint: '이렇게 쓰세요: `{{suggestion}}`',
      },
      'invalid-field': {
        message: '`{{name}}` 값이 올바르지 않습니다.',
        detail: '`{{name}}` 값이 올바르지 않습니다. {{detail}}.',
      },
      'not-plain': {
        message: '`{{name}}` 값은 JSON 파일처럼 단순한 데이터여야 하는데, 지금은 {{kind}} 값입니다.',
        messageThrows: '`{{name}}` 값을 읽으려고 하면 오류가 발생합니다.',
        hint: '문자열, 유한한 숫자, true, false, null, 목록, 단순 객체 중 하나를 넘기세요.',
        hintDate: '날짜는 "2025-01-20" 같은 문자열로 넘기세요.',
      },
      'block-unclosed': {
        message: '블록 `{{value}}` 시작은 여기인데 끝이 없습니다.',
        hint: '끝나는 곳에 `{{fence}}` 표시만 한 줄에 쓰세요.',
        hintNested: '바깥 블록에 콜론을 더 붙여 저마다 끝을 찾게 하세요.',
      },
      'block-unknown': {
        message: '`{{value}}` 이름의 블록이 없어 글자 그대로 표시됩니다.',
        hint: '혹시 `{{suggestion}}` 블록을 쓰려고 하셨나요?',
        hintList: '쓸 수 있는 블록: {{list}}',
        hintLabel: '`{{suggestion}}` 형태로, 제목은 대괄호 안에 넣고 그 뒤에는 아무것도 쓰지 마세요.',
      },
      'more-problems': {
        message_other: '여기서부터 문제가 {{count}}건 더 있습니다.',
        hint: '먼저 위의 문제를 고치세요.',
      },
      'invalid-data': {
        message: '`{{field}}` 값은 {{expected}} 형식이어야 하지만, 지금 넘긴 값은 {{received}} 형식입니다.',
      },
    },
    cause: {
      nesting: '여러 겹의 목록과 인용문',
      emphasis: '짝이 맞지 않는 별표, 밑줄, 물결표',
      brackets: '짝이 맞지 않는 대괄호',
      code: '짝이 맞지 않는 백틱',
      html: 'HTML 태그',
      table: '큰 표',
      list: '긴 목록',
      definitions: '링크 정의',
      footnotes: '각주',
      links: '주소',
      text: '본문의 길이',
    },
    collection: {
      'locale-conflict': {
        message: '파일의 언어는 `{{value}}`인데 경로에는 `{{other}}`로 되어 있습니다.',
        hint: '둘 중 하나를 고치세요.',
      },
      'translation-twice': {
        message: '이 기사에는 `{{locale}}` 판이 이미 있습니다: {{other}}',
        hint: '둘 중 하나를 지우거나 이 파일에 다른 `story` 값을 쓰세요.',
      },
      'slug-taken': {
        message: '주소 `{{value}}` 자리는 이미 {{other}} 기사가 쓰고 있습니다.',
        hint: '둘 중 하나에 다른 `slug` 값을 쓰세요.',
      },
    },
  },
})
