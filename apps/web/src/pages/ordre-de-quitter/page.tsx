import { toolPage } from '../../app/tool/tool-page.tsx'
import * as answering from './answering.ts'
import { bring } from './late.ts'
import { ordreTexts } from './texts/index.ts'
import { ordreTool } from './tool.tsx'

bring(answering)

/** What to do with an order to leave, drawn by the server. */
export const ordreDeQuitter = toolPage('/ordre-de-quitter', ordreTool, ({ lang }) =>
  ordreTexts(lang),
)
