import type { Root } from 'hast'
import { createNewsroom, definePlugin } from 'kawaraban'
import { en } from 'kawaraban/locales'
import { describe, expect, test } from 'vitest'
import { sanitizeStable } from '../src/render/raw-html.js'
import { createSanitizer } from '../src/render/sanitize.js'
import { articleWith, bodyOf, plainNewsroom } from './helpers/body.js'
import { browsers, elementsOf } from './helpers/browser.js'
import { casesOf } from './helpers/cases.js'
import { reparsed } from './helpers/fixed-point.js'
import { offences } from './helpers/policy.js'

/** Addresses that run something, in the guises in which browsers still read them. */
const addresses = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  '\tjavascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'java\rscript:alert(1)',
  '\u0001javascript:alert(1)',
  '\u001Fjavascript:alert(1)',
  'javascript\t:alert(1)',
  '&#106;avascript:alert(1)',
  '&#x6A;avascript:alert(1)',
  '&#0000106avascript:alert(1)',
  'java&Tab;script&colon;alert(1)',
  'javascript&#58;alert(1)',
  'java&NewLine;script:alert(1)',
  '&#1;javascript:alert(1)',
  '&#14;  javascript:alert(1)',
  'javascript://news.example/%0Aalert(1)',
  'javascript:/*?#*/alert(1)',
  'vbscript:msgbox(1)',
  'livescript:x',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  'DATA:image/svg+xml,<svg onload=alert(1)>',
  'blob:https://news.example/1',
  'file:///etc/passwd',
  'filesystem:https://news.example/x',
  'view-source:x',
  'feed:javascript:alert(1)',
  'jar:x!/y',
  'mhtml:x',
  'about:blank',
  'ftp://example.com/x',
  'ws://example.com',
  'intent://x#Intent;end',
]

const sinks: readonly ((address: string) => string)[] = [
  (address) => `<a href="${address}">x</a>`,
  (address) => `<img src="${address}">`,
  (address) => `<blockquote cite="${address}">x</blockquote><q cite='${address}'>y</q>`,
  (address) => `[x](<${address.replaceAll(/[\n\r<>]/g, '')}>)`,
  (address) => `![x](<${address.replaceAll(/[\n\r<>]/g, '')}>)`,
  (address) => `[x]\n\n[x]: <${address.replaceAll(/[\n\r<>]/g, '')}>`,
  (address) => `<${address}>`,
]

