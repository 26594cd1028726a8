import { technyan, type MascotComment } from 'kawaraban/mascot'
import { MascotCommentElement, type MascotMood } from 'kawaraban/element'
import type { MascotCommentAttributes } from 'kawaraban/react'
import type { JSX } from 'react'
import { expectTypeOf, test } from 'vitest'

test('the DOM knows the element and its event', () => {
  expectTypeOf<HTMLElementTagNameMap['mascot-comment']>().toEqualTypeOf<MascotCommentElement>()
  const listen = (element: MascotCommentElement) =>
    element.addEventListener('mascot-mood', ({ detail }) => expectTypeOf(detail).toEqualTypeOf<MascotMood>())
  expectTypeOf(listen).toBeFunction()
  expectTypeOf(MascotCommentElement.observedAttributes).toEqualTypeOf<string[]>()
})

test('JSX knows it, with the values that its attributes have', () => {
  expectTypeOf<JSX.IntrinsicElements['mascot-comment']>().toExtend<MascotCommentAttributes>()
  const attributes = { mascot: 'technyan', mood: 'happy', side: 'end', lang: 'ja' } satisfies MascotCommentAttributes
  expectTypeOf(attributes.side).toEqualTypeOf<'end'>()
  // @ts-expect-error there is no such side
  const wrong: MascotCommentAttributes = { side: 'left' }
  expectTypeOf(wrong).toBeObject()
})

test('a mascot is what the element uses, whatever its moods', () => {
  expectTypeOf(MascotCommentElement.use).toBeCallableWith(technyan)
  expectTypeOf<MascotComment['mood']>().toEqualTypeOf<string>()
})
