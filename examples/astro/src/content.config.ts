import { defineCollection } from 'astro:content'
import { news } from './news'

export const collections = { articles: defineCollection({ loader: news }) }
