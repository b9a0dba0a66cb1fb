import { hydrateTool } from '../app/tool/hydrate-tool.tsx'
import '../layout/layout.client.ts'
import { sejourIllimiteTool } from '../pages/sejour-illimite/tool.tsx'

void hydrateTool(sejourIllimiteTool)
