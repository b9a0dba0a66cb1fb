import { toolPage } from '../../app/tool/tool-page.tsx'
import { sejourIllimiteTexts } from './texts/index.ts'
import { sejourIllimiteTool } from './tool.tsx'

/** The years towards unlimited stay, drawn by the server. */
export const sejourIllimite = toolPage('/sejour-illimite', sejourIllimiteTool, ({ lang }) =>
  sejourIllimiteTexts(lang),
)
