/** Every word that the library shows, in English: the tree from which the keys of all other packs are derived. */
export const english = {
  article: {
    updated: 'Updated {{date}}',
    authors: 'By',
    tags: 'Tags',
    companies: 'Companies',
    impact: { high: 'High impact', medium: 'Medium impact', low: 'Low impact' },
    category: {
      'model-release': 'Model Release',
      research: 'Research',
      business: 'Business',
      policy: 'Policy',
      product: 'Product',
    },
    contents: 'Contents',
    readingTime_one: '{{count}} minute read',
    readingTime_other: '{{count}} minute read',
    footnotes: 'Footnotes',
    backToReference: 'Back to reference {{reference}}',
  },
  type: {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a map of fields',
    null: 'nothing',
    or: '{{first}} or {{second}}',
  },
  diagnostic: {
    'frontmatter-missing': {
      message: 'The file does not begin with frontmatter.',
      hint: 'Write `---` on the first line, the fields below it, and `---` again on a line of its own.',
    },
    'frontmatter-unterminated': {
      message: 'The frontmatter is opened here and never closed.',
      hint: 'Write `---` on a line of its own after the last field.',
    },
    'frontmatter-not-a-map': {
      message: 'The frontmatter is not a map of fields.',
      hint: 'Write one field a line, as in `title: The headline`.',
      fullWidthColon: 'YAML wants the colon `:` and a blank after the name of a field, not the full-width `：`.',
      noBlank: 'Put a blank after the colon: `{{name}}: …`.',
    },
    'duplicate-key': {
      message: 'The field `{{name}}` stands here twice; it was first given on line {{line}}.',
      hint: 'Keep one of the two.',
    },
    'explicit-tag': {
      message: 'YAML tags such as `{{name}}` are not allowed in frontmatter.',
      hint: 'Write the plain value without the tag.',
    },
    anchor: {
      message: 'YAML anchors such as `{{name}}` are not allowed in frontmatter.',
      hint: 'Write the value out in each place; put it in quotes if the `&` is part of the text.',
    },
    alias: {
      message: 'YAML aliases such as `{{name}}` are not allowed in frontmatter.',
      hint: 'Write the value out; put it in quotes if the `*` is part of the text.',
    },
    'merge-key': {
      message: 'The YAML merge key `<<` is not allowed in frontmatter.',
      hint: 'Write the fields out.',
    },
    'reserved-key': {
      message: 'A field cannot be called `{{name}}`.',
      hint: 'Choose another name.',
    },
    'invalid-key': {
      message: 'The name of a field must be plain text.',
      hint: 'Write it as in `title: The headline`.',
    },
    'control-character': {
      message: 'The control character {{name}} stands here, where only text may stand.',
      hint: 'Delete it; it may have come along unseen when the text was pasted.',
    },
    'yaml-directive': {
      message: 'YAML directives are not allowed in frontmatter, which is YAML 1.2.',
      hint: 'Delete the line.',
    },
    'yaml-syntax': {
      message: 'This is not valid YAML.',
      detail: 'This is not valid YAML: {{detail}}',
      indent: 'This line is not indented as the lines around it are.',
      tab: 'YAML does not allow tabs for indentation.',
      colon: 'A value that is not in quotes cannot have a colon and a blank in it.',
      unclosed: 'Something is opened here and not closed: a quote or a bracket.',
      trailing: 'Something stands after the end of a value.',
      start: 'A value cannot begin with this character unless it is in quotes.',
      escape: 'There is no such escape in double quotes.',
      second: 'A second YAML document begins here.',
      hintQuote: "Put the whole value in quotes, and double a quote of the same kind inside it: 'It''s here: today'.",
      hintIndent: 'Indent with blanks, the same number for all the entries of one level.',
      hintEscape: 'Use single quotes, in which a backslash is a backslash, or write `\\\\`.',
      hintClose: 'Look for the quote or bracket that is missing on this line.',
      hintSecond: 'Delete the line; frontmatter is one document.',
    },
    'yaml-warning': {
      message: 'YAML does not say clearly what this means: {{detail}}',
      hint: 'Put the value in quotes.',
    },
    'frontmatter-too-large': {
      message: 'The frontmatter has {{actual}} bytes; {{limit}} are allowed.',
      hint: 'Move long texts into the body, or raise `limits.frontmatterBytes`.',
    },
    'frontmatter-too-deep': {
      message: 'The frontmatter nests deeper than {{limit}} levels.',
      hint: 'Flatten it, or raise `limits.yamlDepth`.',
    },
    'body-too-large': {
      message: 'The text has {{actual}} bytes; {{limit}} are allowed.',
      hint: 'Split the article, or raise `limits.bodyBytes`.',
    },
    'body-too-complex': {
      message: 'The text would take too long to render, for the most part because of what begins here: {{cause}}.',
      hint: 'If this is not a mistake, take the construct apart, or raise `limits.work`.',
    },
    'missing-field': {
      message: 'The field `{{name}}` is missing.',
      hint: 'Add a line such as `{{example}}`.',
      hintNested: 'Add `{{name}}` here.',
    },
    'unknown-field': {
      message: 'There is no field `{{name}}`.',
      hint: 'Did you mean `{{suggestion}}`?',
      hintList: 'The fields are: {{list}}.',
    },
    'invalid-type': {
      message: '`{{name}}` must be {{expected}}; here stands {{received}}.',
      hintQuote: 'Put it in quotes: `"{{value}}"`.',
      hintList: 'Write a list: `[{{value}}]`.',
      hintEmpty: 'Write a value after the colon, or delete the line.',
      hintLanguage: 'Write text in quotes, or a list as `[a, b]`.',
    },
    'invalid-value': {
      message: '`{{name}}` must be one of {{list}}; here stands `{{value}}`.',
      hint: 'Did you mean `{{suggestion}}`?',
    },
    'empty-value': {
      message: '`{{name}}` is empty.',
      hint: 'Write a text, or delete the line.',
    },
    'invalid-date': {
      message: '`{{name}}` must be a date such as 2025-01-20, or a time with its offset; here stands `{{value}}`.',
      messageInstant:
        '`{{name}}` must be a time with its offset, such as 2025-01-20T09:00+09:00; here stands `{{value}}`.',
      noSuchDay: 'There is no such day: `{{value}}`.',
      hint: 'Write the year, the month and the day, each with all its digits: 2025-01-20.',
      hintOffset: 'Add the offset from UTC: `{{suggestion}}`.',
      hintRewrite: 'Write `{{suggestion}}`.',
      hintDay: 'Look it up in a calendar: that month has {{days}} days.',
    },
    'invalid-slug': {
      message:
        '`{{name}}` may have letters, digits, `-`, `.`, `_`, `~`, and `/` between parts; here stands `{{value}}`.',
      hint: 'Write `{{suggestion}}`.',
    },
    'invalid-locale': {
      message: '`{{value}}` is not a language tag.',
      hint: 'Write a BCP 47 tag such as ja, pt-BR or zh-Hant.',
      hintSuggest: 'Write `{{suggestion}}`.',
    },
    'unknown-locale': {
      message: 'The newsroom has no locale `{{value}}`.',
      hint: 'It has: {{list}}.',
      hintSuggest: 'Did you mean `{{suggestion}}`? It has: {{list}}.',
    },
    'date-order': {
      message: '`{{name}}` ({{value}}) is before `{{other}}` ({{otherValue}}).',
      hint: 'Correct one of the two.',
    },
    'too-small': {
      message: '`{{name}}` is too small or too short.',
    },
    'too-big': {
      message: '`{{name}}` is too big or too long.',
    },
    'invalid-format': {
      message: '`{{name}}` does not have the form that it must have; here stands `{{value}}`.',
      url: '`{{name}}` must be a full http or https address; here stands `{{value}}`.',
    },
    'invalid-field': {
      message: '`{{name}}` is not valid.',
    },
  },
  cause: {
    nesting: 'lists and quotations inside one another',
    emphasis: 'asterisks, underscores or tildes that do not pair',
    brackets: 'square brackets that do not pair',
    code: 'backticks that do not pair',
    html: 'HTML tags',
    table: 'a large table',
    list: 'a long list',
    definitions: 'link definitions',
    footnotes: 'footnotes',
    links: 'addresses',
    text: 'its length',
  },
}

/** The shape of the words, which every other pack follows. */
export type English = typeof english
