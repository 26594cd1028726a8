import type { Parent, Text } from 'mdast'

/** Text with its reading: one for all of it, or one for each character. */
export interface Ruby extends Parent {
  type: 'ruby'
  readings: string[]
  /** What the reading is of. */
  children: [Text]
}

declare module 'mdast' {
  interface PhrasingContentMap {
    ruby: Ruby
  }
  interface RootContentMap {
    ruby: Ruby
  }
}
