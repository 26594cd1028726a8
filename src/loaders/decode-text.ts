import { UnreadableFile } from './loader.js'

/** Bytes as text. A byte order mark stays, since positions count it; what is not UTF-8 is no text. */
export function decodeText(bytes: Uint8Array | ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new UnreadableFile('Encoding', 'The file is not in UTF-8.')
  }
}
