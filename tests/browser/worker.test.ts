import { afterAll, describe } from 'vitest'
import type { File } from './publish.js'
import { holdToNode } from './same-as-node.js'

const worker = new Worker(new URL('publish.worker.ts', import.meta.url), { type: 'module' })
const failure = new Promise<never>((_, reject) => {
  worker.addEventListener('error', ({ message }) => reject(new Error(`The worker failed: ${message}`)))
})
// It is looked at by whoever waits for the worker.
failure.catch(() => undefined)
afterAll(() => worker.terminate())

/** What the worker makes of a file; one is asked for at a time. */
function publishInWorker(file: File): Promise<string> {
  const answer = new Promise<string>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<string>) => resolve(data), { once: true })
    worker.postMessage(file)
  })
  return Promise.race([answer, failure])
}

describe('a module worker makes what Node makes', () => {
  holdToNode(publishInWorker)
})
