import zodEs from 'zod/v4/locales/es.js'
import { defineLocale } from '../locale.js'
import { fromReadAloud } from '../read-aloud.js'

/**
 * Spanish: words of the page and of messages to authors, and zod's own.
 *
 * @example
 * import { es } from 'kawaraban/locales'
 * const newsroom = createNewsroom({ locales: [es] })
 * newsroom.localize('es').t('article.contents') // 'Índice'
 */
export const es = defineLocale({
  code: 'es',
  zod: zodEs,
  reading: fromReadAloud(218),
  messages: {
    article: {
      updated: 'Actualizado: {{date}}',
      authors: 'Por',
      tags: 'Etiquetas',
      companies: 'Empresas relacionadas',
      impact: { high: 'Impacto alto', medium: 'Impacto medio', low: 'Impacto bajo' },
      category: {
        'model-release': 'Nuevos modelos',
        research: 'Investigación',
        business: 'Negocios',
        policy: 'Política',
        product: 'Productos',
      },
      corrections: 'Correcciones',
      disclosure: {
        generated: 'Este artículo ha sido escrito por una IA.',
        assisted: 'En la redacción de este artículo se ha utilizado IA.',
        translated: 'Este artículo ha sido traducido automáticamente.',
        reviewed: 'Revisado por {{name}}.',
        sponsor: 'Contenido pagado por {{name}}.',
      },
      contents: 'Índice',
      readingTime_one: '{{count}} minuto de lectura',
      readingTime_many: '{{count}} de minutos de lectura',
      readingTime_other: '{{count}} minutos de lectura',
      footnotes: 'Notas al pie',
      backToReference: 'Volver a la referencia {{reference}}',
    },
    type: {
      string: 'texto',
      number: 'un número',
      int: 'un número entero',
      boolean: 'true o false',
      truth: 'un valor booleano',
      array: 'una lista',
      tuple: 'una lista',
      object: 'un grupo de campos',
      record: 'un grupo de campos',
      null: 'un valor vacío',
      date: 'un objeto Date',
      undefined: 'undefined',
      or: '{{first}} o {{second}}',
    },
    diagnostic: {
      'frontmatter-missing': {
        message: 'El archivo no empieza con frontmatter.',
        messageEmpty: 'El archivo está vacío.',
        messageFence: 'La primera línea debe ser exactamente tres guiones, en el margen izquierdo y sin nada detrás.',
        messageToml: 'El frontmatter está en TOML; debe estar en YAML.',
        messageLater: 'El frontmatter empieza aquí, pero solo puede empezar en la primera línea del archivo.',
        hint: 'Escriba `---` en la primera línea, los campos debajo y otra vez `---` en una línea aparte.',
        hintToml: 'Escriba `---` en lugar de `+++`, y `nombre: valor` en lugar de `nombre = "valor"`.',
        hintLater: 'Borre todo lo que hay por encima de esta línea.',
      },
      'frontmatter-unterminated': {
        message: 'El frontmatter empieza aquí y no termina nunca.',
        hint: 'Escriba `---` en una línea aparte después del último campo.',
        hintAlmost:
          'En la línea {{line}} pone `{{value}}`; escriba allí exactamente `---`, en el margen izquierdo y sin nada detrás.',
      },
      'frontmatter-not-a-map': {
        message: 'El frontmatter se compone de campos, y esto no es un campo.',
        messageData: 'Los metadatos deben ser un grupo de campos.',
        hint: 'Escriba un campo en cada línea, como en `title: El titular`.',
      },
      'duplicate-key': {
        message: 'El campo `{{name}}` aparece aquí por segunda vez; la primera está en la línea {{line}}.',
        hint: 'Borre uno de los dos.',
      },
      'explicit-tag': {
        message: '`{{name}}` es una etiqueta de YAML, y el frontmatter no las admite.',
        hint: 'Bórrela.',
        hintText: 'Bórrela. Si el `!` es parte del texto, ponga todo el texto entre comillas: `{{suggestion}}`',
      },
      anchor: {
        message: '`{{name}}` es un ancla de YAML, y el frontmatter no las admite.',
        hint: 'Bórrela.',
        hintText: 'Bórrela. Si el `&` es parte del texto, ponga todo el texto entre comillas: `{{suggestion}}`',
      },
      alias: {
        message: '`{{name}}` es un alias de YAML, y el frontmatter no los admite.',
        hint: 'Escriba el valor al que se refiere.',
        hintText:
          'Si el `*` es parte del texto, ponga todo el texto entre comillas: `{{suggestion}}`. Si no, escriba el valor al que se refiere.',
      },
      'merge-key': {
        message: '`<<` es una clave de fusión de YAML, y el frontmatter no las admite.',
        hint: 'Escriba los campos que añadiría.',
      },
      'reserved-key': {
        message: 'Ningún campo puede llamarse `{{name}}`.',
        hint: 'Póngale otro nombre.',
      },
      'invalid-key': {
        message: 'El nombre de un campo debe ser texto simple.',
        hint: 'Escriba `nombre: valor`; si esto es un texto y no un campo, póngalo entre comillas.',
      },
      'control-character': {
        message: 'Aquí hay un carácter de control ({{name}}), y los textos no pueden tenerlos.',
        hint: 'Bórrelo; quizá se coló al pegar el texto.',
        hintEscape: 'Bórrelo.',
      },
      'yaml-directive': {
        message: '`{{name}}` es una directiva de YAML, y el frontmatter no las admite.',
        hint: 'Borre la línea.',
      },
      'second-document': {
        message: '`{{name}}` separa dos documentos YAML; el frontmatter solo puede ser uno.',
        hint: 'Bórrelo. Si el frontmatter termina aquí, deje solo `---` en la línea.',
      },
      'yaml-syntax': {
        message: 'A partir de aquí, esta línea no es YAML válido.',
        tab: 'La línea está sangrada con un tabulador; YAML solo admite espacios.',
        escape: 'Entre comillas dobles, la barra invertida inicia un carácter especial, y `{{name}}` no lo es.',
        start: 'Un texto no puede empezar por `{{name}}` si no va entre comillas.',
        startBacktick: 'Un texto no puede empezar por un acento grave si no va entre comillas.',
        colon: 'Un texto que no va entre comillas no puede contener dos puntos seguidos de un espacio.',
        continued: 'Esta línea está sangrada como si perteneciera a `{{name}}`, que ya tiene un valor.',
        indent: 'Esta línea no empieza en la misma columna que las líneas de su grupo.',
        indentFirst: 'El primer campo está sangrado, pero los siguientes no.',
        listOnLine: 'Una lista no puede empezar en la misma línea que el nombre de su campo.',
        fullWidthColon: 'Tras el nombre de un campo van `:` y un espacio, no los dos puntos de ancho completo.',
        noSpace: 'Falta un espacio después de estos dos puntos.',
        equals: 'Tras el nombre de un campo va `:`, no `=`.',
        noColon: 'En esta línea no hay dos puntos, así que no es un campo.',
        quote: 'La comilla {{name}} que se abre aquí no se cierra nunca.',
        bracket: 'El signo `{{name}}` que se abre aquí no se cierra nunca.',
        extraBracket: 'No hay nada abierto que este `{{name}}` pueda cerrar.',
        comma: 'Falta una coma entre este elemento y el anterior.',
        hyphen: 'Entre corchetes, los elementos se separan con comas y no llevan guion.',
        inBrackets: 'Entre corchetes o llaves solo puede haber textos, números y otros corchetes o llaves.',
        strayEntry: 'Este elemento de lista no pertenece a ningún campo, porque `{{name}}` ya tiene un valor.',
        unindented: 'Esta línea continúa el texto anterior, pero empieza en el margen izquierdo.',
        extraComma: 'No hay ningún elemento antes de esta coma.',
        hash: 'Antes del `#` de un comentario debe haber un espacio.',
        block: 'Después de `{{name}}`, el texto debe empezar en la línea siguiente.',
        afterQuote: 'El texto termina en la comilla anterior, así que detrás no puede haber nada más.',
        afterBracket:
          'El valor empieza con un corchete o una llave y termina donde se cierra, así que detrás no puede haber nada más.',
        trailing: 'El valor ya ha terminado, así que detrás no puede haber nada más.',
        hintTab: 'Sustituya cada tabulador del principio de la línea por dos espacios.',
        hintEscape: 'Escriba `\\\\` para una sola barra invertida, o ponga el texto entre comillas simples.',
        hintQuote: 'Ponga todo el texto entre comillas: `{{suggestion}}`',
        hintDedent: 'Borre los espacios del principio de la línea.',
        hintAlign: 'Empiece en la misma columna que `{{name}}`.',
        hintIndent: 'Ponga el mismo número de espacios al principio de todas las líneas de un grupo.',
        hintList:
          'Ponga `- {{item}}` en la línea siguiente, o escriba `[{{item}}]`. Si el guion es parte del texto: `{{suggestion}}`',
        hintRewrite: 'Escriba `{{suggestion}}`',
        hintNoColon: 'Escriba `nombre: valor`. Si la línea continúa el texto anterior, empiécela con dos espacios.',
        hintCloseQuote: 'Ciérrela, por ejemplo: `{{suggestion}}`',
        hintApostrophe: 'Ciérrela: `{{suggestion}}`. Si es parte del texto: `{{apostrophe}}`',
        hintCloseBracket: 'Ponga `{{close}}` después del último elemento.',
        hintCloseText:
          'Ponga `{{close}}` después del último elemento. Si el signo es parte del texto: `{{suggestion}}`',
        hintDelete: 'Bórrelo.',
        hintComma: 'Ponga una coma delante.',
        hintInBrackets: 'Separe los elementos con comas y ponga entre comillas los textos con dos puntos.',
        hintStrayEntry: 'Escriba el nombre de su campo en la línea anterior: `nombre:`',
        hintContinue: 'Empiécela con dos espacios.',
        hintInnerQuote:
          'Dentro de comillas dobles, escriba la comilla doble como `\\"`, o ponga el texto entre comillas simples.',
        hintHash: 'Ponga un espacio delante. Si es parte del texto: `{{suggestion}}`',
        hintBlock:
          'Escriba el texto debajo, sangrado con dos espacios. Si el signo es parte del texto: `{{suggestion}}`',
      },
      'yaml-warning': {
        message: 'En YAML no queda claro qué significa esto: {{detail}}',
        hint: 'Ponga el valor entre comillas.',
      },
      'frontmatter-too-large': {
        message: 'El frontmatter ocupa {{actual}} bytes; el máximo es {{limit}}.',
        messageData: 'Los metadatos son demasiado grandes; el máximo es {{limit}} bytes.',
        hint: 'Pase los textos largos al cuerpo, o aumente `limits.frontmatterBytes`.',
      },
      'frontmatter-too-deep': {
        message: 'Aquí, los campos y las listas superan los {{limit}} niveles de anidamiento.',
        hint: 'Reduzca los niveles, o aumente `limits.yamlDepth`.',
      },
      'body-too-large': {
        message: 'El cuerpo ocupa {{actual}} bytes; el máximo es {{limit}}.',
        hint: 'Divida el artículo, o aumente `limits.bodyBytes`.',
      },
      'body-too-complex': {
        message: 'Procesar el cuerpo llevaría demasiado tiempo, sobre todo por lo que empieza aquí: {{cause}}.',
        hint: 'Si no es un error, divida esta estructura, o aumente `limits.work`.',
      },
      'missing-field': {
        message: 'Falta el campo `{{name}}`.',
        hint: 'Añada una línea como `{{example}}`',
        hintNested: 'Añada aquí `{{field}}`.',
      },
      'unknown-field': {
        message: 'No existe el campo `{{name}}`.',
        hint: '¿Quería decir `{{suggestion}}`?',
        hintSpace: 'Ponga un espacio después de los dos puntos: `{{rewritten}}`',
        hintList: 'Campos que aún puede usar: {{list}}',
      },
      'invalid-type': {
        message: '`{{name}}` debe ser {{expected}}, pero `{{value}}` es {{received}}.',
        messageGroup: '`{{name}}` debe ser {{expected}}, pero aquí es {{received}}.',
        hintQuote: 'Póngalo entre comillas: `"{{value}}"`',
        hintList: 'Escríbalo como lista: `[{{list}}]`',
        hintFields: 'Escriba sus campos en las líneas siguientes, cada uno tras dos espacios: {{list}}',
      },
      'invalid-value': {
        message: '`{{value}}` no es un valor válido de `{{name}}`; los valores válidos son {{list}}.',
        hint: '¿Quería decir `{{suggestion}}`?',
      },
      'empty-value': {
        message: '`{{name}}` no tiene valor.',
        hint: 'Escriba un valor después de los dos puntos. Si el campo no es obligatorio, también puede borrarlo.',
        hintEntry: 'Escriba algo aquí, o borre el elemento.',
        hintComment:
          'Lo que sigue a `#` es un comentario. Si es parte del texto, póngalo entre comillas: `{{suggestion}}`',
        hintList: 'Escriba uno de estos valores: {{list}}.',
      },
      'invalid-date': {
        message: '`{{name}}` debe ser una fecha como 2025-01-20, pero pone `{{value}}`.',
        messageInstant: '`{{name}}` debe ser una fecha con hora como 2025-01-20T09:00+09:00, pero pone `{{value}}`.',
        noSuchDay: 'El día `{{value}}` no existe.',
        hint: 'Escriba el año con cuatro cifras, y luego el mes y el día con dos: 2025-01-20',
        hintInstant: 'Escriba año, mes y día, luego `T`, la hora y su diferencia con UTC: 2025-01-20T09:00+09:00',
        hintTime: 'Añada la hora y su diferencia con UTC, por ejemplo `{{suggestion}}`',
        hintOffset: 'Añada la diferencia con UTC, por ejemplo `{{suggestion}}`',
        hintRewrite: 'Escriba `{{suggestion}}`',
        hintDay: 'Ese mes tiene {{days}} días.',
      },
      'invalid-slug': {
        message:
          '`{{name}}` solo puede tener letras, cifras, `-`, `.`, `_`, `~` y `/` entre las partes, pero pone `{{value}}`.',
        hint: 'Escriba `{{suggestion}}`',
      },
      'invalid-locale': {
        message: '`{{value}}` no es un código de idioma.',
        hint: 'Escriba un código como `ja`, `pt-BR` o `zh-Hant`.',
        hintList: 'Escriba uno de estos valores: {{list}}.',
        hintSuggest: 'Escriba `{{suggestion}}`',
        hintSuggestList: '¿Quería decir `{{suggestion}}`? Idiomas de esta redacción: {{list}}.',
      },
      'unknown-locale': {
        message: 'Esta redacción no tiene el idioma `{{value}}`.',
        hintList: 'Escriba uno de estos valores: {{list}}.',
        hintSuggestList: '¿Quería decir `{{suggestion}}`? Idiomas de esta redacción: {{list}}.',
      },
      'date-order': {
        message: '`{{name}}` ({{value}}) es anterior a `{{other}}` ({{otherValue}}).',
        hint: 'Corrija uno de los dos.',
      },
      'too-small': {
        messageText_one: '`{{name}}` debe tener al menos {{count}} carácter.',
        messageText_many: '`{{name}}` debe tener al menos {{count}} de caracteres.',
        messageText_other: '`{{name}}` debe tener al menos {{count}} caracteres.',
        messageList_one: '`{{name}}` debe tener al menos {{count}} elemento.',
        messageList_many: '`{{name}}` debe tener al menos {{count}} de elementos.',
        messageList_other: '`{{name}}` debe tener al menos {{count}} elementos.',
        messageNumber: '`{{name}}` debe ser como mínimo {{limit}}.',
        detail: '`{{name}}` no es válido: {{detail}}.',
      },
      'too-big': {
        messageText_one: '`{{name}}` puede tener como máximo {{count}} carácter.',
        messageText_many: '`{{name}}` puede tener como máximo {{count}} de caracteres.',
        messageText_other: '`{{name}}` puede tener como máximo {{count}} caracteres.',
        messageList_one: '`{{name}}` puede tener como máximo {{count}} elemento.',
        messageList_many: '`{{name}}` puede tener como máximo {{count}} de elementos.',
        messageList_other: '`{{name}}` puede tener como máximo {{count}} elementos.',
        messageNumber: '`{{name}}` puede ser como máximo {{limit}}.',
        detail: '`{{name}}` no es válido: {{detail}}.',
      },
      'invalid-format': {
        detail: '`{{name}}` no es válido: {{detail}}.',
        url: '`{{name}}` debe ser una dirección web completa como https://example.com/page, pero pone `{{value}}`.',
        hint: 'Escriba `{{suggestion}}`',
      },
      'invalid-field': {
        message: '`{{name}}` no es válido.',
        detail: '`{{name}}` no es válido: {{detail}}.',
      },
      'not-plain': {
        message: '`{{name}}` debe ser un dato simple, como en un archivo JSON, pero es {{kind}}.',
        messageThrows: 'No se puede leer `{{name}}`: al leerlo se produce un error.',
        hint: 'Use un texto, un número finito, true, false, null, una lista o un objeto simple.',
        hintDate: 'Indique la fecha como texto, por ejemplo `"2025-01-20"`.',
      },
      'block-unclosed': {
        message: 'El bloque `{{value}}` empieza aquí y no termina.',
        hint: 'Escriba `{{fence}}` en una línea propia donde termine.',
        hintNested: 'Ponga más signos de dos puntos al bloque exterior, para que cada uno encuentre su final.',
      },
      'block-unknown': {
        message: '`{{value}}` no inicia ningún bloque y se muestra como texto.',
        hint: '¿Quería decir `{{suggestion}}`?',
        hintList: 'Bloques disponibles: {{list}}',
        hintLabel: 'Escríbalo como `{{suggestion}}`, con el título entre corchetes y nada detrás.',
      },
      'more-problems': {
        message_one: 'A partir de aquí hay un problema más.',
        message_many: 'A partir de aquí hay {{count}} de problemas más.',
        message_other: 'A partir de aquí hay {{count}} problemas más.',
        hint: 'Corrija primero los anteriores.',
      },
      'invalid-data': {
        message: '`{{field}}` debe ser {{expected}}, pero es {{received}}.',
      },
    },
    cause: {
      nesting: 'listas y citas dentro de otras',
      emphasis: 'asteriscos, guiones bajos o virgulillas sin pareja',
      brackets: 'corchetes sin pareja',
      code: 'acentos graves sin pareja',
      html: 'etiquetas HTML',
      table: 'una tabla grande',
      list: 'una lista larga',
      definitions: 'definiciones de enlaces',
      footnotes: 'notas al pie',
      links: 'direcciones',
      text: 'su longitud',
    },
    collection: {
      withdrawn: 'Este artículo ha sido retirado.',
      fallback: 'Aún sin traducir. Idioma de este artículo: {{language}}',
      'unreadable-file': {
        message: 'Este archivo no se puede leer: {{detail}}',
        messageEncoding: 'Este archivo no está en UTF-8.',
        messageOutside: 'Este enlace lleva fuera de la carpeta y no se sigue.',
        messageNotText: 'Lo que se ha pasado para este archivo no es su texto.',
        hint: 'Compruebe que el archivo existe y que se puede leer.',
        hintEncoding: 'Guárdelo en UTF-8.',
        hintOutside: 'Ponga el propio archivo en lugar del enlace.',
        hintNotText: 'Pase el texto del archivo. Con Vite: `{{example}}`',
      },
      'locale-conflict': {
        message: 'El archivo está en `{{value}}`, pero su ruta dice `{{other}}`.',
        hint: 'Corrija uno de los dos.',
      },
      'translation-twice': {
        message: 'Esta historia ya tiene un artículo en `{{locale}}`: {{other}}.',
        hint: 'Elimine uno de los dos o dé a este otro `story`.',
      },
      'slug-taken': {
        message: 'La dirección `{{value}}` ya pertenece a {{other}}.',
        hint: 'Dé a uno de los dos otro `slug`.',
      },
      'alias-taken': {
        message: 'La dirección anterior `{{value}}` pertenece a {{other}}.',
        hint: 'Bórrela en uno de los dos.',
      },
      'missing-source': {
        message: 'Figura como traducción de `{{value}}`, pero la historia no tiene ningún artículo en ese idioma.',
        hint: 'Corrija `{{name}}`, o dé a los dos archivos el mismo `story`.',
      },
      'broken-link': {
        message: 'No hay ningún artículo en `{{value}}`.',
        hint: '¿Quería decir `{{suggestion}}`?',
      },
      'broken-fragment': {
        message: 'En {{other}} no hay ningún encabezado `{{value}}`.',
        hint: '¿Quería decir `{{suggestion}}`?',
        hintList: 'Encabezados disponibles: {{list}}',
      },
      'hidden-link': {
        message: 'Los lectores no pueden seguir este enlace, porque {{other}} no está publicado.',
        hint: 'Publique también ese artículo, o quite el enlace.',
      },
      'missing-image': {
        message: 'No hay ninguna imagen en `{{value}}`.',
        hint: 'Ponga ahí el archivo, o corrija la ruta, que parte de la carpeta del artículo.',
      },
      'unreadable-image': {
        message: '`{{value}}` no es una imagen que se pueda leer.',
        hint: 'Use JPEG, PNG, GIF, WebP, AVIF o SVG.',
      },
      differing: {
        field: '`{{name}}` es `{{value}}` aquí, pero `{{otherValue}}` en {{other}}.',
        fieldMissing: 'Aquí falta `{{name}}`, que en {{other}} es `{{otherValue}}`.',
        listMissing: 'A diferencia de {{other}}, `{{name}}` no incluye {{list}}.',
        listOwn: 'A diferencia de {{other}}, `{{name}}` incluye {{list}}.',
        numberMissing: 'El número {{value}} está en {{other}}, pero no aquí.',
        numberOwn: 'El número {{value}} está aquí, pero no en {{other}}.',
        linkMissing: 'El enlace a {{value}} está en {{other}}, pero no aquí.',
        linkOwn: 'El enlace a {{value}} está aquí, pero no en {{other}}.',
        tables: 'Número de tablas: {{value}} aquí, {{otherValue}} en {{other}}.',
        tableSize: 'Filas y columnas de esta tabla: {{value}} aquí, {{otherValue}} en {{other}}.',
        code: 'Número de bloques de código: {{value}} aquí, {{otherValue}} en {{other}}.',
        codeLines: 'Líneas de este bloque de código: {{value}} aquí, {{otherValue}} en {{other}}.',
        headings: 'A partir de aquí, los encabezados no son los de {{other}}.',
        correction: 'La corrección del {{date}} está en {{other}}, pero no aquí.',
        hint: 'Haga que coincidan. Si la diferencia es intencionada, ponga la regla `{{rule}}` en `off`.',
      },
    },
  },
})
