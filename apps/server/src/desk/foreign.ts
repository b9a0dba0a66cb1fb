export { isFromAnotherSite as isForeign } from '../http/cross-site.ts'
