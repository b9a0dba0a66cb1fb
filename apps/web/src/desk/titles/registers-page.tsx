import type { RegistersPage as Shown } from '@sejour/desk'
import { Day } from '../../components/index.ts'
import { ExportHere } from '../exports/list-links.tsx'
import { DeskPage } from '../frame/desk-page.tsx'
import type { DeskFrame } from '../frame/frame.ts'
import { deskHref } from '../slugs.ts'
import { titlesTexts } from './texts/index.ts'

/** What the page of the registers of a commune shows. */
export interface RegistersPageProps {
  readonly frame: DeskFrame
  readonly shown: Shown
  readonly register: Place | undefined
  readonly words: string
}

const PLACES = ['waiting', 'aliens', 'population', 'struck-off'] as const
type Place = (typeof PLACES)[number]

/** Who stands in which register of this commune, over all its cases. */
export function RegistersPage({ frame, shown, register, words: sought }: RegistersPageProps) {
  const { lang } = frame
  const words = titlesTexts[lang]
  const { list } = words
  const here = deskHref(lang, 'registers')
  const all = PLACES.reduce((sum, place) => sum + shown.counts[place], 0)
  const address = (place: Place | undefined, page = 1) => {
    const query = new URLSearchParams({
      ...(place !== undefined && { r: place }),
      ...(sought !== '' && { q: sought }),
      ...(page > 1 && { p: String(page) }),
    })
    return query.size > 0 ? `${here}?${query}` : here
  }
  return (
    <DeskPage frame={frame} title={list.title}>
      <p class="desk-quiet">{list.lead}</p>
      <nav class="desk-pager" aria-label={list.register}>
        {[undefined, ...PLACES].map((place) => (
          <a href={address(place)} aria-current={register === place ? 'page' : undefined}>
            {place === undefined ? list.all : words.places[place]}{' '}
            <span class="figures desk-count">
              ({place === undefined ? all : shown.counts[place]})
            </span>
          </a>
        ))}
      </nav>
      <search>
        <form class="desk-form" action={here} method="get">
          {register !== undefined && <input type="hidden" name="r" value={register} />}
          <div class="desk-field">
            <label for="registers-q">{list.search}</label>
            <input
              class="width-middle"
              id="registers-q"
              name="q"
              type="search"
              value={sought}
              autoComplete="off"
            />
          </div>
          <div class="desk-form-actions">
            <button class="button button-secondary" type="submit">
              {list.find}
            </button>
          </div>
        </form>
      </search>
      {shown.total === 0 ? (
        <p class="desk-empty">{sought === '' && all === 0 ? list.none : list.nobody}</p>
      ) : (
        <Table lang={lang} shown={shown} />
      )}
      {shown.pages > 1 && (
        <nav class="desk-pager" aria-label={list.page(shown.page, shown.pages)}>
          {shown.page > 1 && <a href={address(register, shown.page - 1)}>{list.before}</a>}
          <span>{list.page(shown.page, shown.pages)}</span>
          {shown.page < shown.pages && <a href={address(register, shown.page + 1)}>{list.after}</a>}
        </nav>
      )}
      {shown.total > 0 && (
        <ExportHere
          frame={frame}
          list="registers"
          asked={{ r: register, ...(sought !== '' && { q: sought }) }}
        />
      )}
    </DeskPage>
  )
}

function Table({ lang, shown }: { lang: DeskFrame['lang']; shown: Shown }) {
  const words = titlesTexts[lang]
  const { list } = words
  return (
    <table class="desk-table">
      <caption class="visually-hidden">{list.total(shown.total)}</caption>
      <thead>
        <tr>
          <th scope="col">{list.person}</th>
          <th scope="col">{list.register}</th>
          <th scope="col">{list.since}</th>
          <th scope="col">{list.case}</th>
        </tr>
      </thead>
      <tbody>
        {shown.rows.map((line) => (
          <tr>
            <th scope="row">
              <a href={`${deskHref(lang, 'titles', { case: line.case })}#registers`}>
                {line.name === '' ? list.nameless : line.name}
              </a>
            </th>
            <td data-label={list.register}>
              {words.places[line.in]}
              {line.why !== undefined && <span class="desk-quiet"> ({words.why[line.why]})</span>}
            </td>
            <td class="figures" data-label={list.since}>
              <Day lang={lang} day={line.since} />
            </td>
            <td data-label={list.case}>
              {line.title} <span class="desk-quiet figures">{line.reference}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
