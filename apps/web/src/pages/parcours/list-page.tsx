import { type Machine, sayHolder, sayMachine } from '@sejour/chain'
import type { Asked, Given } from '../../app/request.ts'
import { SitePage } from '../../app/site-page.tsx'
import { addressOf } from '../../app/slugs.ts'
import { PageHeading } from '../../components/index.ts'
import type { Lang } from '../../texts/index.ts'
import { GROUPS, machinesOf } from './groups.ts'
import { machineHref } from './machine-href.ts'
import { requestsOf } from './requests.ts'
import { parcoursTexts } from './texts/index.ts'

/** Every way of a file in two lines: which requests, and whom the file meets. */
export function listPage(asked: Asked): Given {
  const { lang } = asked
  const texts = parcoursTexts(lang)
  return {
    page: (
      <SitePage
        asked={asked}
        path="/parcours-du-dossier"
        title={texts.title}
        description={texts.description}
      >
        <PageHeading title={texts.title} lead={texts.lead} />
        <p>{texts.own}</p>
        {GROUPS.map((group) => (
          <section aria-labelledby={group}>
            <h2 id={group}>{texts.groups[group]}</h2>
            <dl class="route-list">
              {machinesOf(group).map((machine) => (
                <Row lang={lang} machine={machine} />
              ))}
            </dl>
          </section>
        ))}
        <p>
          <a href={addressOf(lang, '/autorites')}>{texts.authorities}</a>
        </p>
      </SitePage>
    ),
  }
}

function Row({ lang, machine }: { lang: Lang; machine: Machine }) {
  const texts = parcoursTexts(lang)
  const requests = requestsOf(machine, lang)
  const holders = [...new Set(machine.states.map(({ holder }) => holder))]
    .filter((holder) => holder !== 'nobody')
    .map((holder) => sayHolder(holder, lang))
  return (
    <div>
      <dt>
        <a href={machineHref(lang, machine.id)}>{sayMachine(machine.id, lang)}</a>
      </dt>
      {requests.length > 1 && (
        <dd>
          {texts.requests} {requests.map(({ title }) => title).join(' ; ')}
        </dd>
      )}
      <dd>
        {texts.holders} {holders.join(', ')}
      </dd>
    </div>
  )
}
