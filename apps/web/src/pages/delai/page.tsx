import { toolPage } from '../../app/tool/tool-page.tsx'
import { delaiTexts } from './texts/index.ts'
import { delaiTool } from './tool.tsx'

/** The last day to act, drawn by the server. */
export const delai = toolPage('/delai', delaiTool, ({ lang }) => delaiTexts(lang))
