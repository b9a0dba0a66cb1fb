import { hydrateTool } from '../app/tool/hydrate-tool.tsx'
import '../layout/layout.client.ts'
import { visiteTool } from '../pages/visite/tool.tsx'

void hydrateTool(visiteTool)
