export type { BuildOptions } from './build-options.js'
export { folder, type FolderOptions } from './folder.js'
export { folderAssets, type FolderAssets } from './folder-assets.js'
