import type { Element, Root } from 'hast'

/** What a visitor says: nothing to go on, SKIP to leave out what is inside, EXIT to end the walk, or where to go on. */
export const SKIP = 'skip'
export const EXIT = 'exit'
type Answer = typeof SKIP | typeof EXIT | number | undefined | void

/**
 * Calls `visit` for every element, parents before their children, in the order of the page. What a visitor inserts
 * behind an element is visited too. unist-util-visit does the same for any tree, but it makes and names a function for
 * every node: with the ten passes that a body takes, that was a seventh of all rendering.
 */
export function eachElement(tree: Root, visit: (node: Element, index: number, parent: Root | Element) => Answer): void {
  walk(tree, visit)
}

function walk(parent: Root | Element, visit: Parameters<typeof eachElement>[1]): typeof EXIT | undefined {
  for (let index = 0; index < parent.children.length; index++) {
    const node = parent.children[index]
    if (node?.type !== 'element') continue
    const answer = visit(node, index, parent)
    if (typeof answer === 'number') index = answer - 1
    else if (answer === EXIT || (answer !== SKIP && walk(node, visit) === EXIT)) return EXIT
  }
  return undefined
}