const elements = [
  '<script>alert(1)</script>',
  '<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<script/xss>alert(1)</script>',
  '<script\n>alert(1)</script\n>',
  '<style>*{background:url(javascript:alert(1))}</style>',
  '<link rel=stylesheet href=//evil.example/x.css>',
  '<meta http-equiv=refresh content="0;url=javascript:alert(1)">',
  '<base href="//evil.example/">',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="javascript:alert(1)"></object>',
  '<embed src="javascript:alert(1)">',
  '<applet code=x></applet>',
  '<frameset><frame src="javascript:alert(1)"></frameset>',
  '<form action="javascript:alert(1)"><button formaction="javascript:alert(2)">x</button></form>',
  '<form id=x><input name=attributes><input type=submit formaction=//evil.example></form>',
  '<form name=cookie><input name=body></form>',
  '<input type=image src=x formaction="javascript:alert(1)">',
  '<input onfocus=alert(1) autofocus>',
  '<input type=checkbox onclick=alert(1)>',
  '<select autofocus onfocus=alert(1)><option>x</select>',
  '<textarea autofocus onfocus=alert(1)></textarea>',
  '<keygen autofocus onfocus=alert(1)>',
  '<video src=x onerror=alert(1)><source onerror=alert(1)></video>',
  '<audio src=x onerror=alert(1) autoplay></audio>',
  '<picture><source srcset="//evil.example/x"><img src=x></picture>',
  '<details open ontoggle=alert(1)>x</details>',
  '<img src=x onerror=alert(1)>',
  '<img src=x onerror\n=alert(1)>',
  '<img src=x:x onerror=alert(1)//',
  '<img/src/onerror=alert(1)>',
  '<img src="x" """><script>alert(1)</script>">',
  '<img srcset="//evil.example/x 1x" style="position:fixed">',
  '<a href=x onmouseover=alert(1) onclick=alert(2) ping=//evil.example download target=_blank>x</a>',
  '<p style="background:url(//evil.example)" class="kb-header" data-x=1 onpointerenter=alert(1)>x</p>',
  '<div hidden popover contenteditable draggable=true tabindex=0 accesskey=x slot=x part=x is=x>x</div>',
  '<table><tr><td data-align="x" align=constructor>x</table>',
  '<body onload=alert(1)>x</body>',
  '<html onclick=alert(1)>x</html>',
  '<marquee onstart=alert(1)>x</marquee>',
  '<isindex action="javascript:alert(1)" type=image>',
  '<x-custom onclick=alert(1)>x</x-custom>',
  '<bgsound src="javascript:alert(1)"><layer src=x></layer><xml id=x></xml>',
  '<dialog open>x</dialog><portal src=//evil.example></portal><fencedframe></fencedframe>',
  '<math href="javascript:alert(1)">x</math>',
  '<math><maction actiontype="statusline#" xlink:href="javascript:alert(1)">x</maction></math>',
  '<svg onload=alert(1)></svg>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><script href="data:,alert(1)"/></svg>',
  '<svg><a xlink:href="javascript:alert(1)"><text y=9>x</text></a></svg>',
  '<svg><animate onbegin=alert(1) attributeName=x></svg>',
  '<svg><set attributeName=href to="javascript:alert(1)"></svg>',
  '<svg><use href="data:image/svg+xml,<svg id=x xmlns=http://www.w3.org/2000/svg><image href=1 onerror=alert(1) /></svg>#x"/></svg>',
  '<svg><foreignObject><iframe onload=alert(1)></iframe></foreignObject></svg>',
  // Shapes that come back to life when sanitized HTML is parsed again.
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<math><mtext><table><mglyph><svg><mtext><textarea><path id="</textarea><img onerror=alert(1) src=1>">',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<svg><p><style><!--</style><img src=1 onerror=alert(1)>--></style>',
  '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
  '<math></p><style><!--</style><img src/onerror=alert(1)>',
  '<svg><style><img src="</style><img src=1 onerror=alert(1)>"></svg>',
  '<svg><desc><svg><style>&lt;img src=1 onerror=alert(1)></style></svg></desc></svg>',
  '<svg><title><![CDATA[</title><img src=1 onerror=alert(1)>]]></svg>',
  '<math><annotation-xml encoding="text/html"><style><img src=1 onerror=alert(1)></style></annotation-xml></math>',
  '<math><mi><table><svg><mi></mi></svg></table><img src=1 onerror=alert(1)></mi></math>',
  '<noscript><p title="</noscript><img src=1 onerror=alert(1)>"></p></noscript>',
  '<noscript><style></noscript><img src=1 onerror=alert(1)></style></noscript>',
  '<noembed><p title="</noembed><img src=1 onerror=alert(1)>"></noembed>',
  '<noframes><p title="</noframes><img src=1 onerror=alert(1)>"></noframes>',
  '<xmp><p title="</xmp><img src=1 onerror=alert(1)>"></xmp>',
  '<iframe><p title="</iframe><img src=1 onerror=alert(1)>"></iframe>',
  '<textarea><p title="</textarea><img src=1 onerror=alert(1)>"></textarea>',
  '<title><p title="</title><img src=1 onerror=alert(1)>"></title>',
  '<plaintext><img src=1 onerror=alert(1)>',
  '<template><img src=1 onerror=alert(1)></template>',
  '<template><template></template><script>alert(1)</script></template>',
  '<select><template><img src=1 onerror=alert(1)></template></select>',
  '<select><iframe></select><img src=1 onerror=alert(1)>',
  '<table><caption><svg><style></caption></table><img src=1 onerror=alert(1)></style>',
  '<table><tr><td><svg><td><img src=1 onerror=alert(1)>',
  '<a><table><a onclick=alert(1)></table></a>',
  '<p><button><p onclick=alert(1)>',
  '<b><p><b><p><b onclick=alert(1)></b></p></b></p>',
  '<!--><img src=1 onerror=alert(1)>-->',
  '<!---><img src=1 onerror=alert(1)>',
  '<!--!><img src=1 onerror=alert(1)>-->',
  '<!-- --!><img src=1 onerror=alert(1)>',
  '<![CDATA[><img src=1 onerror=alert(1)>]]>',
  '<?php ><img src=1 onerror=alert(1)> ?>',
  '<!DOCTYPE x [<!ENTITY y "z">]><img src=1 onerror=alert(1)>',
  '</p/onclick=alert(1)><img src=1/onerror=alert(1)>',
  '<\u0000script>alert(1)</script>',
  '<img src=1 on\u0000error=alert(1)>',
  '<svg\u000Conload=alert(1)>',
  '&lt;img src=1 onerror=alert(1)&gt;',
  '`<img src=1 onerror=alert(1)>`',
  '```html"onload=alert(1)\n<img src=1 onerror=alert(1)>\n```',
  '[a]( "onmouseover=alert(1) x=\\"")',
  '![" onerror=alert(1) "](x " onerror=alert(1) ")',
  '[x](https://example.com/"onclick="alert(1))',
  '| <img src=1 onerror=alert(1)> |\n|---|\n| <script>alert(1)</script> |',
  'x[^"><img src=1 onerror=alert(1)>]\n\n[^"><img src=1 onerror=alert(1)>]: y',
  '## <img src=1 onerror=alert(1)> "><script>alert(1)</script>',
  // Names that would hide those of the page.
  '<a id=x name=cookie>x</a><img name=body><img name=forms id=location>',
  '<a id=body></a><a id=body href="javascript:alert(1)"></a>',
  '<h2 id=location>x</h2><h2 id=forms name=forms>x</h2>',
]

