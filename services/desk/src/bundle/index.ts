export { bundleMigrations } from './migrations.ts'
export { choosePieces, groupsKeepOrder, type PiecesWanted } from './choose-pieces.ts'
export {
  type BundleAsked,
  type BundleToBind,
  type DeskBundles,
  deskBundles,
  mayBundle,
} from './desk-bundles.ts'
export { ADDRESSEES, type Addressee, type BundleWish, isIdentity } from './plan-bundle.ts'
