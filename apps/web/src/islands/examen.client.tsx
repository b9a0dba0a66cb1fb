import { hydrateTool } from '../app/tool/hydrate-tool.tsx'
import '../layout/layout.client.ts'
import { examenTool } from '../pages/examen/tool.tsx'

void hydrateTool(examenTool)
