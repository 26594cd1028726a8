export type { ContractTest } from './contract-test.js'
export { missingMessages, type MissingMessage } from './missing-messages.js'
export { testLoader } from './test-loader.js'
export { testPlugin, type PluginFixture } from './test-plugin.js'
