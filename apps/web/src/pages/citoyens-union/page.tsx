import { toolPage } from '../../app/tool/tool-page.tsx'
import { citoyensUnionTexts } from './texts/index.ts'
import { citoyensUnionTool } from './tool.tsx'

/** The calendar of a request of a citizen of the Union or of the family, drawn by the server. */
export const citoyensUnion = toolPage('/citoyens-union', citoyensUnionTool, ({ lang }) =>
  citoyensUnionTexts(lang),
)
