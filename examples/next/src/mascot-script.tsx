'use client'

import { useEffect } from 'react'

/** Brings `<mascot-comment>` to life, once React has taken over what the server sent. */
export function MascotScript() {
  useEffect(() => void import('kawaraban/element/define'), [])
  return null
}