describe('what an author may not write is not there, in any browser', () => {
  const places: readonly (readonly [string, (markup: string) => string])[] = [
    ['by itself', (markup) => markup],
    ['in a sentence', (markup) => `Text ${markup} and **more**.`],
    ['in a list', (markup) => `- ${markup}\n- b`],
    ['in unclosed HTML', (markup) => `<div><a href=x><table><tr><td>\n\n${markup}\n\nEnd[^1].\n\n[^1]: Note ${markup}`],
  ]
  test.each(elements)('%j', (markup) => {
    for (const [place, put] of places) expect(offences(bodyOf(put(markup))), place).toEqual([])
  })

  test.each(addresses)('%j', (address) => {
    expect(offences(bodyOf(sinks.map((put) => put(address)).join('\n\n')))).toEqual([])
  })
})

describe('the test of that sees', () => {
  test.each([
    ['<script>1</script>', '<script>'],
    ['<p onclick=alert(1)>', '<p onclick="alert(1)">'],
    ['<a href="java\tscript:alert(1)">', '<a href="java\\tscript:alert(1)">'],
    ['<img src="data:,x">', '<img src="data:,x">'],
    ['<svg>', 'http://www.w3.org/2000/svg svg'],
    ['<noscript><p title="</noscript><img src=1 onerror=alert(1)>">', '<img onerror="alert(1)">'],
    ['<template><b onclick=x></template>', '<b onclick="x">'],
    ['<!-- x -->', '<#comment>'],
    ['<input type=checkbox>', '<input> that works'],
    ['<p class="kb-header">', '<p class="kb-header">'],
  ])('%s', (html, offence) => {
    expect(offences(html)).toContain(offence)
  })
})

describe('what an author may write survives', () => {
  test.each(casesOf('survives.txt'))('$name', ({ markdown, html }) => {
    const body = bodyOf(markdown)
    expect(body).toBe(html)
    expect(offences(body)).toEqual([])
  })

  test('lines end with LF, however the file ends them', () => {
    expect(bodyOf('a\r\nb\rc&#13;d [e](f "g&#13;&#10;h")\r\n\r\n    one\r\n    two\r\n\r\n<b>x\r\ny</b>\r\n')).toBe(
      '<p>a\nb\nc\nd <a href="f" title="g\nh">e</a></p>\n<pre><code>one\ntwo\n</code></pre>\n<p><b>x\ny</b></p>',
    )
  })
})

