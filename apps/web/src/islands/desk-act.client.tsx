import { startActPreview } from '../desk/acts/act-preview.ts'

startActPreview()
