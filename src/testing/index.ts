export { missingMessages, type MissingMessage } from './missing-messages.js'
export { testPlugin, type PluginFixture, type PluginTest } from './test-plugin.js'