describe('what is written is what a browser makes of it', () => {
  test.each([
    '<p><button><p>x',
    '<a><svg><a>x',
    '<h1><object><h2>x',
    '<pre>\n\nx</pre>',
    '<pre>\n\n\nx</pre>\n\n```\n\nx\n```',
    '<table><tr><td>\n\n## x\n\n<table>y',
    '<b><p>x</b>y</p>',
    '<a id=x><p>y</a>z</p>',
    '<ul><li>x<li>y</ul></li>',
    '<caption>x</caption><col><td>y',
    '<ruby>漢<rt>かん<rp>)<rb>x<rtc>y',
    '<details>x<summary>y',
    '<dl><dt>x<dd>y<dt>z',
    '<h2>x<h3>y',
    '[a <https://example.com> b](c)',
    '[a[^1]](b)\n\n[^1]: <p>c<a href=d>e[^1]',
    '<nobr><nobr>x<select><nobr>y',
    'a\r\nb&#13;c',
  ])('%j', (markdown) => {
    const body = bodyOf(markdown)
    for (const browser of browsers) expect(reparsed(body, browser)).toBe(body)
  })

  test('where that never settles, the HTML is text', () => {
    let n = 0
    const restless = (tree: Root): Root => {
      const child: Root['children'][number] = { type: 'text', value: String(n++) }
      return { ...tree, children: [...tree.children, child] }
    }
    const tree = sanitizeStable(
      { type: 'root', children: [{ type: 'element', tagName: 'b', properties: {}, children: [] }] },
      restless,
    )
    expect(tree.children).toMatchObject([{ tagName: 'p', children: [{ type: 'text' }] }])
    expect(JSON.stringify(tree)).toContain('<b></b>0')
  })
})

describe('metadata is text', () => {
  const markup = '"><img src=x onerror=alert(1)><script>alert(1)</script>&lt;'
  const escaped = '"><img src=x onerror=alert(1)><script>alert(1)</script>&#x26;lt;'.replaceAll('<', '&#x3C;')

  test('in every place on the page, escaped once', () => {
    const article = articleWith('', {
      title: markup,
      description: markup,
      category: markup,
      tags: [markup],
      relatedCompanies: [markup],
      authors: [markup],
    })
    const { html } = plainNewsroom.renderSync(article as never)
    expect(html.split(escaped)).toHaveLength(7)
    const names = elementsOf(html).map(({ name, attributes }) => [name, ...Object.keys(attributes)].join(' '))
    expect(names.filter((name) => /img|script|on/.test(name))).toEqual([])
  })

  test('also where it has not been through the schema', () => {
    const { meta, ...rest } = articleWith('')
    const authors = [
      { name: 'A', url: 'javascript:alert(1)' },
      { name: 'B', url: 'https://b.example' },
    ]
    const { html } = plainNewsroom.renderSync({ ...rest, meta: { ...meta, authors } } as never)
    expect(html).toContain('<bdi>A</bdi>')
    expect(html).not.toContain('javascript')
    expect(html).toContain('<a href="https://b.example" rel="author"><bdi>B</bdi></a>')
  })
})

describe('what plugins declare', () => {
  test('widens the one allow-list, and adds to the values of an attribute', () => {
    const sanitize = createSanitizer([
      { figure: [['className', 'one']], meter: ['value'], code: [['className', 'math']] },
      { figure: [['className', 'two'], 'dataMood'], meter: [['value', '1']] },
    ])
    const element = (tagName: string, properties: Record<string, unknown>) =>
      ({ type: 'element', tagName, properties, children: [] }) as Root['children'][number]
    const clean = sanitize({
      type: 'root',
      children: [
        element('figure', { className: ['one', 'two', 'three'], dataMood: 'happy', onClick: 'x' }),
        element('meter', { value: '2', min: '1' }),
        element('code', { className: ['math', 'language-ts', 'x'] }),
        element('dialog', {}),
      ],
    })
    expect(clean.children).toEqual([
      element('figure', { className: ['one', 'two'], dataMood: 'happy' }),
      element('meter', { value: '2' }),
      element('code', { className: ['math', 'language-ts'] }),
    ])
  })

  test('is all that their slots and rehype plugins get onto the page', () => {
    const sly = definePlugin({
      name: 'sly',
      elements: { meter: ['value'] },
      rehype: [
        () => (tree: Root) => {
          tree.children.push({ type: 'element', tagName: 'script', properties: {}, children: [] })
          tree.children.push({
            type: 'element',
            tagName: 'meter',
            properties: { value: '1', onClick: 'x' },
            children: [],
          })
        },
      ],
      slots: {
        footer: () => ({
          type: 'element',
          tagName: 'a',
          properties: { href: 'javascript:x', style: 'x' },
          children: [],
        }),
      },
    })
    const newsroom = createNewsroom({ locales: [en], plugins: [sly] })
    const article = newsroom.create({ meta: { title: 'A', date: '2025-01-20', locale: 'en' }, body: 'x <b>y</b>' })
    const { parts } = newsroom.renderSync(article)
    expect(parts.body).toBe('<p>x <b>y</b></p><meter value="1"></meter>')
    expect(parts.footer).toBe('<footer class="kb-footer"><a></a></footer>')
  })
})
