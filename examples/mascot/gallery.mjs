import { mascotStyle, renderMascotComment, technyan } from 'kawaraban/mascot'
import { robot } from './robot.mjs'

const escape = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)

/** What technyan says in each mood, from left to right and from right to left. */
const words = {
  en: {
    neutral: 'The weights are out, and the price is on the page. Let us read it together.',
    happy: 'Paws up! It reasons as well as the big one, for a whisker of the price.',
    surprised: 'Half the servers of Osaka, before breakfast? My ears are still up.',
    thinking: 'Five million is what the last run cost. The ones before it are not in that sum.',
    alarmed: 'Eighteen per cent in a morning! Breathe. Chips are needed tomorrow, too.',
  },
  ar: {
    neutral: 'الأوزان منشورة والسعر مكتوب. فلنقرأ معًا.',
    happy: 'مياو! نتيجة النموذج الكبير بجزء يسير من الثمن.',
    surprised: 'نصف خوادم المدينة قبل الفطور؟ ما زالت أذناي منتصبتين.',
    thinking: 'مياو! هذا ثمن التشغيلة الأخيرة وحدها، وما قبلها لا يدخل في الحساب.',
    alarmed: 'ثمانية عشر بالمئة في صباح واحد! لنتنفس أولًا.',
  },
}
const others = {
  ja: '重みが公開されたにゃ！論文より先に、手元のノートで動いたのがうれしいにゃん。',
  'zh-Hans': '英伟达股价一度跌了 18% 喵！先别慌，需求长期来看还是会涨的喵。',
  ko: '잠깐, 학습 비용은 최종 학습만 계산한 숫자라냥. 전체 비용은 좀 더 생각해 봐야 한다냥.',
  de: 'Miau! An einem Tag fast 600 Milliarden Dollar Börsenwert verloren.',
  hi: 'म्याऊँ! वज़न सबके लिए खुले हैं, और क़ीमत भी लिखी है।',
  th: 'เหมียว! น้ำหนักโมเดลเปิดให้ทุกคนแล้ว ราคาก็บอกไว้ครบ',
}
const widths = [240, 390, 720]
const schemes = ['light', 'dark']
const variants = ['bubble', 'plain', 'compact']
const comment = { text: words.en.happy, mood: 'happy' }

/** Each mood in each direction, at each width, in one colour scheme. */
function moods(scheme) {
  const rows = technyan.moods.flatMap((mood) =>
    ['en', 'ar'].map((locale) => {
      const cells = widths.map((width) => {
        // The same words stand on the page six times.
        const id = [scheme, mood, locale, width].join(':')
        const html = renderMascotComment(technyan, { text: words[locale][mood], mood }, { locale, id })
        return `<div class="w${width}">${html}</div>`
      })
      return `<h3>${mood}, ${locale}</h3><div class="row" lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}">${cells.join('')}</div>`
    }),
  )
  return `<section class="${scheme}" data-scheme="${scheme}"><h2>Moods, ${scheme}</h2>${rows.join('')}</section>`
}

function looks(scheme) {
  const cells = variants.flatMap((variant) =>
    ['start', 'end'].map((side) => {
      const html = renderMascotComment(technyan, comment, {
        locale: 'en',
        variant,
        side,
        id: [scheme, variant, side].join(':'),
      })
      return `<div class="w390"><h3>${variant}, ${side}</h3>${html}</div>`
    }),
  )
  return `<section class="${scheme}"><h2>Variants, ${scheme}</h2><div class="row">${cells.join('')}</div></section>`
}

function guests(scheme) {
  const robots = robot.moods.map((mood) =>
    renderMascotComment(
      robot,
      { text: 'Price: 5.5 M. Parameters: 671 B. Beep.', mood },
      { locale: 'en', id: `${scheme}:${mood}` },
    ),
  )
  const languages = Object.entries(others).map(([locale, text]) =>
    renderMascotComment(technyan, { text, mood: 'neutral' }, { locale, id: `${scheme}:${locale}` }),
  )
  const cells = [...robots, ...languages].map((html) => `<div class="w390">${html}</div>`)
  return `<section class="${scheme}"><h2>Another mascot, other languages, ${scheme}</h2><div class="row">${cells.join('')}</div></section>`
}

/** Comments that a browser builds, where no server has rendered them. */
const built = `<section class="light"><h2>Built in the browser</h2><div class="row">
  <div class="w390"><mascot-comment mascot="technyan" mood="surprised" lang="ja">サーバーがなくても話せるにゃ！</mascot-comment></div>
  <div class="w390"><mascot-comment mascot="technyan" mood="thinking" lang="ar">مياو! بلا خادم أيضًا.</mascot-comment></div>
  <div class="w390"><mascot-comment mascot="technyan" mood="happy" lang="en" side="end" label="A word from {{name}}" name="the cat"><p>Two paragraphs.</p><p>And a caption of its own.</p></mascot-comment></div>
</div></section>`

function copy() {
  const formats = ['html', 'feed', 'email', 'text'].map((format) => {
    const html = renderMascotComment(technyan, { text: others.ja, mood: 'happy' }, { locale: 'ja', format })
    return `<h3>${format}</h3><pre tabindex="0"><code>${escape(html)}</code></pre>`
  })
  return `<section class="light"><h2>To copy</h2>${formats.join('')}</section>`
}

/** The page of the gallery: readable without its script, which only the comments built in the browser need. */
export function gallery() {
  const sections = schemes.flatMap((scheme) => [moods(scheme), looks(scheme), guests(scheme)])
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>mascot-comment</title>
    <link rel="stylesheet" href="mascot.css" />
    <link rel="stylesheet" href="gallery.css" />
    <script type="module" src="element.js"></script>
  </head>
  <body>
    <main>
      <h1>mascot-comment</h1>
      ${sections.join('\n')}
      ${built}
      ${copy()}
    </main>
  </body>
</html>
`
}

/** The style of the page, with the robot's own colours. */
export const galleryStyle = `${mascotStyle(robot)}
body { margin: 0; font: 1rem/1.6 system-ui, 'Noto Sans', 'Noto Sans CJK JP', sans-serif; }
h1 { margin: 1rem; font-size: 1.25rem; }
h2, h3 { margin: 0 0 0.5rem; font-size: 0.8125rem; }
section { padding: 1.5rem; background: Canvas; color: CanvasText; }
.light { color-scheme: light; }
.dark { color-scheme: dark; }
.row { display: flex; flex-wrap: wrap; gap: 0 2rem; align-items: start; }
.w240 { inline-size: 240px; }
.w390 { inline-size: 390px; }
.w720 { inline-size: 720px; }
.row > div { max-inline-size: 100%; }
pre { overflow-x: auto; }
`
