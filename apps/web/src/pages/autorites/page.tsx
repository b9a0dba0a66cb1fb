import { matieres } from '@sejour/law/autorites'
import { Contents, PageHeading } from '../../components/index.ts'
import type { Page } from '../../app/request.ts'
import { SitePage } from '../../app/site-page.tsx'
import { Disputes } from './disputes.tsx'
import { Languages } from './languages.tsx'
import { Matter } from './matter.tsx'
import { People } from './people.tsx'
import { autoritesTexts } from './texts/index.ts'

/** Who receives, checks and decides for each matter, which court hears what, in which language. */
export const autorites: Page = {
  path: '/autorites',
  answer: (asked) => {
    const { lang } = asked
    const { law, words } = autoritesTexts(lang)
    return {
      page: (
        <SitePage
          asked={asked}
          path="/autorites"
          title={words.title}
          description={words.description}
        >
          <PageHeading title={words.title} lead={words.lead} />
          <Contents
            lang={lang}
            parts={[
              { id: 'qui', label: words.matrix },
              { id: 'juge', label: words.disputes },
              { id: 'langues', label: words.languages },
              { id: 'autorites', label: words.authorities },
              { id: 'juges', label: words.courts },
            ]}
          />
          <h2 id="qui">{words.matrix}</h2>
          <p>{words.matrixLead}</p>
          <Contents
            lang={lang}
            label={words.matrix}
            parts={keysOf(matieres).map((id) => ({ id: `matiere-${id}`, label: law.matieres[id] }))}
          />
          {keysOf(matieres).map((id) => (
            <Matter lang={lang} id={id} />
          ))}
          <Disputes lang={lang} />
          <Languages lang={lang} />
          <People lang={lang} />
        </SitePage>
      ),
    }
  },
}

function keysOf<Of extends object>(of: Of): readonly (keyof Of)[] {
  return Object.keys(of) as (keyof Of)[]
}
