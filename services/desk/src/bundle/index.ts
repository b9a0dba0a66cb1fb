export { bundleMigrations } from './migrations.ts'
export {
  type ChosenPiece,
  choosePieces,
  groupsKeepOrder,
  type PiecesOrder,
  type PiecesWanted,
} from './choose-pieces.ts'
export {
  type BundleAsked,
  type BundleToBind,
  type DeskBundles,
  deskBundles,
  mayBundle,
  type PieceToBind,
} from './desk-bundles.ts'
export { ADDRESSEES, type Addressee, type BundleWish, isIdentity } from './plan-bundle.ts'
