#!/usr/bin/env node
import { main } from './command-line.js'

const { stdout, stderr } = process
let isOpen = false
const close = () => {
  if (isOpen) stderr.write('\r\u001B[2K')
  isOpen = false
}

// Whoever reads no further, as `head` does, wants no more of it; what is being done goes on.
for (const stream of [stdout, stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })

process.exitCode = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  isTerminal: stderr.isTTY,
  out(text) {
    close()
    stdout.write(text)
  },
  error(text) {
    close()
    stderr.write(text)
  },
  progress(text) {
    if (!stderr.isTTY) return
    stderr.write(`\r\u001B[2K${text}`)
    isOpen = true
  },
})
