import '../layout/layout.client.ts'
import { hydrateScreening } from '../pages/article-9bis/hydrate.tsx'

hydrateScreening()
