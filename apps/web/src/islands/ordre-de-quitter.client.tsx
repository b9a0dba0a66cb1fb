import { hydrateTool } from '../app/tool/hydrate-tool.tsx'
import '../layout/layout.client.ts'
import { ordreTool } from '../pages/ordre-de-quitter/tool.tsx'

void hydrateTool(ordreTool)
