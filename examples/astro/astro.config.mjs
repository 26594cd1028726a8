import { defineConfig } from 'astro/config'
import { kawaraban } from 'kawaraban/astro'

export default defineConfig({
  site: 'https://kawaraban.example',
  integrations: [kawaraban()],
})
