/** A story of its own in each language: about 2.5 kB, with a table, a list, code and links to its neighbours. */
export function article(index, locale) {
  const day = new Date(Date.UTC(2020, 0, 1) + (index % 1800) * 86_400_000).toISOString().slice(0, 10)
  const words =
    locale === 'ja' ? ['新しい模型', '電力', '図書館', '港'] : ['a new model', 'power', 'a library', 'the harbour']
  const word = words[index % words.length]
  const sentence =
    locale === 'ja'
      ? `第${index}報によれば、**「${word}」**について関係者は${1000 + index}件の記録を公開した。`
      : `Report ${index} says that people who know **${word}** have published ${1000 + index} records of it. `
  return `---
title: "${word} ${index}"
date: ${day}
category: Research
impactLevel: ${['high', 'medium', 'low'][index % 3]}
tags: [${word}, tag-${index % 40}]
relatedCompanies: [Company ${index % 25}]
technyanComment: "${word}?"
${locale === 'en' ? 'translationOf: ja\n' : ''}---
${sentence.repeat(6)}

## ${word}

${sentence.repeat(4)}See [the one before](../${Math.max(0, index - 1)}/${locale}.md).

| a | b |
|---|--:|
| ${index} | ${index * 2} |

- one
- two

\`\`\`sh
run ${index}
\`\`\`

${sentence.repeat(4)}
`
}
