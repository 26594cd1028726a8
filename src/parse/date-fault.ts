import { newsInstant } from '../schema/fields.js'
import type { Fault } from './fault.js'

type Path = readonly (string | number)[]

const names = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const instant = newsInstant()
const clock = /^(?:T|\s)\s*(\d{1,2}):(\d{2})(:\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i

/** What is wrong with a text that is no date, and what to write if that can be told. */
export function dateFault(path: Path, value: string, wantsInstant: boolean): Fault {
  const fault = (
    hint: string,
    values: Fault['values'] = {},
    message = wantsInstant ? 'messageInstant' : 'message',
  ) => ({
    code: 'invalid-date',
    path,
    message,
    hint,
    values: { value, ...values },
  })
  const general = fault(wantsInstant ? 'hintInstant' : 'hint')
  const found = partsOf(value.normalize('NFKC').trim())
  if (!found) return general
  const { year, month, day, rest } = found
  if (month < 1 || month > 12 || day < 1) return fault('hint', {}, 'noSuchDay')
  const days = new Date(Date.UTC(Number(year), month, 0)).getUTCDate()
  if (day > days) return fault('hintDay', { days }, 'noSuchDay')
  const civil = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  if (rest === '' && !wantsInstant) return fault('hintRewrite', { suggestion: civil })
  if (rest === '') return fault('hintTime', { suggestion: `${civil}T09:00+09:00` })
  const [, hour = '', minute = '', second = '', offset] = clock.exec(rest) ?? []
  const time = `${civil}T${hour.padStart(2, '0')}:${minute}${second}`
  if (hour === '' || !instant.safeParse(`${time}Z`).success) return fault('hintInstant')
  if (offset === undefined) return fault('hintOffset', { suggestion: `${time}+09:00` })
  const suggestion = time + offset.toUpperCase().replace(/^(.\d{2})(\d{2})$/, '$1:$2')
  return instant.safeParse(suggestion).success ? fault('hintRewrite', { suggestion }) : fault('hintInstant')
}

/** Year, month and day where a text leaves no doubt which is which. `01/02/2025` leaves one. */
function partsOf(text: string): { year: string; month: number; day: number; rest: string } | undefined {
  const numbers =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?(?!\d)(.*)$/su.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})(?!\d)(.*)$/s.exec(text)
  if (numbers) {
    const [, year = '', month, day, rest = ''] = numbers
    return { year, month: Number(month), day: Number(day), rest: rest.trimEnd() }
  }
  const [, before, name = '', after, year = ''] =
    /^(\d{1,2})?\s*([A-Za-z]{3,9})\.?\s*(\d{1,2})?,?\s+(\d{4})$/.exec(text) ?? []
  const month = names.indexOf(name.slice(0, 3).toLowerCase()) + 1
  const day = before ?? after
  return month > 0 && day !== undefined ? { year, month, day: Number(day), rest: '' } : undefined
}
