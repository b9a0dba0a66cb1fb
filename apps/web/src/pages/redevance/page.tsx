import { toolPage } from '../../app/tool/tool-page.tsx'
import { redevanceTexts } from './texts/index.ts'
import { redevanceTool } from './tool.tsx'

/** What a request costs, drawn by the server. */
export const redevance = toolPage('/redevance', redevanceTool, ({ lang }) => redevanceTexts(lang))
