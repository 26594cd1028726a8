import { checkArticles } from 'kawaraban/vite'
import { defineConfig } from 'vite'
import { newsroom } from './src/newsroom.ts'

const port = Number(process.env.PORT ?? 5173)

export default defineConfig({
  plugins: [checkArticles(newsroom, { base: 'src/articles' })],
  server: { port, strictPort: true },
  preview: { port, strictPort: true },
})
