import { expect, test } from 'vitest'
import { timeBody } from '../helpers/accepted.js'
import { pathological } from '../helpers/pathological.js'

// Each size of each shape is either refused or done within a second.
test.each(Object.entries(pathological))('%s', (_, shape) => {
  for (const size of [4, 16, 64, 256])
    expect(timeBody(shape(size * 1024)).milliseconds, `${size} KiB`).toBeLessThan(1000)
})
