import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { ninjs } from 'kawaraban/outputs'
import { expect, test } from 'vitest'
import { collect, expected, file, hostile, news } from './newsroom.js'
import { standard } from './standards.js'

const ajv = new Ajv2020({ strict: false })
addFormats.default(ajv)
// Where something is on a map is nothing that an article says.
ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json', type: 'object' })
const validate = ajv.compile(standard('ninjs-schema_3.1.json'))

function offences(item: unknown) {
  validate(item)
  return validate.errors ?? []
}

test('an article is this', async () => {
  const entry = (await collect(news)).edition('ja').get('fox')
  const item = entry && (await ninjs(entry))
  await expect(`${JSON.stringify(item, undefined, 2)}\n`).toMatchFileSnapshot(expected('fox.ja.ninjs.json'))
})

test('every article is valid by the schema of IPTC, withdrawn and borrowed ones too', async () => {
  const collection = await collect({
    ...news,
    'full.en.md': file(`title: A
date: 2025-01-20
expires: 2030-01-01
embargoUntil: 2025-01-20T09:00+09:00
image: { src: /a.jpg, alt: B, caption: C, credit: D }
disclosure: { ai: generated, translation: machine, reviewedBy: E, sponsor: F }`),
  })
  const entries = collection.locales.flatMap((locale) => {
    const { entries: shown, withdrawn } = collection.edition(locale)
    return [...shown, ...withdrawn]
  })
  expect(entries.length).toBeGreaterThan(7)
  for (const entry of entries) expect(offences(await ninjs(entry))).toEqual([])
  const [entry] = hostile({ title: '\u0008\uD800', authors: [{ name: '\uFFFE' }] }).edition('en').entries
  const item = entry && (await ninjs(entry))
  expect(offences(item)).toEqual([])
  expect(JSON.stringify(item)).not.toMatch(/\\ud|\\u0008|\uFFFE/)
})

test('the schema is asked', () => {
  expect(offences({ title: 'no uri' })).not.toEqual([])
  expect(offences({ uri: 'a', invented: true })).not.toEqual([])
})

test('it says where a machine had a part', async () => {
  const sourceOf = async (given: string) => {
    const collection = await collect({ 'a.en.md': file(`title: A\ndate: 2025-01-20\ndisclosure: ${given}`) })
    const entry = collection.edition('en').get('a')
    return entry && (await ninjs(entry))['digitalSourceType']
  }
  const uri = (name: string) => ({ uri: `http://cv.iptc.org/newscodes/digitalsourcetype/${name}` })
  expect(await sourceOf('{ ai: generated }')).toEqual(uri('trainedAlgorithmicMedia'))
  expect(await sourceOf('{ ai: assisted }')).toEqual(uri('compositeWithTrainedAlgorithmicMedia'))
  expect(await sourceOf('{ translation: machine }')).toEqual(uri('compositeWithTrainedAlgorithmicMedia'))
  expect(await sourceOf('{ sponsor: F }')).toBe(undefined)
})

test('of a withdrawn article there is only that it was, and what was wrong', async () => {
  const entry = (await collect(news)).edition('ja').get('gone')
  const item = entry && (await ninjs(entry))
  expect(item).toMatchObject({ pubStatus: 'canceled', edNote: '2025-01-20 事実ではありませんでした。' })
  expect(JSON.stringify(item)).not.toMatch(/秘密|鈴木/)
})
