import { readFileSync } from 'node:fs'
import { createNewsroom, technyan } from 'kawaraban'
import { en, ja } from 'kawaraban/locales'
import { byHand } from './by-hand.mjs'

/**
 * npm run bench [FILE]: our parse + renderSync against the script that does the same by hand, in one process, in turn,
 * so that a machine that slows down slows both. The ratio is what counts. The article has nothing in it that only we read.
 */
const file = process.argv[2] ?? new URL('article.ja.md', import.meta.url)
const source = readFileSync(file, 'utf8')
const newsroom = createNewsroom({ locales: [ja, en], plugins: [technyan] })
const ours = () => newsroom.renderSync(newsroom.parse(source)).html
const theirs = () => byHand(source)

const rounds = 60
const perRound = 5
const time = (run) => {
  const start = performance.now()
  for (let n = 0; n < perRound; n++) run()
  return (performance.now() - start) / perRound
}
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]

for (let n = 0; n < 20; n++) [ours, theirs].forEach(time)
const ratios = []
const times = { ours: [], theirs: [] }
for (let round = 0; round < rounds; round++) {
  const first = round % 2 === 0
  const a = first ? time(ours) : undefined
  const b = time(theirs)
  const ourTime = a ?? time(ours)
  times.ours.push(ourTime)
  times.theirs.push(b)
  ratios.push(ourTime / b)
}
console.log(`${source.length.toLocaleString('en')} characters, medians of ${rounds} rounds, in turn`)
console.log(`kawaraban  parse + renderSync   ${median(times.ours).toFixed(2)} ms`)
console.log(`by hand    the same work        ${median(times.theirs).toFixed(2)} ms`)
console.log(`ratio                           ${median(ratios).toFixed(2)}`)
