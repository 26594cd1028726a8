/** The words that are needed only where articles are put together, in English; they stand in each pack as well. */
export const englishCollection = {
  collection: {
    withdrawn: 'This article has been withdrawn.',
    fallback: 'Not translated yet. Language of this article: {{language}}',
    'unreadable-file': {
      message: 'This file cannot be read: {{detail}}',
      messageEncoding: 'This file is not in UTF-8.',
      messageOutside: 'This is a link that leads out of the folder, and is not followed.',
      messageNotText: 'What was given for this file is not its text.',
      hint: 'Check that the file is there and may be read.',
      hintEncoding: 'Save it as UTF-8.',
      hintOutside: 'Put the file itself in the place of the link.',
      hintNotText: 'Give the text of the file. With Vite: `{{example}}`',
    },
    'locale-conflict': {
      message: 'The file is in `{{value}}`, but its path says `{{other}}`.',
      hint: 'Correct one of the two.',
    },
    'translation-twice': {
      message: 'This story has an article in `{{locale}}` already: {{other}}.',
      hint: 'Delete one of the two, or give this one another `story`.',
    },
    'slug-taken': {
      message: 'The address `{{value}}` belongs to {{other}} already.',
      hint: 'Give one of the two another `slug`.',
    },
    'alias-taken': {
      message: 'The former address `{{value}}` belongs to {{other}}.',
      hint: 'Delete it in one of the two.',
    },
    'missing-source': {
      message: 'This is said to be a translation from `{{value}}`, but the story has no article in that language.',
      hint: 'Correct `{{name}}`, or give both files the same `story`.',
    },
    'broken-link': {
      message: 'There is no article at `{{value}}`.',
      hint: 'Did you mean `{{suggestion}}`?',
    },
    'broken-fragment': {
      message: 'There is no heading `{{value}}` in {{other}}.',
      hint: 'Did you mean `{{suggestion}}`?',
      hintList: 'There are {{list}}.',
    },
    'hidden-link': {
      message: 'Readers cannot follow this link, because {{other}} is not published.',
      hint: 'Publish that article too, or take the link out.',
    },
    'missing-image': {
      message: 'There is no image at `{{value}}`.',
      hint: 'Put the file there, or correct the path. It is read from the folder of the article.',
    },
    'unreadable-image': {
      message: '`{{value}}` is not an image that can be read.',
      hint: 'Use JPEG, PNG, GIF, WebP, AVIF or SVG.',
    },
    differing: {
      field: '`{{name}}` is `{{value}}` here, but `{{otherValue}}` in {{other}}.',
      fieldMissing: '`{{name}}` is missing here, but is `{{otherValue}}` in {{other}}.',
      listMissing: '`{{name}}` lacks {{list}}, unlike {{other}}.',
      listOwn: '`{{name}}` has {{list}}, unlike {{other}}.',
      numberMissing: 'The number {{value}} stands in {{other}}, but not here.',
      numberOwn: 'The number {{value}} stands here, but not in {{other}}.',
      linkMissing: 'The link to {{value}} stands in {{other}}, but not here.',
      linkOwn: 'The link to {{value}} stands here, but not in {{other}}.',
      tables: 'Number of tables: {{value}} here, {{otherValue}} in {{other}}.',
      tableSize: 'Rows and columns of this table: {{value}} here, {{otherValue}} in {{other}}.',
      code: 'Number of code blocks: {{value}} here, {{otherValue}} in {{other}}.',
      codeLines: 'Lines of this code block: {{value}} here, {{otherValue}} in {{other}}.',
      headings: 'From here on, the headings are not those of {{other}}.',
      correction: 'The correction of {{date}} stands in {{other}}, but not here.',
      hint: 'Bring the two into line. If they are meant to differ, set the rule `{{rule}}` to `off`.',
    },
  },
}
