/** The articles as text, by path. Vite replaces this module when one of them is saved. */
export const texts = import.meta.glob<string>('./articles/**/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** Where Vite puts the images that they name. */
export const images = import.meta.glob<string>('./articles/images/*', { query: '?url', import: 'default', eager: true })
