import { NextResponse, type NextRequest } from 'next/server'
import { newsroom } from './newsroom'

/** The door: readers are led to the edition of their language. */
export function proxy(request: NextRequest) {
  const lang = newsroom.match(request.headers.get('accept-language') ?? '')
  const response = NextResponse.redirect(new URL(`/${lang}/`, request.url))
  response.headers.set('Vary', 'Accept-Language')
  return response
}

export const config = { matcher: '/' }
