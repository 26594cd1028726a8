import zodVi from 'zod/v4/locales/vi.js'
import { defineLocale } from '../locale.js'

/**
 * Vietnamese: words of the page and of messages to authors, and zod's own.
 *
 * @example
 * import { vi } from 'kawaraban/locales'
 * const newsroom = createNewsroom({ locales: [vi] })
 * newsroom.localize('vi').t('article.contents') // 'Mục lục'
 */
export const vi = defineLocale({
  code: 'vi',
  zod: zodVi,
  messages: {
    article: {
      updated: 'Cập nhật {{date}}',
      authors: 'Tác giả:',
      tags: 'Từ khóa',
      companies: 'Doanh nghiệp liên quan',
      impact: { high: 'Tác động lớn', medium: 'Tác động vừa', low: 'Tác động nhỏ' },
      category: {
        'model-release': 'Ra mắt mô hình',
        research: 'Nghiên cứu',
        business: 'Kinh doanh',
        policy: 'Chính sách',
        product: 'Sản phẩm',
      },
      contents: 'Mục lục',
      readingTime_other: '{{count}} phút đọc',
      footnotes: 'Chú thích',
      backToReference: 'Quay lại vị trí chú thích {{reference}} trong bài',
    },
    type: {
      string: 'văn bản',
      number: 'số',
      int: 'số nguyên',
      boolean: 'true hoặc false',
      truth: 'giá trị đúng hoặc sai',
      array: 'danh sách',
      tuple: 'danh sách',
      object: 'nhóm trường',
      record: 'nhóm trường',
      null: 'giá trị trống',
      date: 'Date',
      undefined: 'undefined',
      or: '{{first}} hoặc {{second}}',
    },
    diagnostic: {
      'frontmatter-missing': {
        message: 'Tệp không bắt đầu bằng frontmatter.',
        messageEmpty: 'Tệp trống.',
        messageFence: 'Dòng đầu tiên phải gồm đúng ba dấu gạch nối, viết từ đầu dòng và không có gì theo sau.',
        messageToml: 'Frontmatter được viết bằng TOML; cần viết bằng YAML.',
        messageLater: 'Frontmatter bắt đầu ở đây, nhưng chỉ được bắt đầu ở dòng đầu tiên của tệp.',
        hint: 'Hãy viết `---` ở dòng đầu tiên, các trường ở bên dưới, rồi viết lại `---` trên một dòng riêng.',
        hintToml: 'Hãy viết `---` thay cho `+++`, và `tên: giá trị` thay cho `tên = "giá trị"`.',
        hintLater: 'Hãy xóa mọi nội dung phía trên dòng này.',
      },
      'frontmatter-unterminated': {
        message: 'Frontmatter bắt đầu ở đây nhưng không kết thúc.',
        hint: 'Hãy viết `---` trên một dòng riêng sau trường cuối cùng.',
        hintAlmost: 'Dòng {{line}} có `{{value}}`; hãy viết đúng `---` ở đó, từ đầu dòng và không có gì theo sau.',
      },
      'frontmatter-not-a-map': {
        message: 'Frontmatter gồm các trường, còn đây không phải là trường.',
        messageData: 'Siêu dữ liệu phải là một nhóm trường.',
        hint: 'Hãy viết mỗi trường trên một dòng, ví dụ `title: Tiêu đề`.',
      },
      'duplicate-key': {
        message: 'Trường `{{name}}` xuất hiện lần thứ hai ở đây; lần đầu ở dòng {{line}}.',
        hint: 'Hãy xóa một trong hai.',
      },
      'explicit-tag': {
        message: '`{{name}}` là thẻ YAML, không được dùng trong frontmatter.',
        hint: 'Hãy xóa đi.',
        hintText: 'Hãy xóa đi. Nếu `!` thuộc về văn bản, hãy đặt toàn bộ văn bản trong dấu nháy: `{{suggestion}}`',
      },
      anchor: {
        message: '`{{name}}` là điểm neo YAML, không được dùng trong frontmatter.',
        hint: 'Hãy xóa đi.',
        hintText: 'Hãy xóa đi. Nếu `&` thuộc về văn bản, hãy đặt toàn bộ văn bản trong dấu nháy: `{{suggestion}}`',
      },
      alias: {
        message: '`{{name}}` là bí danh YAML, không được dùng trong frontmatter.',
        hint: 'Hãy viết ra giá trị mà nó trỏ tới.',
        hintText:
          'Nếu `*` thuộc về văn bản, hãy đặt toàn bộ văn bản trong dấu nháy: `{{suggestion}}`. Nếu không, hãy viết ra giá trị mà nó trỏ tới.',
      },
      'merge-key': {
        message: '`<<` là khóa hợp nhất của YAML, không được dùng trong frontmatter.',
        hint: 'Hãy viết ra các trường cần hợp nhất.',
      },
      'reserved-key': {
        message: 'Không được đặt tên trường là `{{name}}`.',
        hint: 'Hãy chọn tên khác.',
      },
      'invalid-key': {
        message: 'Tên trường phải là văn bản thuần.',
        hint: 'Hãy viết `tên: giá trị`; nếu đây là văn bản chứ không phải trường, hãy đặt trong dấu nháy.',
      },
      'control-character': {
        message: 'Ở đây có ký tự điều khiển ({{name}}), không được dùng trong văn bản.',
        hint: 'Hãy xóa đi; có thể ký tự này lẫn vào khi dán văn bản.',
        hintEscape: 'Hãy xóa đi.',
      },
      'yaml-directive': {
        message: '`{{name}}` là chỉ thị YAML, không được dùng trong frontmatter.',
        hint: 'Hãy xóa dòng này.',
      },
      'second-document': {
        message: '`{{name}}` kết thúc một tài liệu YAML và bắt đầu tài liệu khác; frontmatter chỉ là một tài liệu.',
        hint: 'Hãy xóa đi. Nếu frontmatter kết thúc ở đây, hãy chỉ viết `---` trên dòng này.',
      },
      'yaml-syntax': {
        message: 'Từ đây trở đi, dòng này không đọc được theo cú pháp YAML.',
        tab: 'Dòng này thụt lề bằng tab; YAML chỉ chấp nhận dấu cách.',
        escape: 'Trong dấu nháy kép, dấu gạch chéo ngược mở đầu một ký tự đặc biệt, mà `{{name}}` thì không phải.',
        start: 'Văn bản không đặt trong dấu nháy không được bắt đầu bằng `{{name}}`.',
        startBacktick: 'Văn bản không đặt trong dấu nháy không được bắt đầu bằng dấu nháy ngược.',
        colon: 'Văn bản không đặt trong dấu nháy không được có dấu hai chấm kèm dấu cách theo sau.',
        continued: 'Dòng này thụt lề như thể thuộc về `{{name}}`, nhưng trường đó đã có giá trị.',
        indent: 'Dòng này không bắt đầu cùng cột với các dòng khác trong nhóm.',
        indentFirst: 'Trường đầu tiên thụt lề nhưng các trường bên dưới thì không.',
        listOnLine: 'Danh sách không được bắt đầu trên cùng dòng với tên trường.',
        fullWidthColon: 'Sau tên trường là `:` và một dấu cách, không phải dấu hai chấm toàn chiều rộng.',
        noSpace: 'Phải có dấu cách sau dấu hai chấm này.',
        equals: 'Sau tên trường là `:`, không phải `=`.',
        noColon: 'Dòng này không có dấu hai chấm nên không phải là trường.',
        quote: 'Dấu nháy {{name}} mở ở đây không được đóng.',
        bracket: 'Dấu ngoặc `{{name}}` mở ở đây không được đóng.',
        extraBracket: 'Không có dấu ngoặc mở nào ứng với `{{name}}` này.',
        comma: 'Thiếu dấu phẩy giữa mục này và mục trước.',
        hyphen: 'Trong ngoặc, các mục được ngăn cách bằng dấu phẩy và không có dấu gạch nối.',
        inBrackets: 'Trong ngoặc chỉ được có văn bản, số và các ngoặc lồng bên trong.',
        strayEntry: 'Mục danh sách này không thuộc trường nào, vì `{{name}}` ở trên đã có giá trị.',
        unindented: 'Dòng này nối tiếp văn bản ở trên nhưng lại bắt đầu từ đầu dòng.',
        extraComma: 'Không có mục nào trước dấu phẩy này.',
        hash: 'Phải có dấu cách trước dấu `#` của chú thích.',
        block: 'Sau `{{name}}`, văn bản phải bắt đầu ở dòng kế tiếp.',
        afterQuote: 'Văn bản đã kết thúc ở dấu nháy phía trước, nên không được viết gì thêm.',
        afterBracket: 'Giá trị bắt đầu bằng dấu ngoặc và kết thúc khi ngoặc đóng, nên không được viết gì thêm.',
        trailing: 'Giá trị đã kết thúc trước chỗ này, nên không được viết gì thêm.',
        hintTab: 'Hãy thay mỗi tab ở đầu dòng bằng hai dấu cách.',
        hintEscape: 'Hãy viết `\\\\` cho một dấu gạch chéo ngược, hoặc đặt văn bản trong dấu nháy đơn.',
        hintQuote: 'Hãy đặt toàn bộ văn bản trong dấu nháy: `{{suggestion}}`',
        hintDedent: 'Hãy xóa các dấu cách ở đầu dòng.',
        hintAlign: 'Hãy bắt đầu dòng cùng cột với `{{name}}`.',
        hintIndent: 'Hãy để các dòng cùng nhóm có số dấu cách ở đầu bằng nhau.',
        hintList:
          'Hãy viết `- {{item}}` ở dòng kế tiếp, hoặc viết `[{{item}}]`. Nếu dấu gạch nối thuộc về văn bản: `{{suggestion}}`',
        hintRewrite: 'Hãy viết `{{suggestion}}`',
        hintNoColon: 'Hãy viết `tên: giá trị`. Nếu dòng này nối tiếp văn bản ở trên, hãy bắt đầu bằng hai dấu cách.',
        hintCloseQuote: 'Hãy đóng lại, ví dụ: `{{suggestion}}`',
        hintApostrophe: 'Hãy đóng lại: `{{suggestion}}`. Nếu dấu này thuộc về văn bản: `{{apostrophe}}`',
        hintCloseBracket: 'Hãy thêm `{{close}}` sau mục cuối cùng.',
        hintCloseText: 'Hãy thêm `{{close}}` sau mục cuối cùng. Nếu dấu ngoặc thuộc về văn bản: `{{suggestion}}`',
        hintDelete: 'Hãy xóa đi.',
        hintComma: 'Hãy thêm dấu phẩy phía trước.',
        hintInBrackets: 'Hãy ngăn cách các mục bằng dấu phẩy và đặt văn bản có dấu hai chấm trong dấu nháy.',
        hintStrayEntry: 'Hãy viết tên trường ở dòng trên: `tên:`',
        hintContinue: 'Hãy bắt đầu dòng bằng hai dấu cách.',
        hintInnerQuote: 'Trong dấu nháy kép, hãy viết dấu nháy kép là `\\"`, hoặc đặt văn bản trong dấu nháy đơn.',
        hintHash: 'Hãy thêm dấu cách phía trước. Nếu dấu này thuộc về văn bản: `{{suggestion}}`',
        hintBlock: 'Hãy viết văn bản ở bên dưới, thụt lề hai dấu cách. Nếu dấu này thuộc về văn bản: `{{suggestion}}`',
      },
      'yaml-warning': {
        message: 'YAML không nói rõ ý nghĩa của chỗ này: {{detail}}',
        hint: 'Hãy đặt giá trị trong dấu nháy.',
      },
      'frontmatter-too-large': {
        message: 'Frontmatter có {{actual}} byte; tối đa là {{limit}}.',
        messageData: 'Siêu dữ liệu quá lớn; tối đa là {{limit}} byte.',
        hint: 'Hãy chuyển văn bản dài vào thân bài, hoặc tăng `limits.frontmatterBytes`.',
      },
      'frontmatter-too-deep': {
        message: 'Các trường và danh sách ở đây lồng nhau quá {{limit}} cấp.',
        hint: 'Hãy giảm số cấp, hoặc tăng `limits.yamlDepth`.',
      },
      'body-too-large': {
        message: 'Thân bài có {{actual}} byte; tối đa là {{limit}}.',
        hint: 'Hãy chia nhỏ bài viết, hoặc tăng `limits.bodyBytes`.',
      },
      'body-too-complex': {
        message: 'Thân bài mất quá nhiều thời gian để xử lý; nguyên nhân chính bắt đầu từ đây: {{cause}}.',
        hint: 'Nếu không phải nhầm lẫn, hãy tách nhỏ cấu trúc này, hoặc tăng `limits.work`.',
      },
      'missing-field': {
        message: 'Thiếu trường `{{name}}`.',
        hint: 'Hãy thêm một dòng, ví dụ `{{example}}`',
        hintNested: 'Hãy thêm `{{field}}` ở đây.',
      },
      'unknown-field': {
        message: 'Không có trường `{{name}}`.',
        hint: 'Có phải ý bạn là `{{suggestion}}`?',
        hintSpace: 'Hãy thêm dấu cách sau dấu hai chấm: `{{rewritten}}`',
        hintList: 'Các trường còn dùng được: {{list}}',
      },
      'invalid-type': {
        message: '`{{name}}` phải là {{expected}}, nhưng `{{value}}` là {{received}}.',
        messageGroup: '`{{name}}` phải là {{expected}}, nhưng ở đây là {{received}}.',
        hintQuote: 'Hãy đặt trong dấu nháy: `"{{value}}"`',
        hintList: 'Hãy viết thành danh sách: `[{{list}}]`',
        hintFields: 'Hãy viết các trường ở những dòng bên dưới, mỗi dòng thụt lề hai dấu cách: {{list}}',
      },
      'invalid-value': {
        message: '`{{value}}` không nằm trong các giá trị của `{{name}}`: {{list}}.',
        hint: 'Có phải ý bạn là `{{suggestion}}`?',
      },
      'empty-value': {
        message: '`{{name}}` đang để trống.',
        hint: 'Hãy viết giá trị sau dấu hai chấm. Trường không bắt buộc thì có thể xóa đi.',
        hintEntry: 'Hãy viết nội dung ở đây, hoặc xóa mục này.',
        hintComment: 'Phần sau `#` là chú thích. Nếu thuộc về văn bản, hãy đặt trong dấu nháy: `{{suggestion}}`',
        hintList: 'Hãy viết một trong các giá trị: {{list}}.',
      },
      'invalid-date': {
        message: '`{{name}}` phải là ngày như 2025-01-20, nhưng đang là `{{value}}`.',
        messageInstant: '`{{name}}` phải là ngày kèm giờ như 2025-01-20T09:00+09:00, nhưng đang là `{{value}}`.',
        noSuchDay: 'Không có ngày `{{value}}`.',
        hint: 'Hãy viết năm bằng bốn chữ số, rồi đến tháng và ngày bằng hai chữ số: 2025-01-20',
        hintInstant: 'Hãy viết năm, tháng, ngày, rồi đến `T`, giờ và độ lệch so với UTC: 2025-01-20T09:00+09:00',
        hintTime: 'Hãy thêm giờ và độ lệch so với UTC, ví dụ `{{suggestion}}`',
        hintOffset: 'Hãy thêm độ lệch so với UTC, ví dụ `{{suggestion}}`',
        hintRewrite: 'Hãy viết `{{suggestion}}`',
        hintDay: 'Tháng đó có {{days}} ngày.',
      },
      'invalid-slug': {
        message:
          '`{{name}}` chỉ được có chữ cái, chữ số, `-`, `.`, `_`, `~`, và `/` giữa các phần, nhưng đang là `{{value}}`.',
        hint: 'Hãy viết `{{suggestion}}`',
      },
      'invalid-locale': {
        message: '`{{value}}` không phải là thẻ ngôn ngữ.',
        hint: 'Hãy viết thẻ ngôn ngữ như `ja`, `pt-BR` hoặc `zh-Hant`.',
        hintList: 'Hãy viết một trong các giá trị: {{list}}.',
        hintSuggest: 'Hãy viết `{{suggestion}}`',
        hintSuggestList: 'Có phải ý bạn là `{{suggestion}}`? Tòa soạn này có các ngôn ngữ: {{list}}.',
      },
      'unknown-locale': {
        message: 'Tòa soạn này không có ngôn ngữ `{{value}}`.',
        hintList: 'Hãy viết một trong các giá trị: {{list}}.',
        hintSuggestList: 'Có phải ý bạn là `{{suggestion}}`? Tòa soạn này có các ngôn ngữ: {{list}}.',
      },
      'date-order': {
        message: '`{{name}}` ({{value}}) sớm hơn `{{other}}` ({{otherValue}}).',
        hint: 'Hãy sửa một trong hai.',
      },
      'too-small': {
        messageText_other: '`{{name}}` phải có ít nhất {{count}} ký tự.',
        messageList_other: '`{{name}}` phải có ít nhất {{count}} mục.',
        messageNumber: '`{{name}}` không được nhỏ hơn {{limit}}.',
        detail: 'Giá trị của `{{name}}` chưa đúng: {{detail}}.',
      },
      'too-big': {
        messageText_other: '`{{name}}` chỉ được có tối đa {{count}} ký tự.',
        messageList_other: '`{{name}}` chỉ được có tối đa {{count}} mục.',
        messageNumber: '`{{name}}` không được lớn hơn {{limit}}.',
        detail: 'Giá trị của `{{name}}` chưa đúng: {{detail}}.',
      },
      'invalid-format': {
        detail: 'Giá trị của `{{name}}` chưa đúng: {{detail}}.',
        url: '`{{name}}` phải là địa chỉ web đầy đủ như https://example.com/page, nhưng đang là `{{value}}`.',
        hint: 'Hãy viết `{{suggestion}}`',
      },
      'invalid-field': {
        message: 'Giá trị của `{{name}}` chưa đúng.',
        detail: 'Giá trị của `{{name}}` chưa đúng: {{detail}}.',
      },
      'not-plain': {
        message: '`{{name}}` phải là dữ liệu thuần như trong tệp JSON, nhưng lại là {{kind}}.',
        messageThrows: 'Không đọc được `{{name}}`: việc đọc gây ra lỗi.',
        hint: 'Hãy cung cấp văn bản, số hữu hạn, true, false, null, danh sách hoặc đối tượng thuần.',
        hintDate: 'Hãy cung cấp ngày dưới dạng văn bản, ví dụ "2025-01-20".',
      },
      'block-unclosed': {
        message: 'Khối `{{value}}` bắt đầu ở đây và không kết thúc.',
        hint: 'Hãy viết `{{fence}}` trên một dòng riêng ở chỗ khối kết thúc.',
        hintNested: 'Hãy thêm dấu hai chấm cho khối bên ngoài để mỗi khối tìm được chỗ kết thúc của mình.',
      },
      'block-unknown': {
        message: '`{{value}}` không bắt đầu khối nào và được hiển thị như văn bản.',
        hint: 'Có phải ý bạn là `{{suggestion}}`?',
        hintList: 'Các khối hiện có: {{list}}',
        hintLabel: 'Hãy viết `{{suggestion}}`, với tiêu đề trong ngoặc vuông và không có gì phía sau.',
      },
      'more-problems': {
        message_other: 'Từ đây trở đi còn {{count}} vấn đề nữa.',
        hint: 'Hãy sửa các vấn đề ở trên trước.',
      },
      'invalid-data': {
        message: '`{{field}}` phải là {{expected}}, nhưng đang là {{received}}.',
      },
    },
    cause: {
      nesting: 'các danh sách và trích dẫn lồng nhau',
      emphasis: 'các dấu sao, gạch dưới hoặc dấu ngã không thành cặp',
      brackets: 'các dấu ngoặc vuông không thành cặp',
      code: 'các dấu nháy ngược không thành cặp',
      html: 'các thẻ HTML',
      table: 'bảng lớn',
      list: 'danh sách dài',
      definitions: 'các định nghĩa liên kết',
      footnotes: 'các chú thích',
      links: 'các địa chỉ',
      text: 'độ dài của bài',
    },
    collection: {
      'locale-conflict': {
        message: 'Tệp ở ngôn ngữ `{{value}}`, nhưng đường dẫn lại ghi `{{other}}`.',
        hint: 'Hãy sửa một trong hai.',
      },
      'translation-twice': {
        message: 'Câu chuyện này đã có bài viết bằng `{{locale}}`: {{other}}.',
        hint: 'Hãy xóa một trong hai, hoặc đặt `story` khác cho bài này.',
      },
      'slug-taken': {
        message: 'Địa chỉ `{{value}}` đã thuộc về {{other}}.',
        hint: 'Hãy đặt `slug` khác cho một trong hai.',
      },
    },
  },
})
