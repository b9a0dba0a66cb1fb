import '../desk/pieces/island/upload.ts'
import '../desk/pieces/island/reorder.ts'
