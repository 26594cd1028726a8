import { definePlugin } from 'kawaraban'
import * as z from 'zod'

const currency = z.string().regex(/^[A-Z]{3}$/, 'Write a currency as ISO 4217 has it, such as JPY.')
const investors = z.array(z.string().trim().min(1)).min(1)
const deal = z.object({ round: z.enum(['seed', 'a', 'b']), amount: z.number().positive(), currency, investors })

/** Who invested how much: the frontmatter field `funding`, a sentence before the body, and structured data. */
export const funding = definePlugin({
  name: 'funding',
  schema: z.object({ funding: deal.optional().describe('A round of funding: who invested how much.') }),
  messages: {
    en: { deal: '{{round}}: {{amount}} from {{investors}}', seed: 'Seed', a: 'Series A', b: 'Series B' },
    ja: { deal: '{{round}}で{{investors}}から{{amount}}を調達', seed: 'シード', a: 'シリーズA', b: 'シリーズB' },
    ko: { deal: '{{round}}: {{investors}}, {{amount}} 투자', seed: '시드', a: '시리즈 A', b: '시리즈 B' },
  },
  slots: {
    beforeBody: ({ meta: { funding } }, { ours, t, formatNumber, formatList }) => {
      if (!funding) return undefined
      const { currency } = funding
      const amount = formatNumber(funding.amount, { style: 'currency', currency, notation: 'compact' })
      const sentence = ours('deal', { round: t(funding.round), amount, investors: formatList(funding.investors) })
      return { type: 'element', tagName: 'p', properties: {}, children: [sentence] }
    },
  },
  jsonLd: ({ meta: { funding } }) => {
    const funder = funding?.investors.map((name) => ({ '@type': 'Organization', name }))
    const amount = { '@type': 'MonetaryAmount', value: funding?.amount, currency: funding?.currency }
    return funding && { about: { '@type': 'MonetaryGrant', amount, funder } }
  },
})
