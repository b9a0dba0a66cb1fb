import '../layout/layout.client.ts'
import { hydrateOrientation } from '../pages/orientation/hydrate.tsx'

hydrateOrientation()
