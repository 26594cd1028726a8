/**
 * Of `yaml`, what reads YAML 1.2: it is bundled into this module of the package, without what writes YAML, makes
 * JavaScript values of nodes, or belongs to YAML 1.1. Whatever reaches for such gets an error that names it.
 */
export { Composer, isCollection, isMap, isNode, isPair, isScalar, isSeq, Parser } from 'yaml'
export type { CST, Document, ParsedNode, Scalar, YAMLError, YAMLMap } from 'yaml'
