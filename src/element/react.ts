import type { DetailedHTMLProps, HTMLAttributes } from 'react'
import type { MascotCommentElement } from './mascot-comment.js'

/**
 * The attributes of `<mascot-comment>` in JSX, as React 19 sets them. Importing `kawaraban/react` for its types is all that
 * it takes.
 *
 * @example
 * import type {} from 'kawaraban/react'
 * const comment = <mascot-comment mascot="technyan" mood="happy" lang="ja">おどろいたにゃ！</mascot-comment>
 * const plain = <mascot-comment mascot="technyan" variant="plain" />
 */
export interface MascotCommentAttributes extends HTMLAttributes<MascotCommentElement> {
  mascot?: string | undefined
  mood?: string | undefined
  side?: 'start' | 'end' | undefined
  variant?: 'bubble' | 'plain' | 'compact' | undefined
  name?: string | undefined
  label?: string | undefined
  avatar?: string | undefined
}

/** Written out of the block below, where React's own types are not in reach. */
type MascotCommentProps = DetailedHTMLProps<MascotCommentAttributes, MascotCommentElement>

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'mascot-comment': MascotCommentProps
    }
  }
}
