import { ACT_LANGS, acts, groupOf, sayForm, type Act, type ActGroup } from '@sejour/acts'
import type { Asked, Given } from '../../app/request.ts'
import { SitePage } from '../../app/site-page.tsx'
import { addressOf } from '../../app/slugs.ts'
import { formatDay, PageHeading } from '../../components/index.ts'
import { assetHrefs } from '../../styles/asset-hrefs.ts'
import type { Lang } from '../../texts/index.ts'
import { actHref, specimenHref } from './act-href.ts'
import { findActs } from './find-acts.ts'
import { actesTexts } from './texts/index.ts'

const GROUPS: readonly ActGroup[] = ['commune', 'office', 'counsel', 'appeal']
const LONGEST_QUERY = 120

/** Every act that can be filled in here, by who signs it; or those that were looked for. */
export function listPage(asked: Asked): Given {
  const { lang, query } = asked
  const texts = actesTexts(lang)
  // What cannot be seen was not typed.
  const typed = (query.get('q') ?? '').replaceAll(/\p{Cc}/gu, ' ').slice(0, LONGEST_QUERY)
  const isSearch = typed.trim() !== ''
  const found = isSearch ? findActs(typed) : acts
  return {
    page: (
      <SitePage
        asked={asked}
        path="/actes"
        title={texts.title}
        description={texts.description}
        styles={[assetHrefs.acts]}
      >
        <PageHeading title={texts.title} lead={texts.lead} />
        <ActSearch lang={lang} value={typed} />
        {isSearch ? (
          <Found lang={lang} query={typed} found={found} />
        ) : (
          GROUPS.map((group) => (
            <section aria-labelledby={group}>
              <h2 id={group}>{texts.groups[group].title}</h2>
              <p>{texts.groups[group].lead}</p>
              <Rows lang={lang} of={found.filter((act) => groupOf(act) === group)} />
            </section>
          ))
        )}
      </SitePage>
    ),
  }
}

function Found({ lang, query, found }: { lang: Lang; query: string; found: readonly Act[] }) {
  const { search } = actesTexts(lang)
  return (
    <section aria-labelledby="found">
      <h2 id="found">{search.found(query)}</h2>
      {found.length === 0 ? <p>{search.none}</p> : <Rows lang={lang} of={found} />}
      <p>
        <a href={addressOf(lang, '/actes')}>{search.all}</a>
      </p>
    </section>
  )
}

function ActSearch({ lang, value }: { lang: Lang; value: string }) {
  const { search } = actesTexts(lang)
  return (
    <search class="paper-search">
      <form method="get" action={addressOf(lang, '/actes')}>
        <label class="label" for="q">
          {search.label}
        </label>
        <p class="hint" id="q-hint" data-plain>
          {search.hint}
        </p>
        <div class="paper-search-row">
          <input
            type="text"
            id="q"
            name="q"
            value={value}
            maxLength={LONGEST_QUERY}
            autocomplete="off"
            spellcheck={false}
            aria-describedby="q-hint"
          />
          <button class="button button-primary" type="submit">
            {search.button}
          </button>
        </div>
      </form>
    </search>
  )
}

function Rows({ lang, of }: { lang: Lang; of: readonly Act[] }) {
  return (
    <ul class="acts-list">
      {of.map((act) => (
        <Row lang={lang} act={act} />
      ))}
    </ul>
  )
}

function Row({ lang, act }: { lang: Lang; act: Act }) {
  const texts = actesTexts(lang)
  const actLang = ACT_LANGS.find((one) => one === lang) ?? 'fr'
  const isForeign = actLang !== lang
  const { title } = act.words[actLang]
  const last = act.versions.at(-1) ?? act.versions[0]
  const known = texts.inForce(formatDay(last.from, lang), act.versions.length)
  return (
    <li class="acts-row">
      <p class="acts-title" lang={isForeign ? actLang : undefined} data-plain>
        <a href={actHref(lang, act.id)}>{title}</a>
      </p>
      <p class="quiet" data-plain>
        <span lang={act.form && isForeign ? actLang : undefined}>
          {act.form ? sayForm(act.form, actLang) : texts.letter}
        </span>
        {` · ${known} · ${texts.refusesMany(act.rules.length)} · `}
        <a href={specimenHref(lang, act.id, actLang)} aria-label={`${texts.specimen}: ${title}`}>
          {texts.specimen}
        </a>
      </p>
    </li>
  )
}
