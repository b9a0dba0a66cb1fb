import { type Machine, sayHolder, sayMachine, sayState } from '@sejour/chain'
import { drawMachine } from '@sejour/chain/picture'
import type { Asked, Given } from '../../app/request.ts'
import { SitePage } from '../../app/site-page.tsx'
import { addressOf } from '../../app/slugs.ts'
import { ChainDrawing, PageHeading } from '../../components/index.ts'
import type { Lang } from '../../texts/index.ts'
import { MoveTables } from './move-table.tsx'
import { requestsOf } from './requests.ts'
import { parcoursTexts } from './texts/index.ts'

/** One way of a file: its picture, who has the file at each moment, and every move with its source. */
export function machinePage(asked: Asked, machine: Machine): Given {
  const { lang } = asked
  const texts = parcoursTexts(lang)
  const name = sayMachine(machine.id, lang)
  const requests = requestsOf(machine, lang)
  return {
    page: (
      <SitePage
        asked={asked}
        path={`/parcours-du-dossier/${machine.id}`}
        title={`${name}: ${texts.short}`}
        description={texts.sheet(name)}
      >
        <PageHeading title={name} lead={texts.sheetLead} />
        {requests.length > 0 && (
          <p>
            {texts.requests}{' '}
            {requests.map(({ title, href }, index) => (
              <>
                {index > 0 && ' ; '}
                <a href={href}>{title}</a>
              </>
            ))}
          </p>
        )}
        <h2 id="dessin">{texts.picture}</h2>
        <p>{texts.legend}</p>
        <ChainDrawing
          name={texts.pictureOf(name)}
          narrow={drawMachine(machine, lang, { width: 'narrow' })}
          wide={drawMachine(machine, lang, { width: 'wide' })}
        />
        <h2 id="etats">{texts.states}</h2>
        <States lang={lang} machine={machine} />
        <h2 id="gestes">{texts.moves}</h2>
        <p>{texts.movesLead}</p>
        <MoveTables lang={lang} machine={machine} />
        <p>
          <a href={addressOf(lang, '/parcours-du-dossier')}>{texts.all}</a>
        </p>
      </SitePage>
    ),
  }
}

/** Who has the file in each state, one after the other. */
function States({ lang, machine }: { lang: Lang; machine: Machine }) {
  const texts = parcoursTexts(lang)
  return (
    <dl class="chain-states">
      {machine.states.map(({ id, holder, isEnd }) => (
        <div>
          <dt>{capital(sayState(machine.id, id, lang))}</dt>
          <dd>
            {holder === 'nobody' ? texts.over : sayHolder(holder, lang)}
            {isEnd && holder !== 'nobody' && ` (${texts.over})`}
          </dd>
        </div>
      ))}
    </dl>
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
