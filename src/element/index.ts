export { MascotCommentElement, type MascotMood } from './mascot-comment.js'
