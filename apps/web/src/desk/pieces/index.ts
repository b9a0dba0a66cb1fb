export { type FileRemark, remarksOn, SHOWN_INLINE } from './file-remarks.ts'
export { PiecesPage } from './page.tsx'
export { piecesTexts } from './texts/index.ts'
export { sayUpload, type UploadResult } from './upload-result.ts'
