import { toolPage } from '../../app/tool/tool-page.tsx'
import { visiteTexts } from './texts/index.ts'
import { visiteTool } from './tool.tsx'

/** A visit: visa, conditions, declaration and last day, drawn by the server. */
export const visite = toolPage('/visite', visiteTool, ({ lang }) => visiteTexts(lang))
