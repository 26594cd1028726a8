import { createNewsroom } from 'kawaraban'
import { en } from 'kawaraban/locales'
import { expect, test } from 'vitest'
import { file } from '../helpers/article.js'
import { pathological } from '../helpers/pathological.js'

const newsroom = createNewsroom({ locales: [en] })

// On a quiet machine. Each size of each shape is either refused or done within a second.
test.each(Object.entries(pathological))('%s', (_, shape) => {
  for (const size of [4, 16, 64, 256]) {
    const source = file(shape(size * 1024))
    const begun = performance.now()
    const result = newsroom.safeParse(source)
    if (result.ok) newsroom.renderSync(result.value)
    expect(performance.now() - begun, `${size} KiB`).toBeLessThan(1000)
  }
})
