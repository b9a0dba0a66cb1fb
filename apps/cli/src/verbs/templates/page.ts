import type { Lang } from '@sejour/answers/say'
import { item, list, part, quiet, title, verbatim, type Line } from '../../page/line.ts'
import type { Template } from './index.ts'
import { templatesTexts } from './texts.ts'

/** All acts, a line each; or one of them with what it refuses and an example of its data. */
export function templatesPage(
  { templates }: { readonly templates: readonly Template[] },
  lang: Lang,
): readonly Line[] {
  const texts = templatesTexts[lang]
  const [only] = templates
  if (only && templates.length === 1) return onePage(only, lang)
  return [
    title(texts.title(templates.length)),
    ...ISSUERS.flatMap((issuer) =>
      part(
        texts.issuers[issuer],
        templates
          .filter((template) => template.issuer === issuer)
          .map(({ id, title: name, form }) => item(`${id} · ${name}`, form ?? '')),
      ),
    ),
    quiet(texts.more),
  ]
}

const ISSUERS = ['counsel', 'person', 'commune', 'office'] as const

function onePage(template: Template, lang: Lang): readonly Line[] {
  const texts = templatesTexts[lang]
  return [
    title(template.title, template.form ?? ''),
    ...part(
      texts.versions,
      template.versions.map(({ version, source }) => item(version, source)),
    ),
    ...part(texts.refuses, list(template.rules.map(({ says }) => says))),
    ...part(
      texts.example,
      JSON.stringify(template.example, null, 2)
        .split('\n')
        .map((row) => verbatim(row)),
    ),
  ]
}
