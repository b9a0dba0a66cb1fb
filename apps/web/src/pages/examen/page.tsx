import { procedures } from '@sejour/answers/procedures'
import { formOf } from '../../app/form/form.ts'
import { Island } from '../../app/island.tsx'
import { notFound } from '../../app/not-found.tsx'
import type { Asked, Given } from '../../app/request.ts'
import { SitePage } from '../../app/site-page.tsx'
import type { Lang } from '../../texts/index.ts'
import { type ProcedureData, toData } from './procedure-data.ts'
import { stepLists } from './question.ts'
import { examenTexts } from './texts/index.ts'
import { examenTool } from './tool.tsx'

/** The page that examines a situation under one procedure, drawn by the server. */
export function examenPage(asked: Asked, id: string): Given {
  const { lang, today } = asked
  const procedure = dataOf(id, lang)
  if (!procedure) return notFound(asked)
  const texts = examenTexts(lang)
  const { View, id: island } = examenTool
  const form = stepLists(formOf(asked.form ?? asked.query))
  const props = { lang, today, form, procedure }
  return {
    page: (
      <SitePage
        asked={asked}
        path={`/voies/${id}/examen`}
        island={island}
        title={texts.title(procedure.title)}
        description={texts.description(procedure.title)}
      >
        <Island name={island} props={props}>
          <View {...props} />
        </Island>
      </SitePage>
    ),
  }
}

const written = new Map<string, ProcedureData>()

/** A procedure in one language, written once. */
function dataOf(id: string, lang: Lang): ProcedureData | undefined {
  const found = Object.hasOwn(procedures, id) ? procedures[id] : undefined
  if (!found) return undefined
  const key = `${id} ${lang}`
  const known = written.get(key) ?? toData(found.prepared.procedure, found.wordings[lang])
  written.set(key, known)
  return known
}
