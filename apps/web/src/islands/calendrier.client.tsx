import { hydrateTool } from '../app/tool/hydrate-tool.tsx'
import '../layout/layout.client.ts'
import { calendrierTool } from '../pages/voies/calendrier/tool.tsx'

void hydrateTool(calendrierTool)
