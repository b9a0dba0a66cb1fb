import { hydrateTool } from '../app/tool/hydrate-tool.tsx'
import '../layout/layout.client.ts'
import { redevanceTool } from '../pages/redevance/tool.tsx'

void hydrateTool(redevanceTool)
