import type { Element, ElementContent, Root } from 'hast'
import { h } from './nodes.js'
import { blockNames } from './text.js'
import { eachElement } from './walk.js'

/**
 * Makes the words of a task the label of its box, which has no name for assistive technology otherwise (HTML Standard,
 * 4.10.4): the words up to the first block, such as a list within the task.
 */
export function labelTasks(tree: Root): void {
  eachElement(tree, (node) => {
    const { className } = node.properties
    if (node.tagName !== 'li' || !Array.isArray(className) || !className.includes('task-list-item')) return
    const first = firstOf(node)
    const holder = first?.tagName === 'p' ? first : node
    const box = firstOf(holder)
    if (box?.tagName === 'input') holder.children = labelled(holder.children, holder.children.indexOf(box))
  })
}

function labelled(children: ElementContent[], start: number): ElementContent[] {
  const next = children.findIndex((child, index) => index > start && isBlock(child))
  const end = next < 0 ? children.length : next
  const words = children.slice(start, end)
  // A label in a label would be none, and a label names one thing.
  if (words.slice(1).some(isNamed)) return children
  return [...children.slice(0, start), h('label', {}, ...words), ...children.slice(end)]
}

function firstOf(node: Element): Element | undefined {
  const first = node.children.find((child) => child.type !== 'text' || child.value.trim() !== '')
  return first?.type === 'element' ? first : undefined
}

function isBlock(node: ElementContent): boolean {
  return node.type === 'element' && blockNames.has(node.tagName)
}

function isNamed(node: ElementContent): boolean {
  return node.type === 'element' && (['input', 'label'].includes(node.tagName) || node.children.some(isNamed))
}
