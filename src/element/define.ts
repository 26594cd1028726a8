import { technyanLook } from '../mascot/technyan-look.js'
import { MascotCommentElement } from './mascot-comment.js'

// The only module of the library that does something by being imported.
MascotCommentElement.use(technyanLook)
MascotCommentElement.define()

export { MascotCommentElement }
