import { hydrateTool } from '../app/tool/hydrate-tool.tsx'
import '../layout/layout.client.ts'
import { delaiTool } from '../pages/delai/tool.tsx'

void hydrateTool(delaiTool)
