export { type Bundler, type BundlerParts, openBundler } from './bundler.ts'
export { folderCache, memoryCache, type PreparedCache } from './cache.ts'
export { type Fault, NotBundled, type Remark } from './faults.ts'
export { insertedNumber } from './inserted-number.ts'
export type {
  Bundle,
  BundleLang,
  BundleOrder,
  Entry,
  Piece,
  Progress,
  ReadingLang,
  Volume,
} from './order.ts'
export { type AskedPage, type PagePicture, pictureOfPage } from './page-picture/picture-of-page.ts'
export type { Recognize, RecognizedPage } from './prepare/host.ts'
export { sayFault, sayRemark } from './words/index.ts'
