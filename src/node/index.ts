export { folder, type FolderOptions } from './folder.js'
