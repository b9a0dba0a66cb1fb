export {
  type AskedFile,
  type DeskPieces,
  deskPieces,
  LARGEST_PIECE,
  type OpenedFile,
  type PieceUpload,
  type Uploaded,
  type UploadRefusal,
} from './desk-pieces.ts'
export { type Hostile } from './inspect.ts'
export { type Suggested, suggestedBy } from './suggest.ts'
