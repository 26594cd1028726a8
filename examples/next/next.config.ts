import type { NextConfig } from 'next'

const config: NextConfig = {
  trailingSlash: true,
  // The root layout has a language in its path, so what is in none needs a page of its own.
  experimental: { globalNotFound: true },
}

export default config
