/** Where in the site an address is: `ja/koyubi-3b/`. @param {string} url */
export const addressOf = (url) => decodeURI(new URL(url).pathname).slice(1)

/** The way from a page to the root of the site. @param {string} address */
export const rootOf = (address) => '../'.repeat(address.split('/').length - 1)

/** An address as it stands in a link. @param {string} address */
export const path = (address) => address.split('/').map(encodeURIComponent).join('/')

/** A part of an address for a topic, whatever its name is. @param {string} topic */
export const slugOf = (topic) =>
  topic
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '') || 'topic'
