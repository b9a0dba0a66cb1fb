import '../layout/layout.client.ts'
import { startLivePreview } from '../pages/actes/island/live-preview.ts'

startLivePreview()
