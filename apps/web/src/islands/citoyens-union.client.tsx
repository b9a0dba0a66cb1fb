import { hydrateTool } from '../app/tool/hydrate-tool.tsx'
import '../layout/layout.client.ts'
import { citoyensUnionTool } from '../pages/citoyens-union/tool.tsx'

void hydrateTool(citoyensUnionTool)
