import { Island } from '../island.tsx'
import { formOf } from '../form/form.ts'
import type { Asked, Page } from '../request.ts'
import { SitePage } from '../site-page.tsx'
import type { Tool, ToolProps } from './tool.ts'

/** The page of a tool, drawn by the server: a form sent without script is answered in place. */
export function toolPage(
  path: string,
  tool: Tool,
  about: (asked: Asked) => { readonly title: string; readonly description: string },
): Page {
  const { View, id } = tool
  return {
    path,
    answer: (asked) => {
      const sent = formOf(asked.form ?? asked.query)
      const props: ToolProps = {
        lang: asked.lang,
        today: asked.today,
        form: tool.step?.(sent) ?? sent,
      }
      const download = tool.download?.(props)
      if (download !== undefined) return { download }
      return {
        page: (
          <SitePage asked={asked} path={path} island={id} {...about(asked)}>
            <Island name={id} props={props}>
              <View {...props} />
            </Island>
          </SitePage>
        ),
      }
    },
  }
}
