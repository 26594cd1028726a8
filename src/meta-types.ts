import type * as z from 'zod'
import type { Plugin } from './plugin.js'

/** The fields that plugins add. Merging the shapes costs the compiler a fraction of merging what they give. */
type ShapesOf<Plugins extends readonly Plugin[]> = Plugins extends readonly [
  infer First,
  ...infer Rest extends readonly Plugin[],
]
  ? ShapeOf<First> & ShapesOf<Rest>
  : unknown
type ShapeOf<P> = P extends { readonly schema?: z.ZodObject<infer Shape> } ? Shape : unknown

/** The built-in fields that plugins tighten. */
type NarrowsOf<Plugins extends readonly Plugin[]> = Plugins extends readonly [
  infer First,
  ...infer Rest extends readonly Plugin[],
]
  ? NarrowOf<First> & NarrowsOf<Rest>
  : unknown
type NarrowOf<P> = P extends { readonly narrow?: infer Narrow extends object } ? Narrow : unknown

/** The shape of a newsroom's metadata: its schema's, as its plugins narrow and extend it. */
type Joined<Shape, Plugins extends readonly Plugin[]> = Omit<Shape, keyof NarrowsOf<Plugins>> &
  NarrowsOf<Plugins> &
  ShapesOf<Plugins>

/** The metadata of a newsroom: its schema's fields and those of its plugins. */
export type MetaOf<Schema extends z.ZodObject, Plugins extends readonly Plugin[]> = z.output<
  z.ZodObject<Joined<Schema['shape'], Plugins>, Schema['_zod']['config']>
>

/** Nothing where every plugin has names and fields of its own; else what is wrong, for the compiler to say. */
export type Collisions<Plugins extends readonly Plugin[], Fields, Names = never> = Plugins extends readonly [
  infer First extends Plugin,
  ...infer Rest extends readonly Plugin[],
]
  ? Extract<keyof ShapeOf<First>, Fields> extends never
    ? Extract<First['name'], Names> extends never
      ? Collisions<Rest, Fields | Known<keyof ShapeOf<First>>, Names | Known<First['name']>>
      : { readonly 'two plugins have one name': First['name'] }
    : { readonly 'the field is claimed twice': Extract<keyof ShapeOf<First>, Fields> }
  : unknown
type Known<Key> = string extends Key ? never : Key
