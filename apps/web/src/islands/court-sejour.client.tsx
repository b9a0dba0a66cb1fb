import { hydrateTool } from '../app/tool/hydrate-tool.tsx'
import '../layout/layout.client.ts'
import { courtSejourTool } from '../pages/court-sejour/tool.tsx'

void hydrateTool(courtSejourTool)
