export { checkArticles, type CheckArticlesOptions } from './check-articles.js'
