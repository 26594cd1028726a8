import type { Locale } from 'kawaraban/locales'
import * as exported from 'kawaraban/locales'

/** Every locale that the package has. */
export const bundled: readonly Locale[] = Object.values(exported).filter((value) => typeof value === 'object')
