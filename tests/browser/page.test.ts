import { describe } from 'vitest'
import { publish } from './publish.js'
import { holdToNode } from './same-as-node.js'

describe('a page makes what Node makes', () => {
  holdToNode(publish)
})
