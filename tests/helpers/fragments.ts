import * as fc from 'fast-check'

/** Pieces of Markdown that begin, end and cross one another when they are put in a row. */
const markdown = [
  '# A headline\n',
  '# One\n',
  '## Two\n',
  '### history\n',
  'Under\n---\n',
  '- ',
  '1. ',
  '> ',
  '\n',
  '\n\n',
  'text ',
  '日本語',
  '**「強」**',
  '*a* ',
  '**',
  '`c` ',
  '```\n',
  '~~~ts\n\n',
  '    code\n',
  '~~s~~',
  '[^1]',
  '[^2]',
  '[^1-2]',
  '\n\n[^1]: note\n',
  '\n\n[^2]: two[^1]\n\n    ## in a note\n',
  '\n\n[^1-2]: ',
  '[a](b)',
  '[x](#x)',
  '[fn](#user-content-fn-1)',
  '[a [^1]](b)',
  '[<https://example.com>](c)',
  'https://example.com ',
  'www.example.com ',
  'a@example.com ',
  '![i](j)',
  '![i[^1]](j)',
  '| a | b |\n|---|:-:|\n| c | d |\n',
  '- [ ] t\n',
  '- [x] u\n',
  '[r]',
  '\n[r]: /u "t"\n',
  '&amp;',
  '&#13;',
  '&lt;b&gt;',
  '\\',
  '\r\n',
  '\r',
  '\t',
  '  \n',
  '👨‍👩‍👧',
  '\0',
  '\uFEFF',
  '\u2028',
  '\uD800',
  '<',
  '>',
  '"',
  '|',
  '[',
  ']',
  '_',
]

/** Tags that move, close or swallow others when a browser parses them. */
const html =
  `<p>|</p>|<div>|</div>|<a href="x">|<a id="x">|<a name="x">|</a>|<b>|<b id="x">|</b>|<i>|</i>|<nobr>|<table>|</table>|
  <tr>|<td>|</td>|<caption>|<col>|<li>|</li>|<ul>|</ul>|<dl>|<dt>|<dd>|<h1>|</h1>|<h1>A headline</h1>|
  <h2 id="footnote-label">|</h2>|<h3>|<svg>|</svg>|<math>|<mtext>|<mglyph>|<foreignObject>|<desc>|<title>|</title>|
  <style>|</style>|<script>|</script>|<textarea>|</textarea>|<select>|</select>|<option>|<template>|</template>|
  <noscript>|</noscript>|<object>|</object>|<button>|</button>|<form>|<iframe>|</iframe>|<plaintext>|<xmp>|<font>|
  <ruby>|<rt>|<rp>|</ruby>|<details>|</details>|<summary>|<pre>|<pre>\n\n|</pre>|<code>|<blockquote>|</blockquote>|
  <section data-footnotes>|</section>|<img src="x" onerror="y">|<input>|<br>|<hr>|<body>|<!-- c -->|<!--|-->|<![CDATA[|<?x|
  <marquee>|<figure>|<listing>|<span id="constructor">|<p id="user-content-fn-1">|<a href="java&Tab;script:x">|</div></div>`.split(
    /\|\n?\s*/,
  )

/** A body made of such pieces, more of Markdown than of HTML. */
export const bodies = fc
  .array(fc.oneof(...[markdown, markdown, html].map((pieces) => fc.constantFrom(...pieces))), { maxLength: 24 })
  .map((pieces) => pieces.join(''))
