import { toolPage } from '../../app/tool/tool-page.tsx'
import { courtSejourTexts } from './texts/index.ts'
import { courtSejourTool } from './tool.tsx'

/** The rule of 90 days in any 180, drawn by the server. */
export const courtSejour = toolPage('/court-sejour', courtSejourTool, ({ lang }) =>
  courtSejourTexts(lang),
)
